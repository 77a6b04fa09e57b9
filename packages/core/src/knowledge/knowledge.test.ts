import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import { FACT_GROUPS, FACT_IDS, type FactGroup, isMoreFact, MORE_FACT_IDS } from "../model/fact.ts"
import { SAFETY_ROUTES } from "../model/safety.ts"
import {
  CANNOT_KNOW,
  CLAIMS,
  COUNTRIES,
  DOES_NOT_MEAN,
  EFFECTS,
  ENGLISH,
  EXPLANATIONS,
  FACTS,
  findHelp,
  HARD_LINES,
  HERE,
  NEXT_STEPS,
  NOT_EVIDENCE,
  QUESTIONS,
  SAFETY_PAGES,
  SOURCES,
  TALK_QUESTIONS,
  WEIGHT_DB,
} from "./index.ts"
import { holds } from "./find-help.ts"

const FACT_ENTRIES = FACT_IDS.map((id) => FACTS[id])
const EXPLANATION_ENTRIES = EXPLANATION_IDS.map((id) => EXPLANATIONS[id])
const ENTRIES = [
  ...FACT_ENTRIES,
  ...EXPLANATION_ENTRIES,
  ...DOES_NOT_MEAN,
  ...EFFECTS,
  ...NEXT_STEPS,
  ...QUESTIONS,
  ...HARD_LINES,
  ...CANNOT_KNOW,
  ...NOT_EVIDENCE,
  ...CLAIMS,
  ...Object.values(SAFETY_PAGES),
]

describe("every entry", () => {
  test("says its version, its review date and its sources", () => {
    for (const entry of ENTRIES) {
      expect(entry.version).toMatch(/^\d+\.\d+$/)
      expect(entry.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(entry.sources.length).toBeGreaterThan(0)
    }
    for (const source of Object.values(SOURCES)) expect(source.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test("names only sources that are in the bibliography", () => {
    for (const source of ENTRIES.flatMap((entry) => entry.sources)) expect(SOURCES).toHaveProperty(source)
  })

  test("is there in full number", () => {
    expect(FACT_ENTRIES.filter(({ id }) => !isMoreFact(id))).toHaveLength(60)
    expect(FACT_ENTRIES).toHaveLength(60 + MORE_FACT_IDS.length)
    expect(EXPLANATION_ENTRIES).toHaveLength(14)
    expect(DOES_NOT_MEAN.map(({ id }) => id).toSorted()).toEqual(idsTo("DNM", 12))
    expect(EFFECTS.map(({ id }) => id).toSorted()).toEqual(idsTo("EF", 11))
    expect(NEXT_STEPS.map(({ id }) => id).toSorted()).toEqual(idsTo("NS", 20))
    expect(NOT_EVIDENCE).toHaveLength(20)
    expect(CLAIMS).toHaveLength(124)
    expect(Object.keys(SAFETY_PAGES)).toEqual([...SAFETY_ROUTES])
  })
})

describe("facts", () => {
  test("stand under their own id and in the group of the model", () => {
    for (const id of FACT_IDS) {
      expect(FACTS[id].id).toBe(id)
      const group: FactGroup = FACTS[id].group
      expect(FACT_GROUPS[group]).toContain(id)
    }
  })

  test("weigh by the codes of the scale, and never more than 9 decibans", () => {
    for (const code of FACT_ENTRIES.flatMap((fact) => Object.values(fact.weights))) {
      const size = { D: 9, S: 6, M: 4, W: 2 }[code.slice(0, 1)]
      expect(WEIGHT_DB[code]).toBe(code.endsWith("+") ? size : -(size ?? 0))
      expect(Math.abs(WEIGHT_DB[code])).toBeLessThanOrEqual(9)
    }
  })

  test("that are no evidence for the wish to return never speak for it", () => {
    for (const fact of FACT_ENTRIES.filter(({ notEvidenceFor }) => notEvidenceFor.includes("return_wish"))) {
      expect(fact.weights.return_wish ?? "W-").toMatch(/-$/)
    }
  })

  test("say why for each weight, and for nothing else", () => {
    for (const { id, weights } of FACT_ENTRIES) {
      expect(Object.keys(ENGLISH.why[id]).toSorted()).toEqual(Object.keys(weights).toSorted())
    }
  })

  test("stand in docs/reading-model.md with the same weights", () => {
    const page = readFileSync(new URL("../../../../docs/reading-model.md", import.meta.url), "utf8")
    for (const { id, group, weights } of FACT_ENTRIES) {
      const row = page.split("\n").find((line) => line.startsWith(`| ${group} | \`${id}\` |`))
      const told = Object.entries(weights).map(([explanation, code]) => `${explanation} ${code}`)
      expect(row).toMatch(new RegExp(`\\| ${told.join(", ").replaceAll("+", "\\+") || "none"} \\|$`))
    }
  })

  test("can each be reached by a question", () => {
    const reached = new Set(
      QUESTIONS.flatMap(({ options }) => options.flatMap(({ settles }) => settles)).flatMap(({ fact, value }) =>
        value ? [fact] : [],
      ),
    )
    expect(FACT_IDS.filter((id) => !reached.has(id))).toEqual([])
  })
})

describe("what would have to be seen", () => {
  test("weighs for its explanation, and what breaks it against; a threat is never named", () => {
    for (const { id, needs, breaks } of Object.values(HERE)) {
      for (const fact of needs)
        expect([id, fact, FACTS[fact].weights[id]]).toEqual([id, fact, expect.stringMatching(/\+$/)])
      for (const fact of breaks)
        expect([id, fact, FACTS[fact].weights[id]]).toEqual([id, fact, expect.stringMatching(/-$/)])
      expect([...needs, ...breaks]).not.toContain("guilt_trip_or_threat")
    }
  })

  test("says its version and its review date, and stands under its own id", () => {
    for (const id of EXPLANATION_IDS) {
      expect(HERE[id].id).toBe(id)
      expect(HERE[id].version).toMatch(/^\d+\.\d+$/)
      expect(HERE[id].reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(ENGLISH.here[id].carries).toContain("{facts}")
    }
  })
})

describe("questions", () => {
  test("have words for each answer and ids of their own", () => {
    expect(new Set(TALK_QUESTIONS.map(({ id }) => id)).size).toBe(TALK_QUESTIONS.length)
    expect(Object.keys(ENGLISH.questions).toSorted()).toEqual(QUESTIONS.map(({ id }) => id).toSorted())
    for (const { id, options } of QUESTIONS) {
      expect(Object.keys(ENGLISH.questions[id]?.options ?? {})).toEqual(options.map((option) => option.id))
    }
  })

  test("with one answer only settle alternatives as not so", () => {
    const whoEnded = TALK_QUESTIONS.find(({ id }) => id === "who-ended")
    expect(whoEnded?.options[0]?.settles).toContainEqual({ fact: "user_ended", value: false })
  })
})

describe("words", () => {
  const shown = textsOf({
    ...ENGLISH,
    explanations: withoutRules(ENGLISH.explanations),
    safetyPages: withoutRules(ENGLISH.safetyPages),
  })
  const all = [...shown, ...CLAIMS.map(({ wording }) => wording)]

  test("are there for every id", () => {
    for (const { id } of DOES_NOT_MEAN) expect(ENGLISH.doesNotMean[id]?.text).toBeTypeOf("string")
    for (const { id } of EFFECTS) expect(ENGLISH.effects[id]?.name).toBeTypeOf("string")
    for (const { id } of NEXT_STEPS) expect(ENGLISH.nextSteps[id]?.name).toBeTypeOf("string")
  })

  test.each([
    ["exclamation marks", /!/],
    ["percentages", /%|\bper ?cent/i],
    ["words of gender", /\b(he|she|him|her|his|hers|himself|herself|boyfriend|girlfriend|husband|wife)\b/i],
    [
      "a diagnosis or a type",
      /\b(depress\w*|narciss\w*|toxic\w*|avoidant|manipulat\w*|gasligh\w*|crocodile|victim\w*|borderline|bipolar|disorder)\b/i,
    ],
    ["certainty that nobody has", /\b(obviously|deep down|definitely|certainly|of course)\b/i],
    ["words of the code", /\b(dumper|dumpee|initiator|no contact|streak|journey|closure|move on)\b/i],
    ["odds or a score", /\b(odds|probab\w*|score|likelihood)\b/i],
    ["promise of friendship", /\b(stay friends with|we can be friends|remain friends)\b/i],
  ])("hold no %s", (_, banned) => {
    expect(all.filter((text) => banned.test(text))).toEqual([])
  })

  test("use no place but the name and the user's own numbers, outside the sentences that join them", () => {
    const places = textsOf({ ...ENGLISH, sentences: null, print: null }).flatMap((text) => text.match(/\{\w+\}/g) ?? [])
    expect(new Set(places)).toEqual(
      // {facts}, {that} and {noun} are what was told, as `reading/tell` puts it.
      new Set([
        "{facts}",
        "{that}",
        "{noun}",
        "{name}",
        "{hopeBefore}",
        "{hopeNow}",
        "{moodBefore}",
        "{moodNow}",
        "{until}",
      ]),
    )
  })

  test("that say what was said name a fact that there is, and one that holds words", () => {
    const spoken = textsOf(ENGLISH).flatMap((text) => [...text.matchAll(/\{(?:said|words):(\w+)\}/g)])
    expect(spoken.length).toBeGreaterThan(60)
    for (const [, id] of spoken) expect(FACT_IDS).toContain(id)
  })

  test("of a step's reasons belong to what can choose the step", () => {
    for (const { id, facts } of NEXT_STEPS) {
      const { why, whyBy } = ENGLISH.nextSteps[id] ?? { why: "", whyBy: {} }
      expect(why).not.toMatch(/\{(hope|mood)/)
      for (const [cause, text] of Object.entries(whyBy)) {
        const numbers = (text.match(/\{(?:hope|mood)/g) ?? []).map((one) => one.slice(1))
        for (const kind of numbers) expect(cause.startsWith(`${kind}-`)).toBe(true)
        for (const [, fact = ""] of text.matchAll(/\{said:(\w+)\}/g))
          expect([cause, "finality_phrase", ...Object.keys(facts)]).toContain(fact)
      }
    }
  })

  test("to send speak to the other person and hold no name and no place to fill in", () => {
    const sets = Object.values(ENGLISH.nextSteps).flatMap(({ words: three, wordsBy = {} }) => [
      ...(three === null ? [] : [three]),
      ...Object.values(wordsBy),
    ])
    const words = sets.flatMap((three) => Object.values(three))
    for (const text of words.map((one) => one.replace("{until}", "")))
      expect(text).not.toMatch(/[{}[\]]|friend(s|ship)? (with you|again|later)|miss you|for now we/i)
    for (const three of sets) {
      expect(three.short.length).toBeLessThan(three.middle.length)
      expect(three.middle.length).toBeLessThan(three.long.length)
    }
  })

  test("of the easing sentence are offered only as true for you", () => {
    expect(ENGLISH.nextSteps.NS1?.ifTrue).toBeTypeOf("string")
    expect(ENGLISH.nextSteps.NS1?.words?.long).not.toContain(ENGLISH.nextSteps.NS1?.ifTrue)
  })
})

describe("help lines", () => {
  test("carry a number, an emergency number beside them, and how far they were checked", () => {
    expect(COUNTRIES).toHaveLength(49)
    for (const { iso, emergency, lines } of COUNTRIES) {
      expect(iso).toMatch(/^[A-Z]{2}$/)
      expect(emergency.length).toBeGreaterThan(0)
      for (const line of lines) expect(line.number).toMatch(/^[\d*+][\d\s*-]+$/)
    }
  })

  test("from memory or from one weak list are not there", () => {
    const words = COUNTRIES.flatMap(({ lines }) => lines).map((line) => JSON.stringify(line))
    expect(words.filter((line) => /memory|unverified|one list/i.test(line))).toEqual([])
  })

  test("that nobody confirmed say: check this number", () => {
    const { lines, emergency } = findHelp("gb", ["crisis"], "2026-11-22")
    expect(lines.map(({ line }) => line.name)).toEqual(["Samaritans"])
    expect(lines.every(({ checkThisNumber }) => checkThisNumber)).toBe(true)
    expect(emergency.map(({ number }) => number)).toEqual(["999", "112"])
  })

  test("once confirmed hold for 180 days, and not one more", () => {
    expect(holds("2026-01-01", "2026-06-30")).toBe(true)
    expect(holds("2026-01-01", "2026-07-01")).toBe(false)
    expect(holds("2026-01-02", "2026-01-01")).toBe(false)
    expect(holds(null, "2026-01-01")).toBe(false)
    expect(holds("2026-01-01", null)).toBe(false)
  })

  test("of an unknown country are none, and nothing is guessed", () => {
    expect(findHelp(null, ["crisis"], null)).toEqual({ country: null, emergency: [], lines: [] })
    expect(findHelp("zz", ["crisis"], null).lines).toEqual([])
  })
})

function idsTo(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`).toSorted()
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** Without the rules for writers, which name what must not be said. */
function withoutRules(table: object): object {
  return Object.fromEntries(
    Object.entries(table).map(([id, entry]) => [
      id,
      Object.fromEntries(Object.entries(entry as object).filter(([key]) => key !== "never" && key !== "neverSay")),
    ]),
  )
}
