/** The talks of the chat that was dropped in, to read another one than the latest. What is picked is shown on the chat's own screen. */
import { useLingui } from "@lingui/react"
import { Navigate, useNavigate } from "@tanstack/react-router"
import { useEffect, useId, useRef, useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { useImport } from "../../app/state.tsx"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowButton, Rows } from "../../parts/rows.tsx"
import { Select } from "../../parts/select.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { Working } from "../../parts/working.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import type { ListedTalks } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { viewProgress } from "../import/import-view.ts"
import styles from "./pick.module.css"
import { STEP, firstMonth, monthChoices, viewTalks } from "./pick-view.ts"

export function PickTalk() {
  const t = useWords()
  const listed = useListed()
  const { stand, pick, stop } = usePick()
  if (listed === null) return <Navigate to="/chat" replace />
  return (
    <Frame back="/chat" title={t("pick.title")}>
      {stand.kind === "reading" ? (
        <PickedWork progress={stand.progress} onCancel={stop} />
      ) : (
        <>
          {stand.kind === "not-read" && (
            <Notice icon="circle-alert" live>
              {t(stand.why === "cancelled" ? "pick.stopped" : "pick.broken")}
            </Notice>
          )}
          {listed !== "waiting" && <TalkList listed={listed} onPick={pick} />}
        </>
      )}
    </Frame>
  )
}

function PickedWork({ progress, onCancel }: { readonly progress: CallProgress | null; readonly onCancel: () => void }) {
  const t = useWords()
  const { i18n } = useLingui()
  return <Working heading={t("pick.reading")} {...viewProgress(t, i18n.locale, progress)} onCancel={onCancel} />
}

interface TalkListProps {
  readonly listed: ListedTalks
  readonly onPick: (talk: string) => void
}

function TalkList({ listed, onPick }: TalkListProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const [from, setFrom] = useState(() => firstMonth(listed))
  const [most, setMost] = useState(STEP)
  const { months, left } = viewTalks(t, i18n.locale, listed, { from, most })
  const choices = monthChoices(t, i18n.locale, listed)
  const list = useFocusOnNewRow(most)
  return (
    <>
      <div className={styles.intro}>
        <PageHeading>{t("pick.which")}</PageHeading>
        <p>{t("pick.lead", { talks: listed.talks.length })}</p>
      </div>
      {choices.length > 1 && (
        <MonthSelect
          choices={choices}
          month={from ?? choices[0]?.id ?? ""}
          onChoose={(month) => {
            setFrom(month)
            setMost(STEP)
          }}
        />
      )}
      <div ref={list} className={styles.months}>
        {months.map(({ id, name, rows }) => (
          <Sheet key={id} name={name}>
            <h2 className={styles.month}>{name}</h2>
            <Rows>
              {rows.map((row) => (
                <RowButton
                  key={row.id}
                  name={row.name}
                  more={row.more}
                  sign="chevron-right"
                  onTap={() => onPick(row.id)}
                />
              ))}
            </Rows>
          </Sheet>
        ))}
      </div>
      {left > 0 && (
        <Button look="line" onClick={() => setMost(most + STEP)}>
          {t("pick.more", { count: Math.min(STEP, left) })}
        </Button>
      )}
    </>
  )
}

interface MonthSelectProps {
  readonly choices: ReturnType<typeof monthChoices>
  readonly month: string
  readonly onChoose: (month: string) => void
}

function MonthSelect({ choices, month, onChoose }: MonthSelectProps) {
  const t = useWords()
  const id = useId()
  return (
    <div className={styles.choose}>
      <label htmlFor={id}>{t("pick.month")}</label>
      <Select id={id} value={month} onChoose={onChoose}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </Select>
    </div>
  )
}

/** "Show older" moves away under the reader, so the focus goes on with the first of the rows that came. */
function useFocusOnNewRow(most: number) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (most > STEP) list.current?.querySelectorAll<HTMLElement>("li button")[most - STEP]?.focus()
  }, [most])
  return list
}

/** null: no chat is kept. */
function useListed(): ListedTalks | "waiting" | null {
  const call = useKeptChats()
  const [listed, setListed] = useState<ListedTalks | "waiting" | null>("waiting")
  useEffect(() => {
    const controller = new AbortController()
    void call("listTalks", null, { signal: controller.signal }).then((outcome) => {
      if (outcome.kind !== "cancelled") setListed(outcome.kind === "done" ? outcome.gives : null)
    })
    return () => controller.abort()
  }, [call])
  return listed
}

type Stand =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly progress: CallProgress | null }
  | { readonly kind: "not-read"; readonly why: "cancelled" | "broken" }

function usePick() {
  const call = useKeptChats()
  const [, dispatch] = useImport()
  const navigate = useNavigate()
  const [stand, setStand] = useState<Stand>({ kind: "choosing" })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const pick = async (talk: string): Promise<void> => {
    const controller = new AbortController()
    running.current = controller
    setStand({ kind: "reading", progress: null })
    const outcome = await call(
      "readTalk",
      { talk },
      {
        signal: controller.signal,
        onProgress: (progress) => setStand({ kind: "reading", progress }),
      },
    )
    if (outcome.kind !== "done" || outcome.gives === null) {
      setStand({ kind: "not-read", why: outcome.kind === "cancelled" ? "cancelled" : "broken" })
      return
    }
    dispatch({ kind: "chat-read", result: outcome.gives })
    void navigate({ to: "/chat" })
  }
  return { stand, pick: (talk: string) => void pick(talk), stop: () => running.current?.abort() }
}
