/** One question. "I don't know" and "Skip" are answers like the others. */
import type { TalkQuestion } from "@aftertalk/core/model"
import { useEffect, useRef } from "react"
import { withName } from "../../app/other-person.ts"
import { useTelling } from "../../app/state.tsx"
import { useOtherName } from "../../app/use-other.ts"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { AnswerChips } from "./answer-chips.tsx"
import styles from "./words.module.css"

export function QuestionSheet({ question, more }: { readonly question: TalkQuestion; readonly more: number }) {
  const t = useWords()
  const name = useOtherName()
  const [, dispatch] = useTelling()
  const answer = (options: readonly string[]): void =>
    dispatch({ kind: "question-answered", question: question.id, options })
  const heading = useRef<HTMLHeadingElement>(null)
  // The answer that was tapped went with the question before, so that the keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Sheet label={t("words.question")} aside={t("words.changesMost")}>
      <h3 ref={heading} tabIndex={-1} className={styles.question}>
        {withName(question.text, name)}
      </h3>
      <AnswerChips question={question} name={name} onAnswer={answer} />
      <div className={styles.below}>
        <Button look="plain" fits onClick={() => answer([])}>
          {t("words.skip")}
        </Button>
        <span className={styles.more}>{t("words.more", { count: more })}</span>
      </div>
    </Sheet>
  )
}
