/** What the first lines would become by the marks, or what to mark otherwise. */
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./marking.module.css"
import type { TrialView } from "./mark-view.ts"

export interface MarkTrialProps {
  readonly problem: string | null
  readonly view: TrialView | null
}

export function MarkTrialSheet({ problem, view }: MarkTrialProps) {
  const t = useWords()
  return (
    <Sheet label={t("import.markTrial")} aside={t("import.here")}>
      {problem !== null && <p>{problem}</p>}
      {problem === null && view !== null && (
        <>
          <ol className={styles.rows}>
            {view.rows.map(({ when, name, text }, nth) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={nth}>
                <span className={styles.rowHead} dir="auto">
                  {t("import.markRow", { name, when })}
                </span>
                <span className={styles.said} dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ol>
          {view.note !== null && <p className={styles.hint}>{view.note}</p>}
        </>
      )}
    </Sheet>
  )
}
