/**
 * Words of danger that the user says were misread: "that was a joke". Only these very words stop counting. The check stays on,
 * any other words open the page again, and the reading keeps help at its top.
 */
import type { Evidence, Fact, SafetyHit, SeriousRoute } from "@aftertalk/core/model"
import { SERIOUS_ROUTES } from "@aftertalk/core/model"
import { type TalkLine, lineOf } from "./talk-line.ts"

export const MISREAD_WAYS = ["joke", "quote", "past", "other"] as const
/** How they were misread. `adult`: words that sounded like somebody under eighteen. */
export type MisreadWay = (typeof MISREAD_WAYS)[number] | "adult"

export interface Misread {
  readonly route: SeriousRoute
  /** The words, which of the lines they stand in, and for the how-manieth time: an edit elsewhere changes none of it. */
  readonly words: string
  readonly line: string
  readonly nth: number
  readonly way: MisreadWay
}

/**
 * What the user said of the words behind a route.
 * @param seen the words that the page showed: nobody can speak for words that they did not see
 */
export function misreadOf(
  route: SeriousRoute,
  evidence: readonly Evidence[],
  lines: readonly TalkLine[],
  way: MisreadWay,
  seen: readonly string[],
): readonly Misread[] {
  return evidence.flatMap((one) => {
    const place = placeOf(one, lines)
    return place === null || !seen.includes(place.words) ? [] : [{ route, way, ...place }]
  })
}

/** The hits that still count. One that loses all its words is gone. */
export function withoutMisread(
  hits: readonly SafetyHit[],
  lines: readonly TalkLine[],
  misread: readonly Misread[],
): readonly SafetyHit[] {
  if (misread.length === 0) return hits
  return hits.flatMap((hit) => {
    const evidence = hit.evidence.filter((one) => !isMisread(hit.route, one, lines, misread))
    return evidence.length === 0 ? [] : [{ ...hit, evidence }]
  })
}

/** A threat opens its page as a fact too, so its words are taken from the fact as well. */
export function factsWithoutMisread(
  facts: readonly Fact[],
  lines: readonly TalkLine[],
  misread: readonly Misread[],
): readonly Fact[] {
  if (misread.length === 0) return facts
  return facts.flatMap((fact) => {
    if (fact.fact !== "guilt_trip_or_threat") return [fact]
    const evidence = fact.evidence.filter((one) => !isMisread("ABUSE_STALKING", one, lines, misread))
    return evidence.length === 0 ? [] : [{ ...fact, evidence }]
  })
}

function isMisread(
  route: SafetyHit["route"],
  evidence: Evidence,
  lines: readonly TalkLine[],
  misread: readonly Misread[],
): boolean {
  const place = placeOf(evidence, lines)
  if (place === null || !SERIOUS_ROUTES.some((one) => one === route)) return false
  return misread.some(
    (one) => one.route === route && one.words === place.words && one.line === place.line && one.nth === place.nth,
  )
}

function placeOf(evidence: Evidence, lines: readonly TalkLine[]): Pick<Misread, "words" | "line" | "nth"> | null {
  const line = lineOf(lines, evidence)
  if (line === null || evidence.kind === "answer") return null
  const words = line.text.slice(evidence.start, evidence.end)
  if (words === "") return null
  let nth = 0
  for (let at = line.text.indexOf(words); at !== -1 && at < evidence.start; at = line.text.indexOf(words, at + 1)) nth++
  return { words, line: line.at.kind === "message" ? `message ${line.at.seq} of ${line.at.chat}` : "telling", nth }
}
