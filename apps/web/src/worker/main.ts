/** The engine's worker: the one place where the engine runs. It knows no page, stores nothing and fetches nothing. */
import type { ToWorker } from "../shared/wire.ts"
import { answerCalls } from "./answer-calls.ts"

const answer = answerCalls({ ready: () => true }, (message) => self.postMessage(message, {}))

self.addEventListener("message", (event: MessageEvent<ToWorker>) => void answer(event.data))
