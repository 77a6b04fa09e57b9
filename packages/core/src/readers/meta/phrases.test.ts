import { expect, test } from "vitest"
import { callSentence, isAttachmentNotice, isNotice, isReaction } from "./phrases.ts"

test("isReaction() knows the sentences of the app and leaves those of people", () => {
  for (const text of ["Reacted 😢 to your message ", "Liked a message", "Hat mit ❤️ auf deine Nachricht reagiert"]) {
    expect(isReaction(text)).toBe(true)
  }
  for (const text of ["I liked a message of yours", "Reacted badly to your message", "Liked a message?", ""]) {
    expect(isReaction(text)).toBe(false)
  }
})

test("isNotice() needs the sender's own name, or a whole sentence of the app", () => {
  expect(isNotice("Mira Falk set the emoji to 🦊.", "Mira Falk")).toBe(true)
  expect(isNotice("Mira named the group Lake.", "Mira Falk")).toBe(true)
  expect(isNotice("You pinned a message.", "Jo")).toBe(true)
  for (const text of ["You changed my life", "You left me", "Mira Falk is at the door", "Jo set the emoji to x"]) {
    expect(isNotice(text, "Mira Falk")).toBe(false)
  }
})

test("isAttachmentNotice() knows every language beside something shared, and English alone", () => {
  expect(isAttachmentNotice("Mira sent an attachment.", "Mira", false)).toBe(true)
  expect(isAttachmentNotice("Mira hat einen Anhang gesendet.", "Mira", true)).toBe(true)
  expect(isAttachmentNotice("Mira hat einen Anhang gesendet.", "Mira", false)).toBe(false)
  expect(isAttachmentNotice("look at https://example.org/a.", "Mira", true)).toBe(false)
})

test("callSentence() tells starts, ends and missed calls, and leaves talk about calls", () => {
  expect(callSentence("Mira started a video chat.", "Mira")).toEqual({ kind: "start", medium: "video" })
  expect(callSentence("Video chat ended", "Mira")).toEqual({ kind: "end", medium: "video" })
  expect(callSentence("You missed an audio call from Mira.", "Mira")).toEqual({ kind: "missed", medium: "voice" })
  for (const text of [
    "video call tonight?",
    "the call ended badly",
    "you missed my call",
    "Jo started a video chat.",
  ]) {
    expect(callSentence(text, "Mira")).toBeNull()
  }
})
