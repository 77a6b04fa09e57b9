/** Screen 03: a chat, from the file to its latest talk. It asks the engine; what is shown is in the files beside. */
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useReducer, useRef } from "react"
import type { PersonId } from "@aftertalk/core/model"
import { useEngine } from "../../app/engine-provider.tsx"
import { Frame } from "../../app/frame.tsx"
import { useChat } from "../../app/state.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import type { ChatResult } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { AskExport } from "./ask-export.tsx"
import { ChooseFile } from "./choose-file.tsx"
import { FIRST_IMPORT, type ImportState, optionsOf, reduceImport } from "./import-state.ts"
import { ReadingFile } from "./reading-file.tsx"
import { toReadTalk } from "./read-talk.ts"
import { RefusedFile } from "./refused-file.tsx"
import { ChatTalks } from "./chat-talks.tsx"

export function ImportChat() {
  const t = useWords()
  const [state, dispatch] = useReducer(reduceImport, FIRST_IMPORT)
  const stop = useWork(state, dispatch)
  const readTalk = useReadTalk()
  const startOver = (): void => dispatch({ kind: "started-over" })
  const { step } = state

  return (
    <Frame back={step.kind === "choose" ? "/talk" : startOver} title={t("import.title")}>
      {step.kind === "choose" && (
        <ChooseFile note={step.note} onFiles={(files) => dispatch({ kind: "files-chosen", files })} />
      )}
      {step.kind === "busy" && <ReadingFile progress={step.progress} onCancel={stop} />}
      {step.kind === "refused" && <RefusedFile problems={step.problems} onAgain={startOver} />}
      {step.kind === "ask" && <AskExport state={state} question={step.question} dispatch={dispatch} />}
      {step.kind === "result" && <ChatTalks state={state} result={step.result} onRead={readTalk} onOther={startOver} />}
    </Frame>
  )
}

/** Does the work of a busy step: reads the files, or the chosen chat once everything is answered. Returns how to stop it. */
function useWork(state: ImportState, dispatch: React.Dispatch<Parameters<typeof reduceImport>[1]>): () => void {
  const engine = useEngine()
  const running = useRef<AbortController | null>(null)
  /** The order of dates with which the files were read last. */
  const readWith = useRef<string | null>(null)
  const busy = state.step.kind === "busy"

  useEffect(() => {
    if (!busy) return undefined
    const controller = new AbortController()
    running.current = controller
    const options = {
      signal: controller.signal,
      onProgress: (progress: CallProgress) => dispatch({ kind: "progressed", progress }),
    }
    const wanted = JSON.stringify(optionsOf(state))

    void (async () => {
      if (state.outcome === null || readWith.current !== wanted) {
        const read = await engine.call("readFiles", { files: state.files, options: optionsOf(state) }, options)
        if (read.kind !== "done") return stopped(read.kind)
        readWith.current = wanted
        return dispatch({ kind: "files-read", outcome: read.gives })
      }
      if (state.chat === null || state.me === null) return undefined
      const result = await engine.call("readChat", { chat: state.chat, me: state.me as PersonId }, options)
      if (result.kind !== "done" || result.gives === null)
        return stopped(result.kind === "done" ? "crashed" : result.kind)
      return dispatch({ kind: "chat-read", result: result.gives })
    })()

    function stopped(kind: "cancelled" | "failed" | "crashed"): void {
      // A step that was left already (unmounted, started over) has nothing to say any more.
      if (running.current === controller)
        dispatch({ kind: "stopped", why: kind === "cancelled" ? "cancelled" : "crashed" })
    }
    return undefined
    // Progress changes the state while the same work goes on: only what the work depends on may start it.
  }, [busy, state.files, state.outcome, state.chat, state.me, state.dateOrder])

  useEffect(
    () => () => {
      running.current?.abort()
      running.current = null
      void engine.call("forgetChat", null)
    },
    [engine],
  )
  return () => running.current?.abort()
}

/** Takes the latest talk into the app's state and goes on where every reading starts: with how the user is. */
function useReadTalk(): (result: ChatResult) => void {
  const [, dispatch] = useChat()
  const navigate = useNavigate()
  return (result) => {
    const talk = toReadTalk(result)
    if (talk === null) return
    dispatch({ kind: "chat-talk-read", talk })
    void navigate({ to: "/chat/you" })
  }
}
