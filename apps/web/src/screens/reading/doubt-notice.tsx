/** Above a reading whose telling holds a lone hint of danger: the words, the question, and help. It asks for no answer. */
import { Link } from "@tanstack/react-router"
import { quotedWords } from "../../app/care-source.ts"
import type { ReadingSource } from "../../app/reading-source.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export function DoubtNotice({ source }: { readonly source: Pick<ReadingSource, "doubtful" | "lines"> }) {
  const t = useWords()
  const words = quotedWords(
    source.doubtful.flatMap(({ evidence }) => evidence),
    source.lines,
  )
  if (words.length === 0) return null
  return (
    <Sheet label={t("doubt.label")}>
      {words.map((each) => (
        <p key={each} className={styles.second}>
          <q className={styles.saidSmall} dir="auto">
            “{each}”
          </q>{" "}
          {t("doubt.why")}
        </p>
      ))}
      <p className={styles.second}>{t("doubt.ask")}</p>
      <Link to="/help" className={styles.libraryLink}>
        {t("doubt.help")}
      </Link>
    </Sheet>
  )
}
