/** The user's words as they were typed, with a dotted mark under everything that was understood. */
import { Link } from "@tanstack/react-router"
import { useOtherName } from "../../app/use-other.ts"
import { factSentence } from "../../app/fact-sentence.ts"
import { MarkedText } from "../../parts/marked-text.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import type { WordsView } from "./words-view.ts"
import styles from "./words.module.css"

export interface WordsSheetProps {
  readonly text: string
  readonly view: WordsView
  /** Whether the words have been understood yet. */
  readonly ready: boolean
  /** Whether some of the words open a page of help. */
  readonly serious: boolean
  /** Ids of the mark that the open dialog speaks about. */
  readonly opened: readonly string[]
  readonly onOpen: (ids: readonly string[]) => void
}

export function WordsSheet({ text, view, ready, serious, opened, onOpen }: WordsSheetProps) {
  const t = useWords()
  const name = useOtherName()
  const reasonOf = (ids: readonly string[]): string =>
    view.placed
      .filter(({ id }) => ids.includes(id))
      .map(({ fact }) =>
        t(fact.certainty === "unsure" ? "words.reasonUnsure" : "words.reasonUnderstood", {
          fact: factSentence(TEXTS.facts[fact.fact], fact.value, name, t),
        }),
      )
      .join(" ")
  const edit = (
    <Link to="/talk" className={styles.edit}>
      {t("words.edit")}
    </Link>
  )
  return (
    <Sheet label={t("words.label")} aside={edit} lifted={opened.length > 0}>
      {text.trim() === "" ? (
        <p>{t("words.none")}</p>
      ) : (
        <p className={styles.said} dir="auto">
          <MarkedText
            text={text}
            marks={view.placed}
            lineOf={(ids) => (ids.some((id) => opened.includes(id)) ? "focus" : "understood")}
            spokenStart={t("shell.markStart")}
            spokenEnd={t("shell.markEnd")}
            reasonOf={reasonOf}
            onOpen={onOpen}
          />
        </p>
      )}
      <div className={styles.count}>
        <span className={styles.sample} aria-hidden="true" />
        <output>
          {ready ? t("words.count", { count: view.count }) : t("telling.reading")}{" "}
          {view.unsure > 0 && t("words.unsureCount", { count: view.unsure })}
        </output>
      </div>
      {serious && <Notice icon="circle-help">{t("words.safetyNote")}</Notice>}
    </Sheet>
  )
}
