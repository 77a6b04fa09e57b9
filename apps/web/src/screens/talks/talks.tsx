/** Screen 12: patterns over the talks of the chat that was dropped in, with what was told of it. Without a chat, how one comes here. */
import { useLingui } from "@lingui/react"
import { useEffect, useMemo, useRef, useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { isNight } from "../../app/night.ts"
import { keptChats } from "../../app/import-state.ts"
import { useChat, useFrameState, useImport, useReadings, useTelling } from "../../app/state.tsx"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { useHour } from "../../app/use-hour.ts"
import { accountOf } from "../../app/telling-state.ts"
import { Button, LinkButton } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Working } from "../../parts/working.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import type { FoundPatterns } from "../../shared/import-calls.ts"
import type { Misread } from "../../shared/misread.ts"
import { useWords } from "../../words/use-words.ts"
import { NightDoor } from "../reading/night-door.tsx"
import { viewProgress } from "../import/import-view.ts"
import { PatternsList } from "./patterns-list.tsx"
import styles from "./talks.module.css"

const WORKING: Stand = { kind: "working", progress: null }

/** `null`: no chat is kept. */
type Stand =
  | { readonly kind: "working"; readonly progress: CallProgress | null }
  | { readonly kind: "broken" }
  | { readonly kind: "stopped" }
  | FoundPatterns
  | null

export function Talks() {
  // Counting again is a new screen, so that nothing of the one before is left.
  const [round, setRound] = useState(0)
  return <CountedTalks key={round} onAgain={() => setRound(round + 1)} />
}

function CountedTalks({ onAgain }: Pick<StandsProps, "onAgain">) {
  const t = useWords()
  const { stand, stop } = usePatterns()
  const [{ night }] = useFrameState()
  const hour = useHour()
  // Danger comes before the night.
  if (stand?.kind === "patterns" && night !== null && isNight(night, hour)) return <NightDoor />
  return (
    <Frame back={stand?.kind === "patterns" ? "/chat" : "/"} title={t("talks.title")}>
      {stand === null ? <NoTalks /> : <Stands stand={stand} onStop={stop} onAgain={onAgain} />}
    </Frame>
  )
}

interface StandsProps {
  readonly stand: NonNullable<Stand>
  readonly onStop: () => void
  readonly onAgain: () => void
}

function Stands({ stand, onStop, onAgain }: StandsProps) {
  const t = useWords()
  const { i18n } = useLingui()
  switch (stand.kind) {
    case "working":
      return (
        <Working heading={t("talks.working")} {...viewProgress(t, i18n.locale, stand.progress)} onCancel={onStop} />
      )
    case "stopped":
      return (
        <div className={styles.alone}>
          <PageHeading step="stopped">{t("talks.stopped")}</PageHeading>
          <Button onClick={onAgain}>{t("talks.again")}</Button>
        </div>
      )
    case "broken":
      return (
        <div className={styles.alone}>
          <PageHeading step="broken">{t("talks.broken")}</PageHeading>
          <Button onClick={onAgain}>{t("talks.again")}</Button>
        </div>
      )
    case "danger":
      return (
        <div className={styles.alone}>
          <PageHeading step="danger">{t("talks.danger")}</PageHeading>
          <p>{t("talks.dangerMore")}</p>
          <LinkButton to="/help">{t("doors.help")}</LinkButton>
          <LinkButton to="/chat" look="quiet">
            {t("talks.toReading")}
          </LinkButton>
        </div>
      )
    case "patterns":
      return <PatternsList found={stand} />
  }
}

function NoTalks() {
  const t = useWords()
  return (
    <div className={styles.alone}>
      <PageHeading step="empty">{t("talks.empty")}</PageHeading>
      <p>{t("talks.emptyMore")}</p>
      <LinkButton to="/talk">{t("shell.talk")}</LinkButton>
      <LinkButton to="/chat" look="line">
        {t("talks.drop")}
      </LinkButton>
      <LinkButton to="/sample" look="quiet">
        {t("doors.sample")}
      </LinkButton>
    </div>
  )
}

interface Counting {
  readonly stand: Stand
  readonly stop: () => void
}

function usePatterns(): Counting {
  const call = useKeptChats()
  const chats = keptChats(useImport()[0]).length
  const t = useWords()
  const { i18n } = useLingui()
  const [{ join }] = useChat()
  const [telling] = useTelling()
  const misread = useMisreadWords()
  const [stand, setStand] = useState<Stand>(WORKING)
  const running = useRef<AbortController | null>(null)
  const { locale } = i18n
  const yourEx = t("shell.yourEx")
  useEffect(() => {
    const controller = new AbortController()
    running.current = controller
    let left = false
    const account = join.kind === "apart" || telling.text.trim() === "" ? null : accountOf(telling)
    const same = join.kind === "same" ? join.talk : null
    void call(
      "findPatterns",
      { account, same, yourEx, locale, misread, chats },
      { signal: controller.signal, onProgress: (progress) => setStand({ kind: "working", progress }) },
    ).then((outcome) => {
      if (left) return
      if (outcome.kind === "done") setStand(outcome.gives)
      else setStand({ kind: outcome.kind === "cancelled" ? "stopped" : "broken" })
    })
    return () => {
      left = true
      controller.abort()
    }
  }, [call, chats, join, telling, yourEx, locale, misread])
  return { stand, stop: () => running.current?.abort() }
}

/** What the user said of words of danger, in the reading of the chat and of the telling. */
function useMisreadWords(): readonly Misread[] {
  const [{ chat, told }] = useReadings()
  return useMemo(() => [...chat.misread, ...told.misread], [chat.misread, told.misread])
}
