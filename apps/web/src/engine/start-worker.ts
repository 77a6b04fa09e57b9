/** Starts the engine's worker. It is loaded with the page, so that reading a talk fetches nothing any more. */
import type { FromWorker } from "../shared/wire.ts"
import type { EnginePort } from "./engine-client.ts"

export function startWorker(onMessage: (message: FromWorker) => void, onCrash: () => void): EnginePort {
  const worker = new Worker(new URL("../worker/main.ts", import.meta.url), { type: "module", name: "engine" })
  worker.addEventListener("message", (event: MessageEvent<FromWorker>) => onMessage(event.data))
  worker.addEventListener("messageerror", onCrash)
  worker.addEventListener("error", (event) => {
    // The browser would print the error, and an error can hold a user's words.
    event.preventDefault()
    onCrash()
  })
  return {
    send: (message, transfer) => worker.postMessage(message, [...transfer]),
    stop: () => worker.terminate(),
  }
}
