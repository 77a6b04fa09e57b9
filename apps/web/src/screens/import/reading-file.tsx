/** While the engine works: which step, how far in words, a line, and Cancel. */
import { useLingui } from "@lingui/react"
import { Button } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"
import { viewProgress } from "./import-view.ts"

export interface ReadingFileProps {
  readonly progress: CallProgress | null
  readonly onCancel: () => void
}

export function ReadingFile({ progress, onCancel }: ReadingFileProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const { words, share } = viewProgress(t, i18n.locale, progress)
  const heading = t(progress?.step === "understanding" ? "import.understanding" : "import.reading")
  return (
    <>
      <div className={styles.intro}>
        <PageHeading>{heading}</PageHeading>
      </div>
      <Sheet name={heading}>
        <progress className={styles.progress} aria-label={heading} {...(share !== null && { value: share })} max={1} />
        <output className={styles.second}>{words}</output>
        <div className={styles.after}>
          <Button look="line" onClick={onCancel}>
            {t("import.cancel")}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
