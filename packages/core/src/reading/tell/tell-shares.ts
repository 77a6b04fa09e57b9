/**
 * Both shares: what each did in this talk, from facts alone and in the same plain words, and the one line that the user
 * may not want to hear. Nobody is blamed: an act is told, never a motive.
 */
import { HARD_LINES } from "../../knowledge/hard-lines.ts"
import type { ReadingCard, ShareLine } from "../../model/cards.ts"
import { factIds } from "../known-facts.ts"
import { factLine, idsInOrder } from "./fact-line.ts"
import { fill, type Telling } from "./telling.ts"

export function tellShares(telling: Telling): ReadingCard {
  return { kind: "shares", ex: share("ex", telling), user: share("user", telling), hardLine: hardLine(telling) }
}

function share(whose: "ex" | "user", telling: Telling): readonly ShareLine[] {
  const lines = idsInOrder(telling.facts.map(({ fact }) => fact)).flatMap((id) => {
    const text = telling.texts.facts[id][whose]
    return text === undefined ? [] : [{ fact: id, text: fill(text, telling), evidence: factLine(id, telling).evidence }]
  })
  return lines.filter((line) => !lines.some((other) => saysMore(other.text, line.text)))
}

/** "Cried when your pain showed." says more than "Cried." */
function saysMore(more: string, less: string): boolean {
  return more !== less && more.startsWith(`${less.slice(0, -1)} `)
}

function hardLine(telling: Telling) {
  const known = factIds(telling.facts)
  const entry = HARD_LINES.find(
    ({ all, any }) => all.every((id) => known.has(id)) && (any.length === 0 || any.some((id) => known.has(id))),
  )
  if (entry === undefined) return null
  const behind = [...entry.all, ...entry.any].filter((id) => known.has(id))
  return {
    text: fill(telling.texts.hardLines[entry.id], telling),
    facts: behind.map((id) => factLine(id, telling)),
  }
}
