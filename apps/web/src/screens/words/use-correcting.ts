/** Corrects one place, says what was done, and can take it back. */
import { useState } from "react"
import type { Correction, FactPlace, Verdict } from "../../app/corrections.ts"
import { useTelling } from "../../app/state.tsx"
import { useWords } from "../../words/use-words.ts"

export interface Correcting {
  readonly correct: (place: FactPlace, verdict: Verdict) => void
  /** What was done last, in words; null when nothing was, or when it was taken back. */
  readonly done: string | null
  readonly undo: () => void
}

interface Done {
  readonly said: string
  readonly before: readonly Correction[]
}

export function useCorrecting(): Correcting {
  const t = useWords()
  const [{ corrections }, dispatch] = useTelling()
  const [done, setDone] = useState<Done | null>(null)
  return {
    done: done?.said ?? null,
    correct: (place, verdict) => {
      setDone({ said: t("correct.done", { kind: verdict.kind }), before: corrections })
      dispatch({ kind: "words-corrected", correction: { ...place, verdict } })
    },
    undo: () => {
      if (done !== null) dispatch({ kind: "corrections-restored", corrections: done.before })
      setDone(null)
    },
  }
}
