import { describe, expect, it } from "vitest"
import { compileMessage } from "@lingui/message-utils/compileMessage"
import { en } from "./en.ts"

const NEVER = /!|—|–|\b(journey|toxic|move on|heal faster|great job|oops)\b/i

describe("the English catalogue", () => {
  it.each(Object.entries(en))("has a message that compiles at %s", (_key, message) => {
    expect(compileMessage(message)).toBeDefined()
  })

  it("has no exclamation marks, no long dashes and none of the words we do not say", () => {
    expect(Object.entries(en).filter(([, message]) => NEVER.test(message))).toEqual([])
  })

  it("has only typographic apostrophes: a straight one starts a quotation in ICU messages", () => {
    expect(Object.entries(en).filter(([, message]) => message.includes("'"))).toEqual([])
  })
})
