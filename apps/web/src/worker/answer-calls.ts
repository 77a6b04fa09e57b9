/**
 * The worker's end of the wire: runs one answerer for each call, passes progress on, and hands it a signal that a
 * "cancel" aborts. Whatever an answerer throws becomes "failed": its message could hold a user's words, so it stays here.
 */
import type { CallName, CallProgress, Gives, Takes } from "../shared/engine-calls.ts"
import type { CallMessage, FromWorker, ToWorker } from "../shared/wire.ts"

export interface CallContext {
  readonly signal: AbortSignal
  readonly report: (progress: CallProgress) => void
}

export type Answerers = {
  readonly [Name in CallName]: (takes: Takes<Name>, context: CallContext) => Gives<Name> | Promise<Gives<Name>>
}

/** @returns what to do with each message from the page; it resolves when the call is over */
export function answerCalls(
  answerers: Partial<Answerers>,
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
    const { signal } = controller
    running.set(id, controller)
    try {
      const gives = await answer(answerers, message, {
        signal,
        report: (progress) => send({ kind: "progress", id, progress }),
      })
      send(signal.aborted ? { kind: "cancelled", id } : { kind: "done", id, gives })
    } catch {
      send({ kind: signal.aborted ? "cancelled" : "failed", id })
    } finally {
      running.delete(id)
    }
  }
}

/** @throws RangeError when there is no answerer of that name */
function answer<Name extends CallName>(
  answerers: Partial<Answerers>,
  { name, takes }: CallMessage<Name>,
  context: CallContext,
): Gives<Name> | Promise<Gives<Name>> {
  const answerer: Answerers[Name] | undefined = answerers[name]
  if (answerer === undefined) throw new RangeError("Cannot answer a call: need an answerer of its name, found none")
  return answerer(takes, context)
}
