/**
 * Joins what was told of a talk with what was found in a chat. The same talk told and found is one talk: a fact that is in
 * both counts once, with the words of both. A talk that the chat does not hold stays a talk of its own.
 */
import type { Evidence } from "../model/evidence.ts"
import type { Fact } from "../model/fact.ts"
import type { TalkId } from "../model/ids.ts"

/**
 * @param told facts of the account
 * @param found facts of the chat, as `understandChat` gives them
 * @param same which talk of the chat the account tells of; null when it is none of them
 * @param latest the latest talk of the chat
 */
export function joinFacts(
  told: readonly Fact[],
  found: readonly Fact[],
  same: TalkId | null,
  latest: TalkId | null,
): readonly Fact[] {
  // The talk told of is the one that most is told of; an earlier one stands apart under another name.
  const toldTalk = told.find(({ when }) => when !== "earlier")?.talk ?? null
  const placed = told.map((fact): Fact => {
    // What is told of a former talk is not told of this one.
    if (fact.talk !== toldTalk || same === null) return fact
    const when = fact.when === "latest" && same !== latest ? "earlier" : fact.when
    return { ...fact, when, talk: same }
  })
  const piles = new Map<string, Fact[]>()
  for (const fact of [...placed, ...found]) {
    const key = `${fact.fact} ${fact.talk} ${fact.value} ${fact.certainty}`
    piles.set(key, [...(piles.get(key) ?? []), fact])
  }
  return [...piles.values()].flatMap(asOne)
}

function asOne(same: readonly Fact[]): readonly Fact[] {
  const first = same.find(({ when }) => when === "latest") ?? same[0]
  if (first === undefined) return []
  const evidence = new Map<string, Evidence>(
    same.flatMap((fact) => fact.evidence).map((one) => [JSON.stringify(one), one]),
  )
  return [{ ...first, evidence: [...evidence.values()] }]
}
