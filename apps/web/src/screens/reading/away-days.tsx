/** Until when a talk is put away. It can be opened before that; the door only asks once more. */
import { useLingui } from "@lingui/react"
import { Chips } from "../../parts/chips.tsx"
import { showDayInDays } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import { AWAY_DAYS } from "./reading-view.ts"

const DAY_MS = 86_400_000

export interface AwayDaysProps {
  readonly nowMs: number
  readonly onAway: (untilMs: number) => void
}

export function AwayDays({ nowMs, onAway }: AwayDaysProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const chips = AWAY_DAYS.map((days) => ({
    id: String(days),
    label: t("reading.awayUntil", { day: showDayInDays(i18n.locale, nowMs, days) }),
  }))
  return (
    <Chips label={t("reading.away")} chips={chips} chosen={[]} onTap={(id) => onAway(nowMs + Number(id) * DAY_MS)} />
  )
}
