/** The result: the latest talk first, or an older one that was picked, then what the file cannot show, then what was not read as it stands. */
import { useLingui } from "@lingui/react"
import { useState } from "react"
import type { ChatJoin } from "../../app/chat-state.ts"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { Button, LinkButton } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import type { ChatResult } from "../../shared/import-calls.ts"
import { showDay, showStretch } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"
import { type ImportState, chosenChat } from "../../app/import-state.ts"
import { ToldChoice } from "./told-choice.tsx"
import { linesOfProblems, hadDanger, quoteOf, viewCannotShow, viewHeading, viewProblems } from "./import-view.ts"

export interface ChatTalksProps {
  readonly state: ImportState
  readonly result: ChatResult
  readonly onRead: (result: ChatResult, join: ChatJoin) => void
  readonly onLatest: () => void
  readonly onPatterns: (join: ChatJoin) => void
  readonly onOther: () => void
}

export function ChatTalks({ state, result, onRead, onLatest, onPatterns, onOther }: ChatTalksProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const [join, setJoin] = useState<ChatJoin>({ kind: "apart" })
  const cannot = viewCannotShow(t, i18n.locale, result)
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step={result.talk?.id ?? ""}>{t(...viewHeading(result))}</PageHeading>
        <p>{extent(state, t, i18n.locale)}</p>
        {state.dateOrder === "unknown" && <p>{t("import.orderGuessed")}</p>}
        {state.copiedOn === "unknown" && <p>{t("import.daysOpen")}</p>}
        {result.utc && <p>{t("import.timesUtc")}</p>}
      </div>
      <ToldChoice key={result.talk?.id ?? ""} dated={result.dated} join={join} onJoin={setJoin} />
      <ShownTalk result={result} onRead={() => onRead(result, join)} />
      {result.talks > 1 && (
        <LinkButton to="/chat/talks" look="line">
          {t(result.later > 0 ? "pick.another" : "pick.open")}
        </LinkButton>
      )}
      {result.later > 0 && (
        <Button look="line" onClick={onLatest}>
          {t("pick.latest")}
        </Button>
      )}
      <Button look="line" onClick={() => onPatterns(join)}>
        {t("talks.open")}
      </Button>
      {hadDanger(result) && (
        <Sheet label={t("import.olderDanger")}>
          <p className={styles.second}>{t("import.olderDangerMore")}</p>
          <div className={styles.after}>
            <LinkButton to="/help" look="line">
              {t("doors.help")}
            </LinkButton>
          </div>
        </Sheet>
      )}
      <Sheet label={t("import.cannotShow")}>
        <ul className={styles.lines}>
          {cannot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
      {state.outcome !== null && state.outcome.problems.length > 0 && <Problems state={state} />}
      <Button look="plain" onClick={onOther}>
        {t("import.other")}
      </Button>
    </>
  )
}

function extent(state: ImportState, t: ReturnType<typeof useWords>, locale: string): string {
  const chat = chosenChat(state)
  if (chat === null) return ""
  const { messages, first, last } = chat
  if (first === null || last === null) return t("import.messagesOnly", { messages })
  return t("import.messagesFrom", { messages, first: showDay(locale, first), last: showDay(locale, last) })
}

interface ShownTalkProps {
  readonly result: ChatResult
  readonly onRead: () => void
}

function ShownTalk({ result, onRead }: ShownTalkProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const { talk, isMine, lines, other, later } = result
  const quote = quoteOf(result)
  if (talk === null) return <Notice icon="circle-alert">{t("import.noTalk")}</Notice>
  const who = isMine ? t("import.you") : other || t("import.them")
  return (
    <Sheet label={t(later > 0 ? "pick.older" : "import.latest")}>
      {result.dated && <p className={styles.when}>{showStretch(i18n.locale, talk.first, talk.last)}</p>}
      <p className={styles.second}>{t("import.latestSize", { messages: lines.length, who })}</p>
      {quote !== null && (
        <blockquote className={styles.quote} dir="auto">
          “{quote}”
        </blockquote>
      )}
      <div className={styles.after}>
        <Button onClick={onRead}>{t("import.readThis")}</Button>
      </div>
      <p className={styles.second}>{t("import.weighed", { weighed: result.weighed })}</p>
      {later > 0 && <p className={styles.second}>{t("pick.later", { later })}</p>}
    </Sheet>
  )
}

function Problems({ state }: { readonly state: ImportState }) {
  const t = useWords()
  const call = useKeptChats()
  const problems = state.outcome?.problems ?? []
  const view = viewProblems(t, problems)
  const numbers = linesOfProblems(problems)
  const [shown, setShown] = useState<readonly { readonly line: number; readonly text: string }[] | null>(null)
  const total = view.reduce((sum, { count }) => sum + count, 0)
  const show = async (): Promise<void> => {
    const outcome = await call("showLines", { lines: numbers })
    setShown(outcome.kind === "done" ? (outcome.gives ?? []) : [])
  }
  if (view.length === 0) return null
  return (
    <Sheet label={t("import.problems", { count: total })} aside={t("import.problemsKept")}>
      <ul className={styles.lines}>
        {view.map(({ words, count, firstLine }) => (
          <li key={words}>
            <span className={styles.count}>{count}</span> {words}
            {firstLine !== null && <span className={styles.second}> {t("import.line", { line: firstLine })}</span>}
          </li>
        ))}
      </ul>
      {shown === null && numbers.length > 0 && (
        <Button look="quiet" onClick={() => void show()}>
          {t("import.seeLines")}
        </Button>
      )}
      {shown?.length === 0 && <p className={styles.second}>{t("import.noLines")}</p>}
      {shown !== null && shown.length > 0 && (
        <table className={styles.table}>
          <tbody>
            {shown.map(({ line, text }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  )
}
