/** While the engine works: what it does, how far in words, a line, and Cancel. */
import { useWords } from "../words/use-words.ts"
import { Button } from "./button.tsx"
import { PageHeading } from "./page-heading.tsx"
import { Sheet } from "./sheet.tsx"
import styles from "./working.module.css"

export interface WorkingProps {
  readonly heading: string
  /** How far it is; "" while nothing is known. */
  readonly words: string
  /** Of 0 to 1; null while the end is not known. */
  readonly share: number | null
  readonly onCancel: () => void
}

export function Working({ heading, words, share, onCancel }: WorkingProps) {
  const t = useWords()
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step="working">{heading}</PageHeading>
      </div>
      <Sheet name={heading}>
        <progress className={styles.progress} aria-label={heading} {...(share !== null && { value: share })} max={1} />
        <output className={styles.far}>{words}</output>
        <div className={styles.after}>
          <Button look="line" onClick={onCancel}>
            {t("import.cancel")}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
