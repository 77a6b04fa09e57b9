/**
 * Where a page of help came from: which words opened it, and what else they speak of. One danger comes first; another that
 * was found beside it is never left out. The page itself is the same for the telling, a chat, a draft and a minute.
 */
import type { Evidence, SafetyHit, SeriousRoute } from "@aftertalk/core/model"
import { seriousRoutesOf } from "./care-route.ts"
import { type TalkLine, lineOf } from "../shared/talk-line.ts"

export interface CareReason {
  readonly route: SeriousRoute
  /** The words that opened it, each once. */
  readonly words: readonly string[]
}

export interface CareSource extends CareReason {
  /** Other dangers that were found too, the most serious first. */
  readonly also: readonly CareReason[]
}

/** At most this many quotes: enough to show why. What is said of them holds for these alone. */
const MOST_QUOTES = 4

/** @returns null when nothing found is serious */
export function careSource(hits: readonly SafetyHit[], lines: readonly TalkLine[]): CareSource | null {
  return careFrom(seriousRoutesOf(hits), (route) =>
    hits
      .filter((hit) => hit.route === route)
      .flatMap((hit) => hit.evidence)
      .flatMap((each) => wordsOf(each, lines)),
  )
}

/** The words behind a route as its page quotes them, each once. */
export function quotedWords(evidence: readonly Evidence[], lines: readonly TalkLine[]): readonly string[] {
  return [...new Set(evidence.flatMap((each) => wordsOf(each, lines)))].slice(0, MOST_QUOTES)
}

/** @param routes the most serious first @returns null when there is none */
export function careFrom(
  routes: readonly SeriousRoute[],
  wordsFor: (route: SeriousRoute) => readonly string[],
): CareSource | null {
  const [first, ...also] = routes.map((route) => ({
    route,
    words: [...new Set(wordsFor(route))].slice(0, MOST_QUOTES),
  }))
  return first === undefined ? null : { ...first, also }
}

function wordsOf(evidence: Evidence, lines: readonly TalkLine[]): string[] {
  if (evidence.kind === "answer") return []
  const line = lineOf(lines, evidence)
  return line === null ? [] : [line.text.slice(evidence.start, evidence.end)]
}
