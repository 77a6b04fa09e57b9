/** Calls about the chats that were read, which hold also where the worker was started afresh in between. */
import { useCallback, useEffect, useRef } from "react"
import type { CallOptions, CallOutcome } from "../engine/engine-client.ts"
import type { CallName, Takes } from "../shared/engine-calls.ts"
import { useEngine } from "./engine-provider.tsx"
import { keptChats } from "./import-state.ts"
import { callKept } from "./kept-chats.ts"
import { useImport } from "./state.tsx"

export type KeptCall = <Name extends CallName>(
  name: Name,
  takes: Takes<Name>,
  options?: CallOptions,
) => Promise<CallOutcome<Name>>

export function useKeptChats(): KeptCall {
  const engine = useEngine()
  const [state] = useImport()
  // What is kept is asked for when a call is made, and makes no call by itself.
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  return useCallback(
    (name, takes, options) => callKept(engine, keptChats(latest.current), name, takes, options),
    [engine],
  )
}
