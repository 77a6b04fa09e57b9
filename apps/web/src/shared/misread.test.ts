import type { Evidence, Fact, SafetyHit } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { TalkLine } from "./talk-line.ts"
import { factsWithoutMisread, misreadOf, withoutMisread } from "./misread.ts"

const TEXT = "The food was to die for. Now I want to die. I want to die."

const SEEN = ["I want to die"]

describe("withoutMisread()", () => {
  it("takes these very words, and leaves the same words elsewhere", () => {
    const [first, second] = [at("I want to die", 0), at("I want to die", 1)]
    const misread = misreadOf("USER_SUICIDE", [first], lines(), "joke", SEEN)
    expect(withoutMisread([hit([first])], lines(), misread)).toEqual([])
    expect(withoutMisread([hit([first, second])], lines(), misread)).toEqual([hit([second])])
  })

  it("outlives an edit elsewhere in the text", () => {
    const misread = misreadOf("USER_SUICIDE", [at("I want to die", 0)], lines(), "joke", SEEN)
    const longer = `Yes. ${TEXT}`
    expect(withoutMisread([hit([at("I want to die", 0, longer)])], lines(longer), misread)).toEqual([])
  })

  it("speaks only for words that the page showed", () => {
    const evidence = [at("to die for", 0), at("I want to die", 0)]
    const misread = misreadOf("USER_SUICIDE", evidence, lines(), "joke", ["to die for"])
    expect(withoutMisread([hit(evidence)], lines(), misread)).toEqual([hit(evidence.slice(1))])
  })

  it("says nothing of another danger in the same words", () => {
    const misread = misreadOf("EX_SUICIDE", [at("I want to die", 0)], lines(), "quote", SEEN)
    expect(withoutMisread([hit([at("I want to die", 0)])], lines(), misread)).toHaveLength(1)
  })
})

describe("factsWithoutMisread()", () => {
  it("takes the words of a threat from its fact, and from no other", () => {
    const evidence = [at("I want to die", 0)]
    const misread = misreadOf("ABUSE_STALKING", evidence, lines(), "other", SEEN)
    const facts = [fact("guilt_trip_or_threat", evidence), fact("apology_hurt", evidence)]
    expect(factsWithoutMisread(facts, lines(), misread).map((one) => one.fact)).toEqual(["apology_hurt"])
  })
})

function at(words: string, nth: number, text = TEXT): Evidence {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1)
  return { kind: "account", talk: "told", start, end: start + words.length }
}

function hit(evidence: readonly Evidence[]): SafetyHit {
  return { route: "USER_SUICIDE", evidence }
}

function fact(id: Fact["fact"], evidence: readonly Evidence[]): Fact {
  return { fact: id, value: true, talk: "told", when: "latest", certainty: "clear", evidence }
}

function lines(text = TEXT): readonly TalkLine[] {
  return [{ at: { kind: "account", talk: "told" }, text, who: null, sent: null, shown: true }]
}
