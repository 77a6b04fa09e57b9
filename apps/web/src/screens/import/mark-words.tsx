/** One line as words to press: first which part is marked, then its words. What is marked stands below in full. */
import { useState } from "react"
import { Chips } from "../../parts/chips.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { type LineMarks, MARK_PARTS, type MarkPart, wordsOfLine } from "../../shared/line-marks.ts"
import { useWords } from "../../words/use-words.ts"
import styles from "./marking.module.css"
import { partOf, pressWord } from "./mark-view.ts"

/** A message can be long; its beginning is enough to mark. */
const MOST_WORDS = 40

const PART_WORDS = {
  stamp: "import.markStamp",
  name: "import.markName",
  text: "import.markText",
} as const

export interface MarkWordsProps {
  readonly line: string
  readonly marks: LineMarks
  readonly onMarks: (marks: LineMarks) => void
}

export function MarkWords({ line, marks, onMarks }: MarkWordsProps) {
  const t = useWords()
  const [part, setPart] = useState<MarkPart>("stamp")
  const chips = MARK_PARTS.map((id) => ({ id, label: t(PART_WORDS[id]) }))
  const choose = (id: string): void => setPart(MARK_PARTS.find((one) => one === id) ?? part)
  return (
    <Sheet label={t("import.markWhat")}>
      <Chips label={t("import.markPart")} chips={chips} chosen={[part]} onTap={choose} />
      <p className={styles.hint}>{t(`import.markHow.${part}`)}</p>
      <fieldset className={styles.words} aria-label={t("import.markLine")} dir="auto">
        {wordsOfLine(line)
          .slice(0, MOST_WORDS)
          .map((word) => {
            const own = partOf(marks, word)
            return (
              <button
                key={word.from}
                type="button"
                className={styles.word}
                data-part={own}
                aria-pressed={own === part}
                onClick={() => onMarks(pressWord(line, marks, part, word))}
              >
                {line.slice(word.from, word.to)}
                {own !== null && <span className="visually-hidden">{` (${t(PART_WORDS[own])})`}</span>}
              </button>
            )
          })}
      </fieldset>
      <dl className={styles.marked}>
        {MARK_PARTS.map((one) => (
          <div key={one}>
            <dt>{t(PART_WORDS[one])}</dt>
            <dd dir="auto">{shownPart(line, marks, one) ?? t(`import.markNone.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

function shownPart(line: string, marks: LineMarks, part: MarkPart): string | null {
  const span = marks[part]
  return span === null ? null : line.slice(span.from, span.to)
}
