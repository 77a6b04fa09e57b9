/** What cannot be known, and the one missing fact, answered in place. */
import { withName } from "../../app/other-person.ts"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { AnswerChips } from "../words/answer-chips.tsx"
import { useParts } from "./reading-context.ts"
import type { CardOf } from "./reading-view.ts"
import styles from "./reading.module.css"

export interface UnknownProps {
  readonly card: CardOf<"cannot-know">
  readonly onAnswer: (question: string, options: readonly string[]) => void
}

export function Unknown({ card, onAnswer }: UnknownProps) {
  const t = useWords()
  const { name } = useParts()
  const { lines, missing } = card
  return (
    <Sheet label={t("reading.cannotKnow")}>
      <ul className={styles.dashes}>
        {lines.map((line) => (
          <li key={line}>
            <Spoken text={line} />
          </li>
        ))}
      </ul>
      {missing !== null && (
        <div className={styles.part}>
          <p className={styles.second}>{t("reading.missing")}</p>
          <h3 className={styles.partName}>{withName(missing.text, name)}</h3>
          <AnswerChips
            key={missing.id}
            question={missing}
            name={name}
            onAnswer={(options) => onAnswer(missing.id, options)}
          />
          <Button look="plain" fits onClick={() => onAnswer(missing.id, [])}>
            {t("words.skip")}
          </Button>
        </div>
      )}
    </Sheet>
  )
}
