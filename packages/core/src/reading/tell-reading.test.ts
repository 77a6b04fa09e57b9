import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ReadingCard, ToldReading } from "../model/cards.ts"
import type { Fact, FactId } from "../model/fact.ts"
import { FACT_IDS } from "../model/fact.ts"
import type { SafetyHit } from "../model/safety.ts"
import { makeReading } from "./make-reading.ts"
import { tellReading } from "./tell-reading.ts"
import { parseVignettes, toldFacts } from "./vignette.ts"

const OWN = parseVignettes(
  JSON.parse(readFileSync(new URL("../../fixtures/vignettes/vignettes.json", import.meta.url), "utf8")),
)
const KITCHEN: readonly FactId[] = [
  "ex_ended",
  "phase_early",
  "in_person",
  "cried_seeing_pain",
  "apology_hurt",
  "finality_phrase",
  "user_cried",
]

describe("tellReading()", () => {
  test("gives the cards in the order of the product", () => {
    expect(cardsOf(tell(KITCHEN)).map(({ kind }) => kind)).toEqual([
      "sentence",
      "explanations",
      "does-not-mean",
      "effects",
      "shares",
      "cannot-know",
      "next-step",
    ])
  })

  test("says in one sentence what was seen, what it fits, and that it is over", () => {
    expect(card(tell(KITCHEN), "sentence").text).toBe(
      "The tears came when you showed how much it hurts, and Ines said sorry for hurting you. That fits being moved by your pain, guilt about having hurt you, or both. About the future Ines said plainly that it is over.",
    )
  })

  test("says the name once where both facts begin with it", () => {
    const told = tell([
      "ex_ended",
      "phase_late",
      "cried_most_talks",
      "seeks_comfort",
      "ex_initiates_often",
      "cried_own_problems",
    ])
    expect(card(told, "sentence").text).toBe(
      "Ines turned to you for comfort and has cried in most of your talks. That fits an old habit of turning to you for comfort best.",
    )
  })

  test("speaks of your ex where no name is given, with a capital where a sentence begins", () => {
    const called = tell(["ex_ended", "phase_late", "cried_most_talks", "seeks_comfort", "cried_own_problems"], null)
    expect(card(called, "sentence").text).toMatch(/^Your ex turned to you/)
    expect(card(tell(KITCHEN, null), "sentence").text).toMatch(
      /^The tears .* and your ex said sorry .* About the future your ex said/,
    )
  })

  test("changes nothing but the name when the name changes", () => {
    fc.assert(
      fc.property(
        fc.subarray([...FACT_IDS]),
        fc.constantFrom("Bo", "eva", "Zoë-Marie", "$& {x}", "José"),
        (ids, name) => {
          const one = JSON.stringify(tell(ids, "Quincy"))
          expect(JSON.stringify(tell(ids, name))).toBe(
            one.replaceAll("Quincy", () => JSON.stringify(name).slice(1, -1)),
          )
        },
      ),
    )
  })

  test("leaves no place unfilled and no line empty, whatever was told", () => {
    fc.assert(
      fc.property(fc.subarray([...FACT_IDS]), fc.constantFrom("Ines", null), (ids, name) => {
        const texts = stringsOf(tell(ids, name))
        expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([])
        expect(texts.filter((text) => /[.?] [a-z]/.test(text))).toEqual([])
      }),
    )
  })

  test("rests every line on facts that were told, with their evidence", () => {
    for (const { facts } of OWN) {
      const told = tell(facts)
      for (const line of factLinesOf(told)) {
        expect(facts).toContain(line.fact)
        expect(line.evidence.length).toBeGreaterThan(0)
      }
    }
  })

  test("shows a fact of two talks once, with the evidence of both", () => {
    const facts = [...toldFacts(KITCHEN, "t1"), ...toldFacts(["apology_hurt"], "t2")]
    const guilt = card(tellFacts(facts), "explanations").items.find(({ id }) => id === "guilt")
    const sorry = guilt?.for.filter(({ fact }) => fact === "apology_hurt")
    expect(sorry?.map(({ talks, evidence }) => [talks, evidence.length])).toEqual([[2, 2]])
  })

  test("names what was told and is no sign of a wish to return", () => {
    const meaning = card(tell([...KITCHEN, "hope_phrase"]), "does-not-mean")
    expect(meaning.notSigns).toBe("Such a wish is not shown by tears, an apology or vague hope.")
    expect(meaning.returnWish.states.map(({ label }) => label)).toEqual([
      "Not said",
      "Said in words",
      "Said and acted on",
    ])
    const asked = card(tell([...KITCHEN, "explicit_ask_back"]), "does-not-mean")
    expect(asked.notSigns).toBeNull()
    expect(asked.returnWish.text).toContain("Both were said, and only Ines can say which one holds.")
  })

  test("words an explanation otherwise where you left", () => {
    const told = tell(["user_ended", "phase_early", "cried_goodbye_memories", "says_love_miss", "cried_most_talks"])
    expect(card(told, "explanations").items[0]?.here.find(({ kind }) => kind === "left")).toEqual({
      kind: "left",
      text: "Being left is a loss, and loss brings tears. It is no move against you.",
      facts: ["user_ended"],
    })
  })

  test("gives words in three lengths, and a grade in plain words", () => {
    const { step } = card(tell(KITCHEN), "next-step")
    expect(step.words).toHaveLength(3)
    expect(step.grade).toMatch(/evidence/)
  })
})

describe("tellReading() on both shares", () => {
  test("swaps them when the two people's acts are swapped", () => {
    const mine = card(tell([...KITCHEN, "user_initiates_most"]), "shares")
    const theirs = card(tell([...KITCHEN, "ex_initiates_often"]), "shares")
    const line = "Started most of the contact."
    expect([lines(mine.user).includes(line), lines(mine.ex).includes(line)]).toEqual([true, false])
    expect([lines(theirs.user).includes(line), lines(theirs.ex).includes(line)]).toEqual([false, true])
    const iLeft = card(tell(["user_ended", ...KITCHEN.slice(1)]), "shares")
    expect(lines(iLeft.user)).toContain("Ended the relationship.")
    expect(lines(iLeft.ex)).not.toContain("Ended the relationship.")
  })

  test("tells of neither what the same words show of both, since they do not show whose act it was", () => {
    const steps = toldFacts(["practical_steps"], "t1")
    const facts = [...toldFacts(KITCHEN, "t1"), ...steps].map((fact, at) => ({
      ...fact,
      evidence: [{ kind: "account", talk: "t1", start: at * 10, end: at * 10 + 9 } as const],
    }))
    const reading = makeReading({ facts, talks: 1, safety: [], ties: [], struck: [], asked: [] })
    const shares = (mirrored: readonly Fact[]) =>
      card(tellReading({ reading, facts, name: "Ines", country: null, mirrored }), "shares")
    const line = "Took steps that end it, such as moving out or sharing things out."
    expect(lines(shares([]).ex)).toContain(line)
    const both = shares(facts.filter(({ fact }) => fact === "practical_steps"))
    expect([...lines(both.ex), ...lines(both.user)]).not.toContain(line)
  })

  test("says that one asked again only where the asking came after the answer", () => {
    expect(hardLineWith(9, 4)).toBe("You had your answer, and you asked again. Asking does not change it.")
    expect(hardLineWith(4, 9)).toBe("Ines said that it is over. Warm signs beside it do not take that back.")
  })

  test("names the user's own hurtful words first, and never flatters", () => {
    const told = card(tell([...KITCHEN, "user_harsh", "blames_user"]), "shares")
    expect(told.hardLine?.text).toBe(
      "Hurtful words were said, and they were yours. You can leave them unsaid next time.",
    )
    expect(told.hardLine?.facts.map(({ fact }) => fact)).toEqual(["user_harsh"])
    expect(lines(told.user)).toContain("Said something hurtful or accusing.")
    expect(lines(told.ex)).toContain("Put the blame on you.")
  })

  test("leaves out a line that another one says in full", () => {
    const told = card(tell([...KITCHEN, "cried_once"]), "shares")
    expect(lines(told.ex)).not.toContain("Cried.")
  })
})

describe("tellReading() with too little or with danger", () => {
  test("says that not enough is a proper result, and asks at most three", () => {
    const told = tell(["ex_ended", "cried_once"])
    if (told.kind !== "not-enough") throw new TypeError("Expected: not enough")
    expect(told.questions.map(({ text }) => text)).toEqual([
      "What came just before the tears?",
      "What did Ines say about what happened?",
      "Before all this, how easily did Ines cry?",
    ])
    expect(told.understood.map(({ fact }) => fact)).toEqual(["ex_ended", "cried_once"])
    expect(told.step.id).toBe("NS11")
  })

  test("shows the words that opened a safety page, calls for the country, and a way back", () => {
    const hit: SafetyHit = { route: "EX_SUICIDE", evidence: [{ kind: "account", talk: "t1", start: 3, end: 30 }] }
    const facts = toldFacts(KITCHEN, "t1")
    const reading = makeReading({ facts, talks: 1, safety: [hit], ties: [], struck: [], asked: [] })
    const told = tellReading({ reading, facts, name: "Ines", country: "GB" })
    if (told.kind !== "safety") throw new TypeError("Expected: a safety page")
    expect(told.whyShown.evidence).toEqual(hit.evidence)
    expect(told.emergency).toEqual({
      numbers: [
        { number: "999", service: "any" },
        { number: "112", service: "any" },
      ],
      when: "if Ines is in danger now",
    })
    expect(told.lines[0]?.number).toBe("116 123")
    expect(told.correct.label).toBe("That was not about dying")
    expect(stringsOf(told).join(" ")).not.toMatch(/guilt about|grief of|weeks without contact/)
  })

  test("rests a page that a threat opened on the words of the threat", () => {
    const told = tell([...KITCHEN, "guilt_trip_or_threat"])
    if (told.kind !== "safety") throw new TypeError("Expected: a safety page")
    expect(told.route).toBe("ABUSE_STALKING")
    expect(told.whyShown.evidence).toHaveLength(1)
    expect(told.directories.length).toBeGreaterThan(0)
  })
})

function tell(ids: readonly FactId[], name: string | null = "Ines"): ToldReading {
  return tellFacts(toldFacts(ids, "t1"), name)
}

function tellFacts(facts: readonly Fact[], name: string | null = "Ines"): ToldReading {
  const reading = makeReading({ facts, talks: 2, safety: [], ties: [], struck: [], asked: [] })
  return tellReading({ reading, facts, name, country: null })
}

function hardLineWith(asked: number, answered: number): string | undefined {
  const facts = toldFacts(
    ["ex_ended", "cried_seeing_pain", "in_person", "phase_early", "user_pleaded", "finality_phrase"],
    "t1",
  )
  const start = (fact: FactId) => (fact === "user_pleaded" ? asked : answered)
  const sent = facts.map((fact) => ({
    ...fact,
    evidence: [{ kind: "message", chat: "c", seq: start(fact.fact), start: 0, end: 4 } as const],
  }))
  const reading = makeReading({ facts: sent, talks: 1, safety: [], ties: [], struck: [], asked: [] })
  return card(tellReading({ reading, facts: sent, name: "Ines", country: null }), "shares").hardLine?.text
}

function cardsOf(told: ToldReading): readonly ReadingCard[] {
  if (told.kind !== "reading") throw new TypeError("Expected: a reading")
  return told.cards
}

function card<K extends ReadingCard["kind"]>(told: ToldReading, kind: K): Extract<ReadingCard, { kind: K }> {
  const found = cardsOf(told).find((one): one is Extract<ReadingCard, { kind: K }> => one.kind === kind)
  if (found === undefined) throw new TypeError("Expected: a card of this kind")
  return found
}

function lines(shares: readonly { readonly text: string }[]): readonly string[] {
  return shares.map(({ text }) => text)
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

/** Everything in a page that says it rests on a fact. */
function factLinesOf(value: unknown): readonly { readonly fact: FactId; readonly evidence: readonly unknown[] }[] {
  if (typeof value !== "object" || value === null) return []
  const inside = Object.values(value).flatMap(factLinesOf)
  return "fact" in value && "evidence" in value
    ? [{ fact: value.fact as FactId, evidence: value.evidence as readonly unknown[] }, ...inside]
    : inside
}
