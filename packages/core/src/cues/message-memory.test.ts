import fc from "fast-check"
import { expect, it } from "vitest"
import type { Speaker } from "../model/safety.ts"
import { findMessageCues } from "./find-message-cues.ts"
import { MessageMemory } from "./message-memory.ts"

it("MessageMemory gives what findMessageCues gives, however often it is asked", () => {
  const memory = new MessageMemory()
  const text = fc.constantFrom("ok", "hey stranger", "let's not get into that", "it's over between us", "I love you")
  const prev = fc.constantFrom(undefined, "", "see you at 5", "why did you leave?", "I miss us", "is it raining?")
  const asked = fc.record({
    text,
    prev,
    role: fc.constantFrom<Speaker>("ex", "user"),
    silenceDays: fc.constantFrom(undefined, 0, 2, 12),
  })
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), (questions) => {
      for (const { text: words, role, ...rest } of questions) {
        const context = {
          ...(rest.prev !== undefined && { prev: rest.prev }),
          ...(rest.silenceDays !== undefined && { silenceDays: rest.silenceDays }),
        }
        expect(memory.of(words, role, context)).toEqual(findMessageCues(words, role, context))
      }
    }),
  )
})
