import { describe, expect, test } from "vitest"
import type { ExplanationCard } from "../../model/cards.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import { makeReading } from "../make-reading.ts"
import { tellReading } from "../tell-reading.ts"

const TOLD =
  "He left me in October. I asked why and he broke down. He said sorry for what he did to me. He was crying about his job. He kept asking how I sleep."

const SAID: Readonly<Partial<Record<FactId, string>>> = {
  ex_ended: "He left me",
  cried_hard_question: "I asked why and he broke down",
  apology_hurt: "sorry for what he did to me",
  cried_own_problems: "crying about his job",
  asks_wellbeing: "asking how I sleep",
}

const GUILT: readonly FactId[] = [
  "ex_ended",
  "phase_early",
  "in_person",
  "cried_seeing_pain",
  "cried_hard_question",
  "apology_hurt",
]

describe("what speaks for an explanation, against it, and what would change it", () => {
  test("is said in sentences with the very words", () => {
    const guilt = explanation("guilt", [...GUILT, "cried_own_problems"])
    expect(guilt.here.map(({ kind, text }) => [kind, text])).toEqual([
      [
        "carries",
        "Marek said sorry for hurting you (“sorry for what he did to me”), and the tears came when you showed how much it hurts: that goes with the feeling of having hurt you.",
      ],
      [
        "against",
        "Against guilt there is this: the tears came while Marek spoke of troubles of their own (“crying about his job”). The talk was not about hurting you.",
      ],
      [
        "needs",
        "Beside the apology and the tears at your pain, it would be firmer still if it turned out that Marek spoke of guilt or of what you did not deserve. It would be weaker if it turned out that Marek put the blame on you.",
      ],
    ])
  })

  test("names two facts against it, each with why, and rests on them", () => {
    const shield = explanation("protective", [
      "ex_ended",
      "cried_hard_question",
      "apology_hurt",
      "asks_wellbeing",
      "answered_through_tears",
    ])
    const against = shield.here.find(({ kind }) => kind === "against")
    expect(against?.facts).toEqual(["answered_through_tears", "asks_wellbeing"])
    expect(against?.text).toBe(
      "Against a shield there is this: Marek kept answering through the tears. You got your answers, so nothing was shut out. And this: Marek asked how you are (“asking how I sleep”). Someone who listens is not shutting you out.",
    )
  })

  test("says that nothing speaks against it, and that this is no proof", () => {
    const guilt = explanation("guilt", GUILT)
    expect(guilt.here.find(({ kind }) => kind === "against")?.text).toBe(
      "Nothing here speaks against guilt. That is no proof of it: it rests on the apology and the tears at your pain.",
    )
  })
})

function explanation(id: ExplanationCard["id"], ids: readonly FactId[]): ExplanationCard {
  const facts = ids.map(asTold)
  const reading = makeReading({ facts, talks: 1, safety: [], ties: [], struck: [], asked: [] })
  const told = tellReading({
    reading,
    facts,
    name: "Marek",
    country: null,
    lineOf: (one) => (one.kind === "account" ? { text: TOLD, start: one.start, end: one.end } : null),
  })
  const cards = told.kind === "reading" ? told.cards : []
  const items = cards.flatMap((card) => (card.kind === "explanations" ? card.items : []))
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new TypeError(`Expected: an explanation ${id}`)
  return found
}

function asTold(fact: FactId): Fact {
  const words = SAID[fact]
  const start = words === undefined ? 0 : TOLD.indexOf(words)
  const evidence =
    words === undefined
      ? ([{ kind: "answer", question: "q" }] as const)
      : ([{ kind: "account", talk: "t1", start, end: start + words.length }] as const)
  return { fact, value: true, talk: "t1", when: "latest", certainty: "clear", evidence }
}
