/** The last card closes the talk. How often it was open stands there, small. */
import { Button, LinkButton } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { AwayDays } from "./away-days.tsx"
import styles from "./reading.module.css"

export interface PutAwayProps {
  readonly openings: number
  readonly nowMs: number
  /** With the time until when; null without one. */
  readonly onAway: (untilMs: number | null) => void
}

export function PutAway({ openings, nowMs, onAway }: PutAwayProps) {
  const t = useWords()
  return (
    <Sheet label={t("reading.away")} aside={t("reading.opened", { count: Math.max(1, openings) })}>
      <p className={styles.awayText}>{t("reading.awayText")}</p>
      <Button onClick={() => onAway(null)}>{t("reading.awayButton")}</Button>
      <AwayDays nowMs={nowMs} onAway={onAway} />
      <LinkButton look="plain" to="/">
        {t("reading.leaveOpen")}
      </LinkButton>
    </Sheet>
  )
}
