import type { UnderstoodAccount } from "@aftertalk/core"
import type { Fact } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { NO_STRIKES, withFactStrike } from "./reading-state.ts"
import { FIRST_TELLING } from "./telling-state.ts"
import { toldInput } from "./told-input.ts"

function fact(id: Fact["fact"], certainty: Fact["certainty"] = "clear"): Fact {
  const evidence = [{ kind: "account", talk: "told", start: 0, end: 2 }] as const
  return { fact: id, value: true, talk: "told", when: "latest", certainty, evidence }
}

const UNDERSTOOD: UnderstoodAccount = {
  facts: [fact("apology_hurt"), fact("hope_phrase", "unsure"), fact("in_person")],
  cried: { who: "ex", howOften: "most", inLatestTalk: true },
  endedBy: "ex",
  channel: "in_person",
  phase: "early",
  safety: [],
  doubtful: [],
  language: "en",
  talks: 2,
  mirrored: [],
  acts: [],
}

const COUNTED = { ...UNDERSTOOD, lines: [] }

const TELLING = { ...FIRST_TELLING, text: "He came." }

describe("toldInput()", () => {
  it("counts only clear facts", () => {
    expect(toldInput(TELLING, 2, COUNTED, { strikes: NO_STRIKES, ties: [] }).facts.map((each) => each.fact)).toEqual([
      "apology_hurt",
      "in_person",
    ])
  })

  it("leaves out what was struck or doubted, and does not ask about it again", () => {
    const strikes = withFactStrike(
      withFactStrike(NO_STRIKES, "apology_hurt@told", "struck"),
      "in_person@told",
      "unsure",
    )
    const input = toldInput(TELLING, 2, COUNTED, { strikes, ties: [] })
    expect(input.facts).toEqual([])
    expect(input.struckFacts).toEqual(["apology_hurt", "in_person"])
  })

  it("does not ask again what was answered or skipped", () => {
    const answers = [
      { question: "how-often", options: ["never"] },
      { question: "lately", options: [] },
    ]
    expect(toldInput({ ...TELLING, answers }, 2, COUNTED, { strikes: NO_STRIKES, ties: [] }).asked).toEqual([
      "how-often",
      "lately",
    ])
  })
})
