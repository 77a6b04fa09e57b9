/** Explanations of the user's own: they stand in view, and nothing weighs them. */
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export interface OwnExplanationsProps {
  readonly explanations: readonly string[]
  readonly onTakeBack: (words: string) => void
}

export function OwnExplanations({ explanations, onTakeBack }: OwnExplanationsProps) {
  const t = useWords()
  if (explanations.length === 0) return null
  return (
    <Sheet label={t("add.own")}>
      <ul>
        {explanations.map((words) => (
          <li key={words} className={styles.struck}>
            <p className={styles.said} dir="auto">
              {words}
            </p>
            <Button
              look="line"
              fits
              aria-label={t("add.takeBackName", { what: words })}
              onClick={() => onTakeBack(words)}
            >
              {t("add.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.stamp}>{t("add.ownMore")}</p>
    </Sheet>
  )
}
