/** The engine's worker: the one place where the engine runs. It knows no page, stores nothing and fetches nothing. */
import { findSafetyRoutesWith, understandAccount } from "@aftertalk/core"
import type { ToWorker } from "../shared/wire.ts"
import { type Answerers, answerCalls } from "./answer-calls.ts"
import { makeImportAnswers } from "./import-answers.ts"
import { loadDangerSense } from "./danger-sense.ts"
import { loadFactSense } from "./fact-sense.ts"
import { print, read } from "./read-answer.ts"

/** Asked for at once, so that it is there before the first text is. */
const sense = loadDangerSense()
const facts = loadFactSense()

const ANSWERERS: Answerers = {
  ready: () => true,
  understand: async (account) => understandAccount(account, { sense: await sense, facts: await facts }),
  checkWords: async (text) => findSafetyRoutesWith(await sense, text, "user"),
  read,
  print,
  ...makeImportAnswers(sense, facts),
}

const answer = answerCalls(ANSWERERS, (message) => self.postMessage(message, {}))

self.addEventListener("message", (event: MessageEvent<ToWorker>) => void answer(event.data))
