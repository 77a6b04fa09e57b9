/** Takes down that words of danger were misread, in the reading that they belong to. */
import type { Evidence, SafetyHit, SeriousRoute } from "@aftertalk/core/model"
import { quotedWords } from "../../app/care-source.ts"
import { type MisreadWay, misreadOf } from "../../shared/misread.ts"
import type { ReadingKind } from "../../app/readings-state.ts"
import { useReadings } from "../../app/state.tsx"
import type { TalkLine } from "../../shared/talk-line.ts"

export type OnMisread = (route: SeriousRoute, evidence: readonly Evidence[], way: MisreadWay) => void

export function useMisread(which: ReadingKind, source: { readonly lines: readonly TalkLine[] } | null): OnMisread {
  const [, dispatch] = useReadings()
  return (route, evidence, way) => {
    const lines = source?.lines ?? []
    const misread = misreadOf(route, evidence, lines, way, quotedWords(evidence, lines))
    dispatch({ which, action: { kind: "words-misread", misread } })
  }
}

export function evidenceFor(route: SeriousRoute, hits: readonly SafetyHit[]): readonly Evidence[] {
  return hits.filter((hit) => hit.route === route).flatMap(({ evidence }) => evidence)
}
