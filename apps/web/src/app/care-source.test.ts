import type { SafetyHit } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { careSource } from "./care-source.ts"
import type { TalkLine } from "../shared/talk-line.ts"

const LINE: TalkLine = {
  at: { kind: "account", talk: "told" },
  text: "We share a flat. I am afraid of him.",
  who: null,
  sent: null,
  shown: true,
}

function hit(route: SafetyHit["route"], start: number, end: number): SafetyHit {
  return { route, evidence: [{ kind: "account", talk: "told", start, end }] }
}

describe("careSource()", () => {
  it("takes the most serious route and quotes only its words", () => {
    const hits = [hit("SHARED_HOME_MONEY", 0, 15), hit("ABUSE_STALKING", 17, 35)]
    expect(careSource(hits, [LINE])).toEqual({
      route: "ABUSE_STALKING",
      words: ["I am afraid of him"],
      also: [],
    })
  })

  it("opens no page for a shared home alone", () => {
    expect(careSource([hit("SHARED_HOME_MONEY", 0, 15)], [LINE])).toBeNull()
  })

  it("keeps another danger that was found beside the first, with its words", () => {
    const hits = [hit("ABUSE_STALKING", 17, 35), hit("EX_SUICIDE", 0, 8)]
    expect(careSource(hits, [LINE])).toEqual({
      route: "EX_SUICIDE",
      words: ["We share"],
      also: [{ route: "ABUSE_STALKING", words: ["I am afraid of him"] }],
    })
  })

  it("still opens when the words are not at hand", () => {
    expect(careSource([hit("USER_SUICIDE", 0, 5)], [])).toEqual({
      route: "USER_SUICIDE",
      words: [],
      also: [],
    })
  })
})
