/**
 * The worker's end of the wire: runs one answerer for each call, passes progress on, and hands it a signal that a
 * "cancel" aborts. Whatever an answerer throws becomes "failed": its message could hold a user's words, so it stays here.
 */
import type { CallName, CallProgress, Gives, Takes } from "../shared/engine-calls.ts"
import type { FromWorker, ToWorker } from "../shared/wire.ts"

export interface CallContext {
  readonly signal: AbortSignal
  readonly report: (progress: CallProgress) => void
}

export type Answerers = {
  readonly [Name in CallName]: (takes: Takes<Name>, context: CallContext) => Gives<Name> | Promise<Gives<Name>>
}

type Answerer = (takes: Takes<CallName>, context: CallContext) => Gives<CallName> | Promise<Gives<CallName>>

/** @returns what to do with each message from the page; it resolves when the call is over */
export function answerCalls(
  answerers: Answerers,
  send: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  const running = new Map<number, AbortController>()

  return async (message) => {
    if (message.kind === "cancel") {
      running.get(message.id)?.abort()
      return
    }
    const { id } = message
    const controller = new AbortController()
    running.set(id, controller)
    try {
      // Each name has its own types; the pair of name and input was checked where the call was made.
      const answerer = answerers[message.name] as Answerer
      const report = (progress: CallProgress): void => send({ kind: "progress", id, progress })
      const gives = await answerer(message.takes, { signal: controller.signal, report })
      send(controller.signal.aborted ? { kind: "cancelled", id } : { kind: "done", id, gives })
    } catch {
      send({ kind: controller.signal.aborted ? "cancelled" : "failed", id })
    } finally {
      running.delete(id)
    }
  }
}
