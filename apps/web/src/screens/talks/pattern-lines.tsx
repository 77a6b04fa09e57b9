/** The messages behind a number, newest first, a few at a time: who wrote it, when, and the words that are meant. */
import type { Evidence } from "@aftertalk/core/model"
import { useLingui } from "@lingui/react"
import { useEffect, useState } from "react"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { Button } from "../../parts/button.tsx"
import type { PatternLine } from "../../shared/import-calls.ts"
import { showMoment } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import { partsOf, shownFirst, STEP } from "./talks-view.ts"
import styles from "./talks.module.css"

export interface PatternLinesProps {
  readonly evidence: readonly Evidence[]
  /** The other person. */
  readonly name: string
}

export function PatternLines({ evidence, name }: PatternLinesProps) {
  const t = useWords()
  const call = useKeptChats()
  const [most, setMost] = useState(STEP)
  const [lines, setLines] = useState<readonly PatternLine[]>([])
  useEffect(() => {
    const controller = new AbortController()
    const wanted = shownFirst(evidence, most)
    void call("showPattern", wanted, { signal: controller.signal }).then((outcome) => {
      if (outcome.kind === "done") setLines(outcome.gives ?? [])
    })
    return () => controller.abort()
  }, [call, evidence, most])
  const rest = evidence.length - most
  return (
    <>
      <ol className={styles.lines}>
        {lines.map((line, nth) => (
          // The same message may stand behind a number twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={nth}>
            <Line line={line} name={name} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="plain" onClick={() => setMost(most + STEP)}>
          {t("talks.more", { count: Math.min(STEP, rest) })}
        </Button>
      )}
    </>
  )
}

function Line({ line, name }: { readonly line: PatternLine; readonly name: string }) {
  const t = useWords()
  const { i18n } = useLingui()
  const who = { user: t("talks.you"), ex: name, told: t("talks.told") }[line.from]
  const stamp = line.at === null ? who : `${who}, ${showMoment(i18n.locale, line.at)}`
  const { before, meant, after } = partsOf(line)
  return (
    <>
      <span className={styles.stamp}>{stamp}</span>
      {line.isCall ? (
        <span>{t("talks.call")}</span>
      ) : (
        <blockquote className={styles.said} dir="auto">
          {before}
          {meant !== "" && <mark className={styles.meant}>{meant}</mark>}
          {after}
        </blockquote>
      )}
    </>
  )
}
