/** Screen 09c: the end of the wait. Two buttons of one size and tone; either answer adds and takes nothing away. */
import { useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { Button, LinkButton } from "../../parts/button.tsx"
import { Chips } from "../../parts/chips.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import type { WaitLength } from "./minute-view.ts"
import { StrengthLine } from "./strength-line.tsx"
import styles from "./minute.module.css"

export interface MinuteEndProps {
  readonly length: WaitLength | "early"
  readonly onAnother: () => void
  readonly onLeave: () => void
}

const CAUSES = ["talk", "memory", "post", "nothing"] as const
const CAUSE_WORDS = {
  talk: "minute.afterTalk",
  memory: "minute.afterMemory",
  post: "minute.afterPost",
  nothing: "minute.afterNothing",
} as const

export function MinuteEnd({ length, onAnother, onLeave }: MinuteEndProps) {
  const t = useWords()
  const [said, setSaid] = useState(false)
  const [causes, setCauses] = useState<readonly string[]>([])
  if (!said) {
    return (
      <Frame back="/" closes>
        <div className={`${styles.head} ${styles.low}`}>
          <PageHeading step="end">{t("minute.passed", { length })}</PageHeading>
          <p>{t("minute.endLead")}</p>
        </div>
        <Sheet name={t("minute.strengthNow")}>
          <h2 className={styles.strength}>{t("minute.strengthNow")}</h2>
          <StrengthLine when="before" ends={false} />
          <StrengthLine when="now" />
        </Sheet>
        <div className={styles.ends}>
          <button type="button" className={styles.end} onClick={() => setSaid(true)}>
            {t("minute.heldOff")}
          </button>
          <button type="button" className={styles.end} onClick={() => setSaid(true)}>
            {t("minute.wrote")}
          </button>
        </div>
        <Button look="plain" onClick={onAnother}>
          {t("minute.another")}
        </Button>
      </Frame>
    )
  }
  const toggle = (id: string): void =>
    setCauses(causes.includes(id) ? causes.filter((other) => other !== id) : [...causes, id])
  return (
    <Frame back="/" closes foot={<LinkButton to="/">{t("minute.toStart")}</LinkButton>}>
      <div className={styles.head}>
        <PageHeading step="thanks">{t("minute.thanks")}</PageHeading>
        <p>{t("minute.thanksLead")}</p>
      </div>
      <Sheet label={t("minute.after")}>
        <Chips
          label={t("minute.after")}
          chips={CAUSES.map((id) => ({ id, label: t(CAUSE_WORDS[id]) }))}
          chosen={causes}
          onTap={toggle}
        />
      </Sheet>
      <Button look="plain" onClick={onLeave}>
        {t("minute.again")}
      </Button>
    </Frame>
  )
}
