/** One question about the export at a time: which chat, which one is you, which date, which zone, which day. Each shows real lines or names. */
import { useLingui } from "@lingui/react"
import { type Dispatch, useId, useState } from "react"
import type { PersonId, RealLine, WallTime } from "@aftertalk/core/model"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { showDay } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import type { Words } from "../../words/words.ts"
import { AskDay, OpenDay } from "./ask-day.tsx"
import { AskZone, ZoneLine } from "./ask-zone.tsx"
import styles from "./import.module.css"
import { type ImportAction, type ImportState, type OpenQuestion, questionCount } from "../../app/import-state.ts"
import { viewRecognised } from "./import-view.ts"

export interface AskExportProps {
  readonly state: ImportState
  readonly question: OpenQuestion
  readonly dispatch: Dispatch<ImportAction>
}

interface Choice {
  readonly id: string
  readonly name: string
  readonly more: string
  readonly action: ImportAction
}

export function AskExport({ state, question, dispatch }: AskExportProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const facts = state.outcome === null ? [] : viewRecognised(t, i18n.locale, state, state.outcome)
  const at = t("import.questionOf", { at: state.asked + 1, of: questionCount(state) })
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step={question.kind}>{t(HEADINGS[question.kind])}</PageHeading>
        {question.kind === "date-order" && <RealDate question={question} />}
        {question.kind === "zone" && <ZoneLine line={question.line} />}
        {question.kind === "copied-on" && <OpenDay stamp={question.stamp} />}
      </div>
      {question.kind === "which-is-you" && question.chat.people.length === 1 && (
        <Notice icon="file-text">{t("import.oneName")}</Notice>
      )}
      {question.kind === "zone" ? (
        <AskZone line={question.line} label={at} dispatch={dispatch} />
      ) : question.kind === "copied-on" ? (
        <AskDay label={at} dispatch={dispatch} />
      ) : (
        <Choose key={question.kind} label={at} choices={choicesOf(t, i18n.locale, question)} onChoose={dispatch} />
      )}
      {question.kind === "date-order" && (
        <Button look="plain" onClick={() => dispatch({ kind: "order-chosen", order: "unknown" })}>
          {t("import.dontKnow")}
        </Button>
      )}
      <Sheet label={t("import.recognised")} aside={t("import.here")}>
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
    </>
  )
}

const HEADINGS = {
  "which-chat": "import.whichChat",
  "which-is-you": "import.whichIsYou",
  "date-order": "import.whichDate",
  zone: "import.whichZone",
  "copied-on": "import.whichCopied",
} as const

function RealDate({ question }: { readonly question: Extract<OpenQuestion, { readonly kind: "date-order" }> }) {
  const t = useWords()
  return (
    <>
      <p>{t("import.realLine")}</p>
      <p className={styles.stamp} dir="ltr">
        {question.choices[0]?.stamp}
      </p>
    </>
  )
}

interface ChooseProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly onChoose: (action: ImportAction) => void
}

/** The button works at any time and then asks, instead of being dead until something is chosen. */
function Choose({ label, choices, onChoose }: ChooseProps) {
  const t = useWords()
  const name = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [hurried, setHurried] = useState(false)
  const goOn = (): void => {
    const choice = choices.find(({ id }) => id === chosen)
    setHurried(choice === undefined)
    if (choice !== undefined) onChoose(choice.action)
  }
  return (
    <>
      <Sheet label={label}>
        <div role="radiogroup" aria-label={label} className={styles.choices}>
          {choices.map((choice) => (
            <label key={choice.id} htmlFor={`${name}-${choice.id}`} className={styles.choice}>
              <span className={styles.choiceWords}>
                <span className={styles.choiceName} dir="auto">
                  {choice.name}
                </span>
                <span className={styles.second}>{choice.more}</span>
              </span>
              <input
                id={`${name}-${choice.id}`}
                type="radio"
                name={name}
                className={styles.radio}
                checked={chosen === choice.id}
                onChange={() => setChosen(choice.id)}
              />
            </label>
          ))}
        </div>
      </Sheet>
      {hurried && (
        <Notice icon="circle-alert" live>
          {t("import.chooseOne")}
        </Notice>
      )}
      <Button onClick={goOn}>{t("import.goOn")}</Button>
    </>
  )
}

function choicesOf(
  t: Words,
  locale: string,
  question: Exclude<OpenQuestion, { readonly kind: "zone" | "copied-on" }>,
): readonly Choice[] {
  switch (question.kind) {
    case "which-chat":
      return question.chats.map(({ id, title, people, messages, lastLine }) => ({
        id,
        name: title ?? (people.map(({ name }) => name).join(", ") || t("import.untitled")),
        more: withLine(t, t("import.chatSize", { messages }), lastLine),
        action: { kind: "chat-chosen", chat: id },
      }))
    case "which-is-you":
      return peopleChoices(t, question)
    case "date-order":
      return question.choices.map(({ order, reads, backwardJumps }) => ({
        id: order,
        name: showDay(locale, `${reads}T00:00:00` as WallTime),
        more: `${t(`import.order.${order}`)} ${t("import.jumps", { jumps: backwardJumps })}`,
        action: { kind: "order-chosen", order },
      }))
  }
}

/** A real line beside the count: by its words one knows the chat, and oneself. */
function withLine(t: Words, size: string, line: RealLine | null): string {
  return line === null ? size : t("import.sizeAndLine", { size, name: line.name, text: line.text })
}

function peopleChoices(
  t: Words,
  { chat }: Extract<OpenQuestion, { readonly kind: "which-is-you" }>,
): readonly Choice[] {
  const people = chat.people.map(({ id, name, entries, lastLine }): Choice => ({
    id: String(id),
    name,
    more: withLine(t, t("import.entries", { entries }), lastLine),
    action: { kind: "me-chosen", me: id },
  }))
  // Where only the other one wrote, the user is nobody in the list.
  const nobody = chat.people.length as PersonId
  const other: Choice = { id: "none", name: t("import.notThere"), more: "", action: { kind: "me-chosen", me: nobody } }
  return people.length > 1 ? people : [...people, other]
}
