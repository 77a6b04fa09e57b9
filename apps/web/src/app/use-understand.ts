/**
 * Asks the engine what a telling says. While it fails nothing is lost: the words are in the state, and "try again" asks a
 * fresh engine.
 */
import type { UnderstoodAccount } from "@aftertalk/core"
import { useCallback, useState } from "react"
import { useEngine } from "./engine-provider.tsx"
import { useSample, useTelling } from "./state.tsx"
import { type TellingState, accountOf } from "./telling-state.ts"

export type EngineStand = "resting" | "working" | "broken"

export interface Understanding {
  readonly stand: EngineStand
  /** @returns null when the engine failed; the stand is then "broken" */
  readonly understand: (telling: TellingState) => Promise<UnderstoodAccount | null>
}

export function useUnderstand(which: "told" | "sample"): Understanding {
  const engine = useEngine()
  const [, dispatchTold] = useTelling()
  const [, dispatchSample] = useSample()
  const dispatch = which === "told" ? dispatchTold : dispatchSample
  const [stand, setStand] = useState<EngineStand>("resting")

  const understand = useCallback(
    async (telling: TellingState): Promise<UnderstoodAccount | null> => {
      setStand("working")
      const outcome = await engine.call("understand", accountOf(telling))
      setStand(outcome.kind === "done" ? "resting" : "broken")
      if (outcome.kind !== "done") return null
      const understood = { account: outcome.gives, text: telling.text, answers: telling.answers }
      dispatch({ kind: "account-understood", understood })
      return outcome.gives
    },
    [engine, dispatch],
  )
  return { stand, understand }
}
