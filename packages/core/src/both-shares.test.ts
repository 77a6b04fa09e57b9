/** The flattery test: what the two people did is told of both by the same rules, so swapping their acts swaps their shares. */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openFactSense } from "./facts/learned/fact-sense.ts"
import type { ReadingCard } from "./model/cards.ts"
import { type Learned, makeReading, tellReading, understandAccount } from "./pipeline.ts"

const LAYER: Learned = { facts: openFactSense(readFileSync(new URL("../models/facts-1.bin", import.meta.url))) }

/** A and B stand for the two people. */
const ACTS = [
  "A shouted at B and B cried.",
  "A told B it was over.",
  "A said sorry for hurting B.",
  "A said it was all B's fault.",
  "A called B a liar.",
  "A told B A feels so guilty.",
  "A said A misses B.",
  "A asked B to hold A.",
  "A asked how B is.",
  "A asked B if B is seeing anyone.",
  "When B asked why, A cried.",
  "A said maybe one day.",
  "A said A is a terrible person.",
  "A held B.",
  "A said A is not sure about the breakup.",
  "A asked B for space.",
  "A blocked B on everything.",
  "A cheated on B.",
  "A swore at B.",
  "A said A is not in love with B any more.",
] as const

describe("both shares", () => {
  test.each(ACTS)("are swapped when the acts are: %s", (act) => {
    const mine = sharesOf(told([act], "user"))
    const theirs = sharesOf(told([act], "ex"))
    expect(mine.user.length + mine.ex.length).toBeGreaterThan(0)
    expect([mine.user, mine.ex]).toEqual([theirs.ex, theirs.user])
  })

  test("are swapped for any talk made of such acts", () => {
    fc.assert(
      fc.property(fc.subarray([...ACTS], { minLength: 1, maxLength: 6 }), (acts) => {
        const mine = sharesOf(told(acts, "user"))
        const theirs = sharesOf(told(acts, "ex"))
        expect([mine.user, mine.ex]).toEqual([theirs.ex, theirs.user])
      }),
      { numRuns: 40 },
    )
  })

  test("are swapped with the learned layer too", () => {
    fc.assert(
      fc.property(fc.subarray([...ACTS], { minLength: 1, maxLength: 6 }), (acts) => {
        const mine = sharesOf(told(acts, "user"), LAYER)
        const theirs = sharesOf(told(acts, "ex"), LAYER)
        expect([mine.user, mine.ex]).toEqual([theirs.ex, theirs.user])
      }),
      { numRuns: 40 },
    )
  })

  test("tell what the user did as plainly as what the other one did", () => {
    const { user, ex } = sharesOf(
      "I called him a liar and said it was all his fault. He cried. Then I said sorry for hurting him.",
    )
    expect(user).toContain("put the blame on _.")
    expect(user).toContain("said something hurtful or accusing.")
    expect(user).toContain("said sorry for hurting _.")
    expect(ex.join(" ")).toContain("cried")
  })
})

/** @param who is A */
function told(acts: readonly string[], who: "user" | "ex"): string {
  return acts.map((act) => (who === "user" ? inWords(act, "A", "B") : inWords(act, "B", "A"))).join(" ")
}

/** The one that is "I", and the one that is "he"; the first word of a clause acts, the others are acted on. */
function inWords(act: string, me: string, other: string): string {
  return act
    .replaceAll(new RegExp(`\\b${me}'s`, "g"), "my")
    .replaceAll(new RegExp(`\\b${other}'s`, "g"), "his")
    .replaceAll(/\b([AB]) (is|feels|misses)\b/g, (_, person: string, verb: string) =>
      person === me ? `I ${{ is: "am", feels: "feel", misses: "miss" }[verb] ?? verb}` : `he ${verb}`,
    )
    .replaceAll(
      /(^|\. |and |When |if |why, |it was )([AB])\b/g,
      (_, before: string, person: string) =>
        `${before}${person === me ? "I" : before === "" || before === ". " ? "He" : "he"}`,
    )
    .replaceAll(/\bhow (my|his) is/g, "how he is")
    .replaceAll(/\b([AB])\b/g, (_, person: string) => (person === me ? "me" : "him"))
}

function sharesOf(
  text: string,
  learned: Learned = {},
): { readonly ex: readonly string[]; readonly user: readonly string[] } {
  const { facts, mirrored, acts } = understandAccount({ kind: "account", id: "t", text, answers: ENOUGH }, learned)
  const clear = facts.filter(({ certainty }) => certainty === "clear")
  const calm = clear.filter(({ fact }) => fact !== "guilt_trip_or_threat")
  const reading = makeReading({ facts: calm, talks: 1, safety: [], ties: [], struck: [], asked: [] })
  const page = tellReading({
    reading: { ...reading, route: "reading" },
    facts: calm,
    mirrored,
    acts,
    name: "Marek",
    country: null,
  })
  if (page.kind !== "reading") throw new TypeError("Expected: a reading")
  const card = page.cards.find((one): one is Extract<ReadingCard, { kind: "shares" }> => one.kind === "shares")
  return { ex: plain(card?.ex ?? []), user: plain(card?.user ?? []) }
}

const ENOUGH = [] as const

/** Whoever is meant by name or by "you" is the other one of the two; the verb follows. */
function plain(lines: readonly { readonly text: string }[]): readonly string[] {
  const people = /\b(?:you|your|Marek's|Marek|themselves|yourself|their|there)\b/gi
  return lines
    .map(({ text }) =>
      text
        .replaceAll(people, "_")
        .replaceAll(/\b(?:are|is|was|were)\b/gi, "be")
        .toLowerCase(),
    )
    .toSorted()
}
