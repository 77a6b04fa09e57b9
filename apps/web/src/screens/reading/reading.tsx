/** Screen 04: the reading of the telling, of a chat, or of the sample. Danger comes before everything. */
import { Navigate, useNavigate } from "@tanstack/react-router"
import { useEffect, useRef, useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { careSource, quotedWords } from "../../app/care-source.ts"
import { type ReadingKind, openingsBeside } from "../../app/readings-state.ts"
import { isNight } from "../../app/night.ts"
import { useChat, useFrameState, useReadings } from "../../app/state.tsx"
import { useReading } from "../../app/use-reading.ts"
import type { ReadingSource } from "../../app/reading-source.ts"
import { useSource } from "../../app/use-source.ts"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { useWords } from "../../words/use-words.ts"
import { Care } from "../care/care.tsx"
import { useMisread } from "../care/use-misread.ts"
import { BrokenNotice } from "../words/broken-notice.tsx"
import { AgainDoor } from "./again-door.tsx"
import { NightDoor } from "./night-door.tsx"
import { ReadingPage } from "./reading-page.tsx"
import { needsDoor, wentThrough, whatWasTold } from "./reading-view.ts"
import styles from "./reading.module.css"

const BACK = { told: "/talk/words", chat: "/chat", sample: "/" } as const

export function ToldReading() {
  return <ReadingOf which="told" />
}

export function ChatReading() {
  return <ReadingOf which="chat" />
}

export function SampleReading() {
  return <ReadingOf which="sample" />
}

function ReadingOf({ which }: { readonly which: ReadingKind }) {
  const t = useWords()
  const source = useSource(which)
  const [{ talk }] = useChat()
  const { stand, tryAgain } = useReading(which)
  const [readings] = useReadings()
  const state = readings[which]
  const beside = which === "chat" && talk !== null ? openingsBeside(readings, talk) : 0
  const onMisread = useMisread(which, source)
  const [, dispatch] = useReadings()
  const navigate = useNavigate()
  const [nowMs] = useState(() => Date.now())
  const [{ night }] = useFrameState()
  const [opensAgain, setOpensAgain] = useState(false)
  useCountedOpening(which, source)

  if (source === null && which === "told") return <Navigate to="/talk" replace />
  if (talk === null && which === "chat") return <Navigate to="/chat" replace />
  const told = state.now?.told
  if (source !== null && told?.kind === "safety") {
    const words = quotedWords(told.whyShown.evidence, source.lines)
    const found = careSource(source.safety, source.lines)
    const also = found === null ? [] : [found, ...found.also].filter(({ route }) => route !== told.route)
    return (
      <Care
        source={{ route: told.route, words, also }}
        name={source.name}
        back={BACK[which]}
        isChat={which === "chat"}
        onMisread={(way) => onMisread(told.route, told.whyShown.evidence, way)}
      />
    )
  }
  if (source !== null && told !== undefined && which !== "sample" && needsDoor(state, nowMs, beside) && !opensAgain) {
    return (
      <AgainDoor
        told={told}
        openedBefore={state.openings - 1}
        besideBefore={wentThrough(state.openings, beside) ? beside : 0}
        isChat={which === "chat"}
        awayUntilMs={state.awayUntilMs}
        nowMs={nowMs}
        onAway={(untilMs) => {
          dispatch({ which, action: { kind: "put-away", untilMs } })
          void navigate({ to: "/" })
        }}
        onOpen={() => setOpensAgain(true)}
      />
    )
  }
  // Danger comes before the night; the sample is nobody's talk.
  if (which !== "sample" && night !== null && isNight(night, new Date(nowMs).getHours())) return <NightDoor />
  const shown = source !== null && told !== undefined
  return (
    <Frame back={BACK[which]} title={t("reading.title")} wide>
      {stand === "broken" && <BrokenNotice onTryAgain={tryAgain} />}
      {shown ? (
        <ReadingPage source={source} state={state} />
      ) : (
        <>
          <div className={styles.head}>
            <PageHeading step="making">{t("reading.title")}</PageHeading>
          </div>
          {stand !== "broken" && (
            <Notice icon="book-open" live>
              {t("reading.making")}
            </Notice>
          )}
        </>
      )}
    </Frame>
  )
}

/** Counts one opening each time the screen comes; something new told begins the count again. */
function useCountedOpening(which: ReadingKind, source: ReadingSource | null): void {
  const [readings, dispatch] = useReadings()
  const { leftAtY } = readings[which]
  const counted = useRef(false)
  useEffect(() => {
    if (source === null || counted.current) return
    counted.current = true
    if (leftAtY !== null) requestAnimationFrame(() => window.scrollTo(0, leftAtY))
    dispatch({ which, action: { kind: "reading-opened", openedWith: whatWasTold(source.facts, source.lines) } })
  }, [source, which, leftAtY, dispatch])
}
