/** What goes over the wire between the page and the engine's worker. A fault travels as a bare fact, without any words. */
import type { CallName, CallProgress, Gives, Takes } from "./engine-calls.ts"

/** A call of one name with the input of that name; of any name when none is given. */
export type CallMessage<Name extends CallName = CallName> = {
  readonly [Each in Name]: {
    readonly kind: "call"
    readonly id: number
    readonly name: Each
    readonly takes: Takes<Each>
  }
}[Name]

export type ToWorker = CallMessage | { readonly kind: "cancel"; readonly id: number }

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly progress: CallProgress }
  | { readonly kind: "done"; readonly id: number; readonly gives: Gives<CallName> }
  | { readonly kind: "cancelled"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number }
