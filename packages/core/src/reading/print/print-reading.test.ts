import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ENGLISH } from "../../knowledge/en/english.ts"
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import { makeReading } from "../make-reading.ts"
import { tellReading } from "../tell-reading.ts"
import { toldFacts } from "../vignette.ts"
import { type PrintedBy, printHtml, printJson } from "./print-reading.ts"

const TALK: readonly FactId[] = [
  "ex_ended",
  "phase_early",
  "in_person",
  "cried_seeing_pain",
  "apology_hurt",
  "finality_phrase",
]

describe("printHtml()", () => {
  test("is one page that fetches and runs nothing, made by the person", () => {
    const page = printHtml(input(TALK))
    expect(page).toMatch(/^<!doctype html>/)
    expect(page.match(/Made by the person, not by a professional\./g)).toHaveLength(2)
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|https?:/)
    expect(page).toContain("default-src 'none'")
  })

  test("holds the cards in their order", () => {
    const headings = [...printHtml(input(TALK)).matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings).toEqual([
      "In one sentence",
      "What could explain it",
      "What this does not mean",
      "What the talk did to you",
      "Both shares",
      "What cannot be known from this",
      "One next step",
    ])
  })

  test("escapes whatever somebody wrote", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.string({ minLength: 1, maxLength: 20 }),
        (words, name) => {
          const page = printHtml(input(TALK, `<b onclick=x>${words}</b>`, name))
          const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = ""]) => tag.toLowerCase()))
          for (const tag of tags) expect(TAGS).toContain(tag)
        },
      ),
      { numRuns: 60 },
    )
  })

  test("prints not enough, and a page of help, in the same form", () => {
    expect(printHtml(input(["ex_ended", "cried_once"]))).toContain("Not enough to say.")
    expect(printHtml(input([...TALK, "guilt_trip_or_threat"]))).toContain("This is about your safety")
  })
})

describe("printJson()", () => {
  test("holds what the page holds, whatever was told", () => {
    fc.assert(
      fc.property(fc.subarray([...FACT_IDS]), (ids) => {
        const made = JSON.parse(JSON.stringify(printJson(input(ids)))) as {
          made_by: string
          sections: { heading: string }[]
        }
        const page = printHtml(input(ids))
        expect(made.made_by).toBe("Made by the person, not by a professional.")
        expect(made.sections.length).toBeGreaterThan(0)
        for (const { heading } of made.sections) expect(page).toContain(`<h2>${heading.replaceAll("'", "&#39;")}</h2>`)
      }),
      { numRuns: 40 },
    )
  })
})

const TAGS = "html head meta title style body main h1 h2 h3 p section blockquote doctype".split(" ")

function input(ids: readonly FactId[], words = "he is so sorry", name = "Ines"): PrintedBy {
  const facts = toldFacts(ids, "t1")
  const ratings = { mood: { before: 4, now: 2 }, hope: { before: null, now: 6 } }
  const reading = makeReading({ facts, talks: 2, safety: [], ties: [], struck: [], asked: [], ratings })
  const lineOf = () => ({ text: words, start: 0, end: words.length })
  const told = tellReading({ reading, facts, name, country: null, lineOf, ratings })
  return { told, texts: ENGLISH, lineOf, ratings, day: "7 November 2026", language: "en" }
}
