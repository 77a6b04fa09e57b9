/** The engine's worker: the one place where the engine runs. It knows no page, stores nothing and fetches nothing. */
import { findSafetyRoutes, understandAccount } from "@aftertalk/core"
import type { ToWorker } from "../shared/wire.ts"
import { type Answerers, answerCalls } from "./answer-calls.ts"
import { makeImportAnswers } from "./import-answers.ts"
import { print, read } from "./read-answer.ts"

const ANSWERERS: Answerers = {
  ready: () => true,
  understand: understandAccount,
  checkWords: (text) => findSafetyRoutes(text, "user"),
  read,
  print,
  ...makeImportAnswers(),
}

const answer = answerCalls(ANSWERERS, (message) => self.postMessage(message, {}))

self.addEventListener("message", (event: MessageEvent<ToWorker>) => void answer(event.data))
