/** A slow page for the night: a few sentences, a line to breathe with, and no reading. It asks nothing and keeps nothing. */
import { useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { useNow } from "../../app/use-now.ts"
import { LinkButton } from "../../parts/button.tsx"
import { BreathingLine } from "../../parts/breathing-line.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { useWords } from "../../words/use-words.ts"
import { breathAt } from "../minute/minute-view.ts"
import styles from "./sleep.module.css"

const LINES = [
  "sleep.light",
  "sleep.rest",
  "sleep.breathe",
  "sleep.talk",
  "sleep.place",
  "sleep.awake",
  "sleep.end",
] as const

export function Sleep() {
  const t = useWords()
  return (
    <Frame
      back="/"
      foot={
        <LinkButton to="/minute" look="quiet">
          {t("doors.minute")}
        </LinkButton>
      }
    >
      <div className={styles.page}>
        <PageHeading>{t("sleep.title")}</PageHeading>
        {LINES.map((line) => (
          <div key={line}>
            <p>{t(line)}</p>
            {line === "sleep.breathe" && (
              <div className={styles.line}>
                <Breath />
              </div>
            )}
          </div>
        ))}
        <LinkButton to="/help" look="plain">
          {t("doors.help")}
        </LinkButton>
      </div>
    </Frame>
  )
}

/** The line of the minute, for as long as the page is open. */
function Breath() {
  const t = useWords()
  const nowMs = useNow()
  const [startMs] = useState(nowMs)
  const phase = breathAt(Math.max(0, nowMs - startMs))
  return <BreathingLine phase={phase} word={t(phase === "in" ? "minute.in" : "minute.out")} />
}
