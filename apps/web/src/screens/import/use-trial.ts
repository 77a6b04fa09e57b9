/** What the marks of this moment would make of the first lines; asked of the engine after each change. */
import type { MarkedLine } from "@aftertalk/core/readers"
import { useEffect, useState } from "react"
import { useEngine } from "../../app/engine-provider.tsx"
import type { FirstLine, MarkTrial } from "../../shared/import-calls.ts"

/** @returns null where there are no marks, and until the engine answers */
export function useTrial(lines: readonly FirstLine[], marked: MarkedLine | null): MarkTrial | null {
  const engine = useEngine()
  const [trial, setTrial] = useState<MarkTrial | null>(null)
  // A new object of the same marks is no change.
  const wanted = JSON.stringify(marked)
  useEffect(() => {
    const asked = JSON.parse(wanted) as MarkedLine | null
    let left = false
    if (asked !== null) {
      void engine.call("tryMarks", { lines: lines.map(({ text }) => text), marked: asked }).then((outcome) => {
        if (!left && outcome.kind === "done") setTrial(outcome.gives)
      })
    }
    return () => {
      left = true
    }
  }, [engine, lines, wanted])
  return marked === null ? null : trial
}
