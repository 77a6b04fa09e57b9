import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ENGLISH } from "../../knowledge/en/english.ts"
import { FACT_IDS, type Fact, type FactId } from "../../model/fact.ts"
import { makeReading } from "../make-reading.ts"
import { tellReading } from "../tell-reading.ts"
import { say, sayOneOf } from "./say.ts"
import type { Telling } from "./telling.ts"

const TOLD = "He said he misses me and maybe one day, and then that it is over."
const FACTS = [
  at("says_love_miss", "he misses me"),
  at("hope_phrase", "maybe one day"),
  at("finality_phrase", "it is over"),
]

describe("say()", () => {
  test("puts the words of a fact in brackets, and nothing where there are none", () => {
    const text = "{name} said that it is over{said:finality_phrase}, and sorry{said:apology_hurt}."
    expect(say(text, telling(FACTS))).toBe("Marek said that it is over (“it is over”), and sorry.")
  })

  test("puts the user's own numbers, and a time to send", () => {
    const ratings = { mood: { before: 4, now: 2 }, hope: { before: 3, now: 6 } }
    expect(
      say("Hope {hopeBefore} to {hopeNow}. Not {until}.", { ...telling(FACTS), ratings, until: "21 December" }),
    ).toBe("Hope 3 to 6. Not until 21 December.")
    expect(say("Not {until}.", telling(FACTS))).toBe("Not in the next four weeks.")
  })

  test("prefers a message as it was sent to a telling of it", () => {
    const fact = { ...at("says_love_miss", "he misses me") }
    const sent = { kind: "message", chat: "c", seq: 3, start: 0, end: 10 } as const
    const both = { ...fact, evidence: [...fact.evidence, sent] }
    const lineOf: Telling["lineOf"] = (one) =>
      one.kind === "message" ? { text: "I miss you", start: 0, end: 10 } : telling([]).lineOf(one)
    expect(say("{words:says_love_miss}", { ...telling([both]), lineOf })).toBe("“I miss you”")
  })
})

describe("sayOneOf()", () => {
  const text = { text: "Nothing.", said: ["{words:hope_phrase} is none.", "{words:says_love_miss} is none."] }

  test("takes the first form whose words are at hand, and each words once", () => {
    const used = new Set<string>()
    const forms = [1, 2, 3].map(() => sayOneOf(text, telling(FACTS), used).text)
    expect(forms).toEqual(["“maybe one day” is none.", "“he misses me” is none.", "Nothing."])
  })

  test("says the plain form where nothing was said", () => {
    expect(sayOneOf(text, telling([]), new Set())).toEqual({ text: "Nothing.", facts: [] })
  })

  test("tells a fact whose words are not at hand, and the same again before nothing", () => {
    const about = { ...text, said: [], about: "{that} is none. {noun} is none." }
    const used = new Set<string>()
    const tapped: Fact = { ...at("apology_hurt", "it"), evidence: [{ kind: "answer", question: "q" }] }
    const tell = () => sayOneOf(about, telling([tapped]), used, ["says_guilty", "apology_hurt"])
    expect(tell()).toEqual({
      text: "That Marek said sorry for hurting you is none. the apology is none.",
      facts: ["apology_hurt"],
    })
    expect(tell()).toEqual(tell())
    expect(sayOneOf(about, telling([tapped]), used, ["says_guilty"]).text).toBe("Nothing.")
  })
})

describe("a reading", () => {
  test("is wrong for somebody else's talk: other words make other sentences", () => {
    const one = told("He said he misses me a lot and that he feels guilty. It is over. I asked why and he cried.")
    const other = told(
      "He wrote that he still loves me, it was all his fault. We are done. I asked if there is someone, tears.",
    )
    expect(one.some((line) => line.includes("misses me a lot"))).toBe(true)
    expect(one.filter((line) => other.includes(line)).length).toBeLessThan(one.length * 0.6)
  })

  test("quotes nothing but what stands in the telling, whatever the facts", () => {
    fc.assert(
      fc.property(fc.subarray([...FACT_IDS]), (ids) => {
        const facts = ids
          .filter((id) => id !== "guilt_trip_or_threat")
          .map((id, i) => at(id, TOLD.slice(i % 20, (i % 20) + 9)))
        const reading = makeReading({ facts, talks: 2, safety: [], ties: [], struck: [], asked: [] })
        const page = tellReading({ reading, facts, name: "Marek", country: null, lineOf: telling([]).lineOf })
        const quotes = [...JSON.stringify(page).matchAll(/“([^”]*)”/g)].map(([, words = ""]) => words)
        for (const words of quotes) expect(TOLD).toContain(words)
        expect(JSON.stringify(page)).not.toMatch(/\{(said|words|hope|mood|until)/)
      }),
    )
  })
})

function told(text: string): readonly string[] {
  const marks: readonly (readonly [FactId, RegExp])[] = [
    ["ex_ended", /over|done/],
    ["says_love_miss", /misses me a lot|still loves me/],
    ["says_guilty", /feels guilty|all his fault/],
    ["finality_phrase", /It is over|We are done/],
    ["cried_hard_question", /I asked why|I asked if there is someone/],
  ]
  const facts = marks.map(([fact, words]) => {
    const found = words.exec(text)
    return at(fact, found?.[0] ?? "", text)
  })
  const reading = makeReading({ facts, talks: 1, safety: [], ties: [], struck: [], asked: [] })
  const page = tellReading({ reading, facts, name: "Marek", country: null, lineOf: linesOf(text) })
  if (page.kind !== "reading") throw new TypeError("Expected: a reading")
  return page.cards.flatMap((card) => {
    if (card.kind === "sentence") return [card.text]
    if (card.kind === "does-not-mean") return card.lines.map((line) => line.text)
    if (card.kind === "shares") return card.hardLine === null ? [] : [card.hardLine.text]
    if (card.kind === "cannot-know") return [...card.lines]
    return card.kind === "next-step" ? [card.step.why] : []
  })
}

function telling(facts: readonly Fact[]): Telling {
  return {
    facts,
    name: "Marek",
    texts: ENGLISH,
    lineOf: linesOf(TOLD),
    ratings: null,
    until: null,
    mirrored: [],
    acts: [],
    leading: [],
    denied: new Set(),
  }
}

function linesOf(text: string): Telling["lineOf"] {
  return (one) => (one.kind === "account" ? { text, start: one.start, end: one.end } : null)
}

function at(fact: FactId, words: string, text = TOLD): Fact {
  const start = text.indexOf(words)
  const evidence = [{ kind: "account", talk: "t1", start, end: start + words.length }] as const
  return { fact, value: true, talk: "t1", when: "latest", certainty: "clear", evidence }
}
