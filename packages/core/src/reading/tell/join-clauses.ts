/** Facts inside one sentence: their clauses, each with its words in brackets, and the name once where both begin with it. */
import type { FactId } from "../../model/fact.ts"
import { place, type Telling } from "./telling.ts"

/**
 * @param ids two at most
 * @param withWords whether the words stand in brackets behind what they show
 * @returns without an end, with `{name}` and `{said:fact}` still to be filled; "" for no facts
 */
export function joinClauses(ids: readonly FactId[], { texts }: Pick<Telling, "texts">, withWords = true): string {
  const [a, b] = ids.map((id) => `${texts.facts[id].clause}${withWords ? `{said:${id}}` : ""}`)
  if (a === undefined) return ""
  if (b === undefined) return a
  const { two, same } = texts.sentences.facts
  const subject = "{name} "
  const both = a.startsWith(subject) && b.startsWith(subject)
  return both ? place(same, { a, b: b.slice(subject.length) }) : place(two, { a, b })
}
