/** Screen 06: not enough to say, in the same calm form: the words, what can be said all the same, what would help most. */
import type { NotEnoughPage, TalkQuestion } from "@aftertalk/core/model"
import { type ReactNode, useState } from "react"
import { withName } from "../../app/other-person.ts"
import type { ReadingSource } from "../../app/reading-source.ts"
import { LinkButton } from "../../parts/button.tsx"
import { RowFold, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { AnswerChips } from "../words/answer-chips.tsx"
import { AddCard } from "./add-card.tsx"
import type { Changes } from "./use-changes.ts"
import { Effects } from "./effects.tsx"
import { Meaning } from "./meaning.tsx"
import { NextStep } from "./next-step.tsx"
import { hasEffects } from "./reading-view.ts"
import styles from "./reading.module.css"
import { TalkLines } from "./talk-lines.tsx"

export interface NotEnoughProps {
  readonly page: NotEnoughPage
  readonly source: ReadingSource
  readonly changes: Changes
  readonly children: ReactNode
}

export function NotEnough({ page, source, changes, children }: NotEnoughProps) {
  const t = useWords()
  return (
    <>
      {children}
      <div className={styles.onlyNarrow}>
        <Sheet label={t("reading.yourWords")}>
          <TalkLines marked={page.understood} line="understood" focus={[]} />
        </Sheet>
      </div>
      <Sheet label={t("notEnough.allTheSame")}>
        <p className={styles.lead}>{page.allTheSame}</p>
      </Sheet>
      {page.questions.length > 0 && (
        <Sheet label={t("notEnough.helpMost")} aside={t("notEnough.any")}>
          <Rows>
            {page.questions.map((question) => (
              <OneQuestion key={question.id} question={question} name={source.name} onAnswer={changes.answer} />
            ))}
          </Rows>
        </Sheet>
      )}
      {page.cards.map((card) => {
        if (card.kind === "does-not-mean") return <Meaning key={card.kind} card={card} />
        if (card.kind !== "effects" || !hasEffects(card, source.feelings)) return null
        return <Effects key={card.kind} card={card} feelings={source.feelings} />
      })}
      <AddCard source={source} notShown={[]} changes={changes} />
      <NextStep step={page.step} others={[]} />
      <LinkButton to="/">{t("notEnough.leave")}</LinkButton>
    </>
  )
}

interface OneQuestionProps {
  readonly question: TalkQuestion
  readonly name: string
  readonly onAnswer: Changes["answer"]
}

function OneQuestion({ question, name, onAnswer }: OneQuestionProps) {
  const [open, setOpen] = useState(false)
  return (
    <RowFold
      name={withName(question.text, name)}
      sign={open ? "chevron-down" : "chevron-right"}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <AnswerChips question={question} name={name} onAnswer={(options) => onAnswer(question.id, options)} />
    </RowFold>
  )
}
