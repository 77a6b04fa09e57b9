/**
 * The page's end of the wire. Every call has a number, may report progress, and may be cancelled. When the worker
 * crashes, all open calls end as "crashed" and the next call starts a fresh worker: the words are in the page, not there.
 */
import type { CallName, CallProgress, Gives, Takes } from "../shared/engine-calls.ts"
import type { CallMessage, FromWorker, ToWorker } from "../shared/wire.ts"

/** What a call can come to. "crashed": the worker died; "failed": it lives, but this call met a fault of ours. */
export type CallOutcome<Name extends CallName> =
  | { readonly kind: "done"; readonly gives: Gives<Name> }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" }
  | { readonly kind: "crashed" }

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: CallProgress) => void
}

/** One running worker, as far as the client needs to know it. */
export interface EnginePort {
  readonly send: (message: ToWorker, transfer: readonly Transferable[]) => void
  readonly stop: () => void
}

export type StartEngine = (onMessage: (message: FromWorker) => void, onCrash: () => void) => EnginePort

interface OpenCall {
  readonly settle: (outcome: CallOutcome<CallName>) => void
  readonly onProgress: ((progress: CallProgress) => void) | undefined
}

export class EngineClient {
  readonly #start: StartEngine
  readonly #open = new Map<number, OpenCall>()
  #port: EnginePort | null = null
  #lastId = 0

  constructor(start: StartEngine) {
    this.#start = start
  }

  /** Never rejects: every end of a call is an outcome. */
  call<Name extends CallName>(name: Name, takes: Takes<Name>, options: CallOptions = {}): Promise<CallOutcome<Name>> {
    if (options.signal?.aborted === true) return Promise.resolve({ kind: "cancelled" })
    const id = ++this.#lastId
    return new Promise((resolve) => {
      const settle = (outcome: CallOutcome<CallName>): void => resolve(outcome)
      this.#open.set(id, { settle, onProgress: options.onProgress })
      options.signal?.addEventListener("abort", () => this.#cancel(id), { once: true })
      // The types of this call tied name and input together; the compiler cannot see that in a new object.
      this.#running().send({ kind: "call", id, name, takes } as CallMessage, [])
    })
  }

  /** Lets the worker go; open calls end as cancelled. */
  stop(): void {
    this.#port?.stop()
    this.#port = null
    this.#settleAll({ kind: "cancelled" })
  }

  #running(): EnginePort {
    this.#port ??= this.#start(
      (message) => this.#receive(message),
      () => this.#crashed(),
    )
    return this.#port
  }

  #receive(message: FromWorker): void {
    const call = this.#open.get(message.id)
    if (call === undefined) return
    if (message.kind === "progress") {
      call.onProgress?.(message.progress)
      return
    }
    this.#open.delete(message.id)
    call.settle(message.kind === "done" ? { kind: "done", gives: message.gives } : { kind: message.kind })
  }

  /** The page goes on at once; the worker stops at its next pause and leaves nothing behind. */
  #cancel(id: number): void {
    const call = this.#open.get(id)
    if (call === undefined) return
    this.#open.delete(id)
    this.#port?.send({ kind: "cancel", id }, [])
    call.settle({ kind: "cancelled" })
  }

  #crashed(): void {
    this.#port?.stop()
    this.#port = null
    this.#settleAll({ kind: "crashed" })
  }

  #settleAll(outcome: CallOutcome<CallName>): void {
    const calls = [...this.#open.values()]
    this.#open.clear()
    for (const call of calls) call.settle(outcome)
  }
}
