/** What goes over the wire between the page and the engine's worker. A fault travels as a bare fact, without any words. */
import type { CallName, CallProgress, Gives, Takes } from "./engine-calls.ts"

export type ToWorker =
  | { readonly kind: "call"; readonly id: number; readonly name: CallName; readonly takes: Takes<CallName> }
  | { readonly kind: "cancel"; readonly id: number }

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly progress: CallProgress }
  | { readonly kind: "done"; readonly id: number; readonly gives: Gives<CallName> }
  | { readonly kind: "cancelled"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number }
