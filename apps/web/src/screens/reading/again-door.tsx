/** Screen 04d: from the third opening on, a door before the reading. It can always be opened. */
import { useLingui } from "@lingui/react"
import type { ToldReading } from "@aftertalk/core/model"
import { Frame } from "../../app/frame.tsx"
import { Button, LinkButton } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowLink, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { showDayInDays } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import { cardOf } from "./reading-view.ts"
import { AwayDays } from "./away-days.tsx"
import styles from "./reading.module.css"

export interface AgainDoorProps {
  readonly told: ToldReading
  /** How often it was open before this time. */
  readonly openedBefore: number
  /** How often other talks of the chat were, where one goes from talk to talk; else 0. */
  readonly besideBefore: number
  readonly isChat: boolean
  /** Until when it was put away; null where it was not. */
  readonly awayUntilMs: number | null
  readonly nowMs: number
  readonly onAway: (untilMs: number) => void
  readonly onOpen: () => void
}

export function AgainDoor(props: AgainDoorProps) {
  const { told, openedBefore, besideBefore, isChat, awayUntilMs, nowMs, onAway, onOpen } = props
  const t = useWords()
  const { i18n } = useLingui()
  const isAway = awayUntilMs !== null && nowMs < awayUntilMs
  const sentence = cardOf(told, "sentence")?.text
  const foot = (
    <>
      <LinkButton to="/">{t("again.away")}</LinkButton>
      <Button look="plain" onClick={onOpen}>
        {t("again.open")}
      </Button>
    </>
  )
  return (
    <Frame back="/" foot={foot}>
      <div className={styles.head}>
        <PageHeading>
          {isAway && awayUntilMs !== null
            ? t("again.untilHeading", { day: showDayInDays(i18n.locale, awayUntilMs, 0) })
            : besideBefore > 0
              ? t("again.chatHeading", { count: openedBefore + besideBefore })
              : t("again.heading", { count: openedBefore })}
        </PageHeading>
        <p>{t(besideBefore > 0 && !isAway ? "again.chatLead" : "again.lead")}</p>
      </div>
      {sentence !== undefined && (
        <Sheet label={t("again.sentence")}>
          <p>{sentence}</p>
        </Sheet>
      )}
      {!isAway && (
        <Sheet label={t("reading.away")}>
          <AwayDays nowMs={nowMs} onAway={onAway} />
        </Sheet>
      )}
      <Sheet name={t("again.new")}>
        <Rows>
          <RowLink icon="pencil" to={isChat ? "/chat" : "/talk"} name={t("again.new")} more={t("again.newMore")} />
          <RowLink icon="hand" to="/minute" name={t("again.minute")} />
        </Rows>
      </Sheet>
    </Frame>
  )
}
