import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CLAIMS } from "../knowledge/claims.ts"
import { NEXT_STEPS } from "../knowledge/next-steps.ts"
import { SOURCES } from "../knowledge/sources.ts"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import { findPage, libraryPages, searchLibrary } from "./index.ts"

const PAGES = libraryPages()

describe("libraryPages()", () => {
  test("has a page for every explanation, claim, step and source", () => {
    const ids = new Set(PAGES.map(({ id }) => id))
    expect(ids.size).toBe(PAGES.length)
    for (const id of EXPLANATION_IDS) expect(ids).toContain(id)
    for (const { id } of [...CLAIMS, ...NEXT_STEPS]) expect(ids).toContain(id)
    for (const id of Object.keys(SOURCES)) expect(ids).toContain(id)
  })

  test("says of each what is known, from which sources, and when it was looked at", () => {
    for (const page of PAGES) {
      expect(page.title).not.toBe("")
      expect(page.lead).not.toBe("")
      expect(page.sources.length).toBeGreaterThan(0)
      expect(page.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      for (const { citation, seen } of page.sources) expect([citation, seen]).not.toContain("")
    }
    for (const { kind, grade } of PAGES.filter((page) => page.kind === "explanation" || page.kind === "step"))
      expect([kind, grade]).not.toContain(null)
  })

  test("leads nowhere that is not there, and leaves no place unfilled", () => {
    for (const { sections, title, lead } of PAGES) {
      for (const { to, text, note } of sections.flatMap(({ lines }) => lines)) {
        expect(findPage(PAGES, to ?? "guilt")).not.toBeNull()
        expect(`${title} ${lead} ${text} ${note ?? ""}`).not.toMatch(/[{}]|undefined/)
        expect(text).not.toBe("")
      }
    }
  })

  test("shows what an article says only beside what we found", () => {
    const page = findPage(PAGES, "c004")
    expect(page?.lead).toMatch(/^Contradicted or overstated\./)
    expect(page?.sections[0]?.lines[0]?.note).toBe("Contradicted or overstated")
  })

  test("says in each list of claims what is answered, with the verdict before it", () => {
    const claims = PAGES.filter(({ kind }) => kind === "explanation").flatMap(({ sections }) =>
      sections.flatMap(({ lines }) => lines.filter(({ to }) => CLAIMS.some(({ id }) => id === to))),
    )
    expect(claims.length).toBeGreaterThan(0)
    for (const { note } of claims) expect(note).toMatch(/^[A-Z][a-z ]+\. The article says: \S/)
  })

  test("shows no base rate and no weight as a number", () => {
    const words = PAGES.filter(({ kind }) => kind !== "source").map(({ title, lead, sections }) =>
      JSON.stringify([title, lead, sections]),
    )
    expect(words.filter((one) => /deciban|\b0\.\d/.test(one))).toEqual([])
  })
})

describe("searchLibrary()", () => {
  test("finds by title first, by the beginning of a word, in any case and accent", () => {
    expect(searchLibrary(PAGES, "GUILT")[0]?.id).toBe("guilt")
    expect(searchLibrary(PAGES, "gríef")[0]?.id).toBe("grief")
    expect(searchLibrary(PAGES, "NS2").map(({ id }) => id)).toContain("NS2")
    expect(searchLibrary(PAGES, "zickfeld")[0]?.id).toBe("Zickfeld2021")
  })

  test("wants every word, and finds nothing for none", () => {
    expect(searchLibrary(PAGES, "guilt zebra")).toEqual([])
    expect(searchLibrary(PAGES, "  !? ")).toEqual([])
  })

  test("never throws, and finds less with more words", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("tears", "space", "sorry"), (text, word) => {
        expect(searchLibrary(PAGES, `${text} ${word}`).length).toBeLessThanOrEqual(searchLibrary(PAGES, word).length)
      }),
      { numRuns: 30 },
    )
  })
})
