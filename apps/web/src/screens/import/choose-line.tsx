/** The first lines of the file, one of which is to be marked; a few at first. */
import { useId, useState } from "react"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import type { FirstLine } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"

const FEW = 5

export interface ChooseLineProps {
  readonly lines: readonly FirstLine[]
  readonly chosen: FirstLine
  readonly onChoose: (line: FirstLine) => void
}

export function ChooseLine({ lines, chosen, onChoose }: ChooseLineProps) {
  const t = useWords()
  const id = useId()
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.filter((line, nth) => nth < FEW || line === chosen)
  return (
    <Sheet label={t("import.markWhich")}>
      <div role="radiogroup" aria-label={t("import.markWhich")} className={styles.choices}>
        {shown.map((line) => (
          <label key={line.line} htmlFor={`${id}-${line.line}`} className={styles.choice}>
            <span className={styles.choiceWords} dir="auto">
              {line.text}
            </span>
            <input
              id={`${id}-${line.line}`}
              type="radio"
              name={id}
              className={styles.radio}
              checked={line === chosen}
              onChange={() => onChoose(line)}
            />
          </label>
        ))}
      </div>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t("import.markMore")}
        </Button>
      )}
    </Sheet>
  )
}
