/** What can be done now, each as a short name and a sentence. */
import { withName } from "../../app/other-person.ts"
import { Sheet } from "../../parts/sheet.tsx"
import styles from "./care.module.css"

export interface CareStepsProps {
  readonly steps: readonly { readonly title: string; readonly text: string }[]
  readonly name: string
  /** Names the card for readers. */
  readonly label: string
}

export function CareSteps({ steps, name, label }: CareStepsProps) {
  return (
    <Sheet name={label}>
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
