/**
 * A reading would be wrong for somebody else's talk: no sentence of it stands in the readings of two different talks unless it
 * carries a fact that both hold. Fixed are only labels, the safety texts, the box of what cannot be known, and what a step is
 * and how well it is known, which belong to the step and not to the talk. What is quoted are the very words.
 */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { ReadingCard, StepCard, ToldReading } from "./model/cards.ts"
import type { Evidence } from "./model/evidence.ts"
import { FACT_GROUPS, type Fact, type FactId } from "./model/fact.ts"
import { makeReading, tellReading, understandAccount } from "./pipeline.ts"
import { parseVignettes, toldFacts } from "./reading/vignette.ts"

const VIGNETTES = parseVignettes(
  JSON.parse(readFileSync(new URL("../fixtures/vignettes/vignettes.json", import.meta.url), "utf8")),
)

interface Sentence {
  readonly text: string
  readonly facts: readonly FactId[]
}

describe("no sentence could be sent to anybody", () => {
  test.each([
    // Where nothing but the scene and the ending was understood, there is nothing to say it of: then it is asked.
    [
      "told in words",
      VIGNETTES.map((one) => one.story)
        .filter(isUnderstood)
        .map(fromWords),
    ],
    [
      "tapped, without a word",
      VIGNETTES.filter(({ facts }) => saysMore(facts)).map(({ facts, talks }) =>
        read(tapped(facts), talks, () => null),
      ),
    ],
  ])("%s: what two readings share carries a fact that both talks hold", (_how, told) => {
    const shared: string[] = []
    for (const [at, one] of told.entries())
      for (const other of told.slice(at + 1))
        for (const { text, facts } of sentencesOf(one))
          for (const same of sentencesOf(other).filter((sentence) => sentence.text === text))
            if (!facts.some((fact) => same.facts.includes(fact))) shared.push(text)
    expect([...new Set(shared)]).toEqual([])
  })

  test("says of every explanation that facts speak for what carries it here", () => {
    for (const told of VIGNETTES.map((one) => fromWords(one.story))) {
      for (const card of cardsOf(told).filter(({ kind }) => kind === "explanations")) {
        if (card.kind !== "explanations") continue
        for (const item of card.items.filter((one) => one.for.length > 0)) {
          const [first] = item.here
          expect(first?.kind).toBe("carries")
          expect(item.for.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...(first?.facts ?? [])]))
        }
      }
    }
  })

  test("quotes only the very words, as they stand in the telling", () => {
    for (const { story } of VIGNETTES) {
      const told = fromWords(story)
      const quotes = [...JSON.stringify(cardsOf(told)).matchAll(/“([^”]*)”/g)].map(([, words = ""]) => words)
      const plain = story.replaceAll(/\s+/g, " ").replaceAll(/["“”]/g, "'")
      for (const words of quotes) expect(plain).toContain(words.replace(/ …$/, "").replaceAll(/[\u2068\u2069]/g, ""))
    }
  })

  test("names nothing as untold that was told or denied, and no tears where there were none", () => {
    const text =
      "He left me out of the blue three weeks ago. Yesterday he texted that he misses me so much and that he feels so guilty. He is under a lot of stress at work. He never said sorry for hurting me. He asked how I am."
    const lines = cardsOf(fromWords(text)).flatMap((card) => (card.kind === "explanations" ? card.items : []))
    const needs = lines.flatMap(({ here }) => here.filter(({ kind }) => kind === "needs").map((line) => line.text))
    expect(needs.length).toBeGreaterThan(0)
    for (const line of needs) {
      expect(line).not.toMatch(/turned out[^.]*(?:said sorry|spoke of loving|spoke of guilt|tears|cried)/)
    }
  })
})

const BARE: readonly FactId[] = [
  ...FACT_GROUPS.context,
  ...FACT_GROUPS.phase,
  ...FACT_GROUPS.channel,
  ...FACT_GROUPS.finality,
]

function isUnderstood(text: string): boolean {
  const { facts } = understandAccount({ kind: "account", id: "told", text, answers: [] })
  return saysMore(facts.filter(({ value, certainty }) => value && certainty === "clear").map(({ fact }) => fact))
}

function saysMore(facts: readonly FactId[]): boolean {
  return facts.some((fact) => !BARE.includes(fact))
}

function fromWords(story: string): ToldReading {
  const account = { kind: "account", id: "told", text: story, answers: [] } as const
  const { facts, talks } = understandAccount(account)
  return read(facts, talks, (one) => (one.kind === "account" ? { text: story, start: one.start, end: one.end } : null))
}

function read(
  facts: readonly Fact[],
  talks: number,
  lineOf: (one: Evidence) => { text: string; start: number; end: number } | null,
): ToldReading {
  const reading = makeReading({ facts, talks, safety: [], ties: [], struck: [], asked: [] })
  return tellReading({ reading, facts, name: null, country: null, lineOf })
}

function tapped(facts: readonly FactId[]): readonly Fact[] {
  return toldFacts(facts, "t").map((fact) => ({ ...fact, evidence: [{ kind: "answer", question: "q" }] }))
}

function cardsOf(told: ToldReading): readonly ReadingCard[] {
  return told.kind === "safety" ? [] : told.cards
}

function sentencesOf(told: ToldReading): readonly Sentence[] {
  const steps = told.kind === "not-enough" ? [whyOf(told.step)] : []
  return [...cardsOf(told).flatMap(inCard), ...steps]
}

function inCard(card: ReadingCard): readonly Sentence[] {
  switch (card.kind) {
    case "sentence":
      return [{ text: card.text, facts: ids(card.facts) }]
    case "explanations":
      return card.items.flatMap((item) => [
        ...item.here,
        ...[...item.for, ...item.against].map(({ why, fact }) => ({ text: why, facts: [fact] })),
      ])
    case "does-not-mean":
      return card.lines
    case "effects":
      return card.lines.map(({ text, facts }) => ({ text, facts: ids(facts) }))
    case "shares":
      return [
        ...card.ex.map(({ text, fact }) => ({ text: `The other one: ${text}`, facts: [fact] })),
        ...card.user.map(({ text, fact }) => ({ text: `You: ${text}`, facts: [fact] })),
        ...(card.hardLine === null ? [] : [{ text: card.hardLine.text, facts: ids(card.hardLine.facts) }]),
      ]
    case "next-step":
      return [card.step, ...card.others].map(whyOf)
    // A fixed box of every reading, and what ties two people whatever was said.
    case "cannot-know":
    case "ties":
      return []
  }
}

function ids(lines: readonly { readonly fact: FactId }[]): readonly FactId[] {
  return lines.map(({ fact }) => fact)
}

function whyOf({ why, facts }: StepCard): Sentence {
  return { text: why, facts }
}
