/** The facts beside the sixty, one way of telling a line (`fixtures/more-facts.txt`), and laws that hold for any text. */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isMoreFact, MORE_FACT_IDS } from "../../model/fact.ts"
import { readClauses } from "../../text/clauses.ts"
import { findAccountFacts } from "../account-facts.ts"

function factsOf(text: string) {
  return findAccountFacts({ kind: "account", id: "a", text, answers: [] }, readClauses(text)).facts.filter(({ fact }) =>
    isMoreFact(fact),
  )
}

/** "fact" told, "!fact" denied. */
function signs(text: string): readonly string[] {
  const clear = factsOf(text).filter(({ certainty }) => certainty === "clear")
  return clear.map(({ fact, value }) => (value ? fact : `!${fact}`))
}

const sections = readFileSync(new URL("fixtures/more-facts.txt", import.meta.url), "utf8")
  .split(/^\[/m)
  .slice(1)
  .map((section) => {
    const [heading = "", ...lines] = section.split("\n")
    return { sign: heading.replace("]", ""), lines: lines.filter((line) => line !== "" && !line.startsWith("#")) }
  })
interface Account {
  readonly id: string
  readonly text: string
  readonly told: readonly string[]
  readonly denied: readonly string[]
  readonly open: readonly string[]
}

const ACCOUNTS = readFileSync(new URL("../../../fixtures/accounts/more-facts.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Account)

const told = sections.filter(({ sign }) => !sign.startsWith("?"))
const alike = sections.filter(({ sign }) => sign.startsWith("?"))

describe("facts beside the sixty", () => {
  test.each(told)("$sign is found in every way of telling it", ({ sign, lines }) => {
    expect(lines.filter((line) => !signs(line).includes(sign))).toEqual([])
  })

  test.each(alike)("what looks like $sign is not taken for it", ({ sign, lines }) => {
    expect(lines.filter((line) => signs(line).includes(sign.slice(1)))).toEqual([])
  })

  test("each is told and each has what only looks like it", () => {
    for (const id of MORE_FACT_IDS) {
      expect(told.map(({ sign }) => sign)).toContain(id)
      expect(alike.map(({ sign }) => sign)).toContain(`?${id}`)
    }
  })

  test("words lie in the text and are not empty", () => {
    const lines = told.flatMap((section) => section.lines)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join(" ")
        const spans = factsOf(text).flatMap(({ evidence }) => evidence)
        return spans.every((one) => one.kind === "account" && one.start < one.end && one.end <= text.length)
      }),
      { numRuns: 60 },
    )
  })

  test("a dream tells none of what people say or do", () => {
    const lines = told.filter(({ sign }) => SAID_OR_DONE.includes(sign)).flatMap((section) => section.lines)
    const dreamt = lines.filter((line) => signs(`I dreamt that ${line}`).some((sign) => SAID_OR_DONE.includes(sign)))
    expect(dreamt.length / lines.length).toBeLessThan(0.12)
  })
})

describe("accounts of fixtures/accounts/more-facts.jsonl", () => {
  test.each(ACCOUNTS)("$id tells these and no others", ({ text, told: expected, denied, open }) => {
    const found = signs(text).filter((sign) => !open.includes(sign))
    expect(found.toSorted()).toEqual([...expected, ...denied.map((id) => `!${id}`)].toSorted())
  })
})

const SAID_OR_DONE: readonly string[] = [
  "no_longer_loves",
  "lets_stay_friends",
  "ex_asks_space",
  "ex_angry_insulting",
  "blocked_or_silent",
]
