/** Screen 03: a chat, from the file to its latest talk. It asks the engine; what is shown is in the files beside. */
import { useNavigate } from "@tanstack/react-router"
import { type Dispatch, useEffect, useRef, useState } from "react"
import { useEngine } from "../../app/engine-provider.tsx"
import type { CallOptions, EngineClient } from "../../engine/engine-client.ts"
import { Frame } from "../../app/frame.tsx"
import { seriousRouteOf } from "../../app/care-route.ts"
import { type ChatJoin, type ReadTalk, talkKey } from "../../app/chat-state.ts"
import { useChat, useImport, useReadings } from "../../app/state.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import type { ChatResult } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { AskExport } from "./ask-export.tsx"
import { ChooseFile } from "./choose-file.tsx"
import { readAgain } from "../../app/kept-chats.ts"
import { useKeptChats } from "../../app/use-kept-chats.ts"
import { type ImportAction, type ImportState, canMark, optionsOf } from "../../app/import-state.ts"
import { MarkLine } from "./mark-line.tsx"
import { ReadingFile } from "./reading-file.tsx"
import { isSameTalk, toReadTalk } from "./read-talk.ts"
import { RefusedFile } from "./refused-file.tsx"
import { ChatTalks } from "./chat-talks.tsx"

export function ImportChat() {
  const t = useWords()
  const [state, dispatch] = useImport()
  const { progress, stop } = useWork(state, dispatch)
  const readTalk = useReadTalk()
  const showPatterns = useShowPatterns()
  const toLatest = useToLatest()
  const startOver = (): void => dispatch({ kind: "started-over" })
  const { step } = state

  return (
    <Frame back={backOf(state) ?? startOver} title={t("import.title")}>
      {step.kind === "choose" && (
        <ChooseFile
          note={step.note}
          beside={state.beside}
          onFiles={(files) => dispatch({ kind: "files-chosen", files })}
        />
      )}
      {step.kind === "busy" && <ReadingFile progress={progress} onCancel={stop} />}
      {step.kind === "refused" && (
        <RefusedFile
          problems={step.problems}
          onAgain={state.beside ? () => dispatch({ kind: "adding-begun" }) : startOver}
          onMark={canMark(state) ? () => dispatch({ kind: "marking-opened" }) : null}
        />
      )}
      {step.kind === "mark" && <MarkLine files={state.files} failed={step.failed} dispatch={dispatch} />}
      {step.kind === "ask" && <AskExport state={state} question={step.question} dispatch={dispatch} />}
      {step.kind === "result" && (
        <ChatTalks
          state={state}
          result={step.result}
          onRead={readTalk}
          onLatest={toLatest}
          onPatterns={showPatterns}
          onOther={startOver}
        />
      )}
    </Frame>
  )
}

/** @returns null where a step back begins anew */
function backOf({ step, beside }: ImportState): "/talk" | "/talks" | null {
  if (beside) return "/talks"
  return step.kind === "choose" ? "/talk" : null
}

interface Work {
  readonly progress: CallProgress | null
  readonly stop: () => void
}

/** Does the work of a busy step: reads the files, or the chosen chat once everything is answered. */
function useWork(state: ImportState, dispatch: Dispatch<ImportAction>): Work {
  const engine = useEngine()
  const [progress, setProgress] = useState<CallProgress | null>(null)
  const running = useRef<AbortController | null>(null)
  /** The order of dates with which the files were read last. */
  const readWith = useRef<string | null>(null)

  useEffect(() => {
    if (state.step.kind !== "busy") return undefined
    const controller = new AbortController()
    running.current = controller
    let left = false
    const wanted = JSON.stringify(optionsOf(state))
    const mustRead = state.outcome === null || readWith.current !== wanted
    void nextAction(engine, state, mustRead, { signal: controller.signal, onProgress: setProgress }).then((action) => {
      if (mustRead) readWith.current = wanted
      // What comes after the step was left has nothing to say any more.
      if (!left && action !== null) dispatch(action)
    })
    return () => {
      left = true
      controller.abort()
      setProgress(null)
    }
  }, [state, engine, dispatch])

  // The way back from the reading leads to the result, so the chat stays with the engine as long as there is one.
  const isKept = useRef(false)
  useEffect(() => {
    isKept.current = state.beside || state.step.kind === "result"
    if (state.step.kind === "choose" && !state.beside) void engine.call("forgetChat", null)
  }, [state, engine])
  useEffect(
    () => () => {
      if (!isKept.current) void engine.call("forgetChat", null)
    },
    [engine],
  )
  return { progress, stop: () => running.current?.abort() }
}

/** One piece of work, and what came of it. */
async function nextAction(
  engine: EngineClient,
  state: ImportState,
  mustRead: boolean,
  options: CallOptions,
): Promise<ImportAction | null> {
  if (mustRead) {
    const read = await engine.call(
      "readFiles",
      { files: state.files, options: optionsOf(state), beside: state.beside },
      options,
    )
    return read.kind === "done" ? { kind: "files-read", outcome: read.gives } : stopped(read.kind)
  }
  if (state.chat === null || state.me === null) return null
  const understood = await engine.call("readChat", { chat: state.chat, me: state.me }, options)
  if (understood.kind !== "done") return stopped(understood.kind)
  if (understood.gives !== null) return { kind: "chat-read", result: understood.gives }
  // The worker was started afresh in between, or the screen was left: the page still holds the files.
  const { files, chat, me } = state
  const again = await readAgain(
    engine,
    { files, options: optionsOf(state), chat, me, shown: null },
    state.beside,
    options,
  )
  if (again === null) return stopped(options.signal?.aborted === true ? "cancelled" : "crashed")
  return { kind: "chat-read", result: again }
}

function stopped(kind: "cancelled" | "failed" | "crashed"): ImportAction {
  return { kind: "stopped", why: kind === "cancelled" ? "cancelled" : "crashed" }
}

/** Takes the talk that is shown into the app's state and goes on where every reading starts: with how the user is. */
function useReadTalk(): (result: ChatResult, join: ChatJoin) => void {
  const [{ talk: before }, dispatch] = useChat()
  const [, dispatchReading] = useReadings()
  const navigate = useNavigate()
  return (result, join) => {
    const talk = toReadTalk(result)
    if (talk === null) return
    // What was struck and answered belongs to the talk it was said of, and goes with it.
    if (before === null || !isSameTalk(before, talk)) {
      const from = before === null ? null : talkKey(before)
      dispatchReading({ kind: "talk-picked", from, to: talkKey(talk), sameChat: before?.chat === talk.chat })
      dispatch({ kind: "chat-talk-read", talk })
    }
    dispatch({ kind: "chat-joined", join })
    void navigate({ to: firstPlace(talk) })
  }
}

/** How the user is comes first. Of a talk of long ago "before" and "now" would be months apart, so nothing is asked. */
function firstPlace({ later, safety }: ReadTalk): "/chat/you" | "/chat/reading" | "/chat/care" {
  if (later === 0) return "/chat/you"
  return seriousRouteOf(safety) === null ? "/chat/reading" : "/chat/care"
}

/** Back from an older talk to the latest. */
function useToLatest(): () => void {
  const call = useKeptChats()
  const [, dispatch] = useImport()
  return () =>
    void call("readTalk", { talk: null }).then((outcome) => {
      const result = outcome.kind === "done" ? outcome.gives : null
      dispatch(result === null ? stopped("crashed") : { kind: "chat-read", result })
    })
}

function useShowPatterns(): (join: ChatJoin) => void {
  const [, dispatch] = useChat()
  const navigate = useNavigate()
  return (join) => {
    dispatch({ kind: "chat-joined", join })
    void navigate({ to: "/talks" })
  }
}
