/** What can be done now, each as a short name and a sentence. */
import { withName } from "../../app/other-person.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./care.module.css"

export interface CareStepsProps {
  readonly steps: readonly { readonly title: string; readonly text: string }[]
  readonly name: string
}

export function CareSteps({ steps, name }: CareStepsProps) {
  const t = useWords()
  return (
    <Sheet name={t("care.title")}>
      <ul>
        {steps.map(({ title, text }) => (
          <li key={title} className={styles.step}>
            <h2 className={styles.stepTitle}>{title}</h2>
            <p className={styles.stepText}>{withName(text, name)}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
