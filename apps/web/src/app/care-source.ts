/**
 * Where a page of help came from: which words opened it, and the way back to them. The page itself is the same for the
 * telling, a chat, a draft and the words of a minute.
 */
import type { Evidence, SafetyHit, SeriousRoute } from "@aftertalk/core/model"
import { seriousRouteOf } from "./care-route.ts"
import { type TalkLine, lineOf } from "./talk-line.ts"

export interface CareSource {
  readonly route: SeriousRoute
  /** The words that opened it, each once. */
  readonly words: readonly string[]
}

/** At most this many quotes: enough to show why. */
const MOST_QUOTES = 3

/** @returns null when nothing found is serious */
export function careSource(hits: readonly SafetyHit[], lines: readonly TalkLine[]): CareSource | null {
  const route = seriousRouteOf(hits)
  if (route === null) return null
  const evidence = hits.filter((hit) => hit.route === route).flatMap((hit) => hit.evidence)
  const words = evidence.flatMap((each) => wordsOf(each, lines))
  return { route, words: [...new Set(words)].slice(0, MOST_QUOTES) }
}

function wordsOf(evidence: Evidence, lines: readonly TalkLine[]): string[] {
  if (evidence.kind === "answer") return []
  const line = lineOf(lines, evidence)
  return line === null ? [] : [line.text.slice(evidence.start, evidence.end)]
}
