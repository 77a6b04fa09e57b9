/** The answers to a question: one tap answers; where several can be true, they are chosen first and then given. */
import type { TalkQuestion } from "@aftertalk/core/model"
import { useState } from "react"
import { withName } from "../../app/other-person.ts"
import { Button } from "../../parts/button.tsx"
import { Chips } from "../../parts/chips.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./words.module.css"

const DONT_KNOW = "dont-know"

export interface AnswerChipsProps {
  readonly question: TalkQuestion
  readonly name: string
  readonly onAnswer: (options: readonly string[]) => void
}

export function AnswerChips({ question, name, onAnswer }: AnswerChipsProps) {
  const t = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const tap = (id: string): void => {
    if (id === DONT_KNOW) onAnswer([])
    else if (!question.many) onAnswer([id])
    else setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }
  const chips = [
    ...question.options.map(({ id, label }) => ({ id, label: withName(label, name) })),
    { id: DONT_KNOW, label: t("words.dontKnow") },
  ]
  return (
    <>
      <Chips label={withName(question.text, name)} chips={chips} chosen={chosen} onTap={tap} />
      {question.many && chosen.length > 0 && (
        <div className={styles.give}>
          <Button look="line" fits onClick={() => onAnswer(chosen)}>
            {t("words.thatIsAll")}
          </Button>
        </div>
      )}
    </>
  )
}
