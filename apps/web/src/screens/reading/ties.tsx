/** What the two still share: contact is narrowed then, not ended. */
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { Quotes } from "./quotes.tsx"
import type { CardOf } from "./reading-view.ts"
import styles from "./reading.module.css"

export function Ties({ card }: { readonly card: CardOf<"ties"> }) {
  const t = useWords()
  return (
    <Sheet label={t("reading.ties")}>
      {card.ties.map(({ route, heading, text, steps, before, evidence }) => (
        <div key={route} className={styles.share}>
          <h3 className={styles.partName}>{heading}</h3>
          <p>{text}</p>
          <Quotes evidence={evidence.slice(0, 1)} line="understood" small />
          <ul className={styles.dashes}>
            {steps.map((step) => (
              <li key={step.title}>
                <strong>{step.title}</strong>. {step.text}
              </li>
            ))}
          </ul>
          {before !== null && <p className={styles.second}>{before}</p>}
        </div>
      ))}
    </Sheet>
  )
}
