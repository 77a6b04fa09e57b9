/** A talk was told here too: is it one of the chat? Told and found it is one talk, so the user is asked, and may leave it open. */
import { useLingui } from "@lingui/react"
import type { TalkId } from "@aftertalk/core/model"
import { useEffect, useId, useRef, useState } from "react"
import type { ChatJoin } from "../../app/chat-state.ts"
import { useTelling } from "../../app/state.tsx"
import { accountOf } from "../../app/telling-state.ts"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { Sheet } from "../../parts/sheet.tsx"
import type { ToldChoices } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { joinOf, viewToldChoices } from "./told-choice-view.ts"
import styles from "./import.module.css"

export interface ToldChoiceProps {
  readonly dated: boolean
  readonly join: ChatJoin
  readonly onJoin: (join: ChatJoin) => void
}

export function ToldChoice({ dated, join, onJoin }: ToldChoiceProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const name = useId()
  const choices = useToldChoices((likely) => onJoin({ kind: "same", talk: likely }))
  if (choices === null) return null
  const label = t("import.toldWhich")
  return (
    <Sheet label={label}>
      <p className={styles.second}>{t("import.toldWhy")}</p>
      <div role="radiogroup" aria-label={label} className={styles.choices}>
        {viewToldChoices(t, i18n.locale, choices, dated).map((choice) => (
          <label key={choice.id} htmlFor={`${name}-${choice.id}`} className={styles.choice}>
            <span className={styles.choiceWords}>
              <span className={styles.choiceName} dir="auto">
                {choice.name}
              </span>
              <span className={styles.second} dir="auto">
                {choice.more}
              </span>
            </span>
            <input
              id={`${name}-${choice.id}`}
              type="radio"
              name={name}
              className={styles.radio}
              checked={JSON.stringify(join) === JSON.stringify(joinOf(choice.id))}
              onChange={() => onJoin(joinOf(choice.id))}
            />
          </label>
        ))}
      </div>
    </Sheet>
  )
}

/**
 * null while nothing was told, or nothing is known yet.
 * @param onLikely told once, where one talk is likely: it is chosen in plain sight, and can be chosen otherwise
 */
function useToldChoices(onLikely: (talk: TalkId) => void): ToldChoices | null {
  const call = useKeptChats()
  const [telling] = useTelling()
  const [choices, setChoices] = useState<ToldChoices | null>(null)
  const { text } = telling
  const tellLikely = useRef(onLikely)
  useEffect(() => {
    if (text.trim() === "") return undefined
    const controller = new AbortController()
    void call("findTold", accountOf(telling), { signal: controller.signal }).then((outcome) => {
      if (outcome.kind !== "done") return
      setChoices(outcome.gives)
      if (outcome.gives !== null && outcome.gives.likely !== null) tellLikely.current(outcome.gives.likely)
    })
    return () => controller.abort()
  }, [call, telling, text])
  return text.trim() === "" ? null : choices
}
