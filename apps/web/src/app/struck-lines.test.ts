import type { Evidence, Fact } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { TalkLine } from "../shared/talk-line.ts"
import { lineAround, withoutLines } from "./struck-lines.ts"

const TEXT = "He came late. He said sorry and cried. Then it was over."
const LINES: readonly TalkLine[] = [
  { at: { kind: "account", talk: "told" }, text: TEXT, who: null, sent: null, shown: true },
  { at: { kind: "message", chat: "c", seq: 3 }, text: "sorry. it is over", who: "ex", sent: null, shown: true },
]

describe("a struck line", () => {
  it("is the sentence of a telling, or the whole message", () => {
    expect(lineAround(at("sorry"), LINES)?.words).toBe("He said sorry and cried.")
    expect(lineAround({ kind: "message", chat: "c", seq: 3, start: 7, end: 17 }, LINES)?.words).toBe(
      "sorry. it is over",
    )
    expect(lineAround({ kind: "answer", question: "who-ended" }, LINES)).toBeNull()
  })

  it("takes its words from every fact, and with them what rests on nothing else", () => {
    const struck = [lineAround(at("sorry"), LINES)].flatMap((one) => one ?? [])
    const facts = [fact("apology_hurt", [at("sorry")]), fact("finality_phrase", [at("cried"), at("over")])]
    const { kept, gone } = withoutLines(facts, LINES, struck)
    expect(gone.map((one) => one.fact)).toEqual(["apology_hurt"])
    expect(kept.map((one) => [one.fact, one.evidence.length])).toEqual([["finality_phrase", 1]])
  })
})

function at(words: string): Evidence {
  const start = TEXT.indexOf(words)
  return { kind: "account", talk: "told", start, end: start + words.length }
}

function fact(id: Fact["fact"], evidence: readonly Evidence[]): Fact {
  return { fact: id, value: true, talk: "told", when: "latest", certainty: "clear", evidence }
}
