/** Looks for the next place where a message or a chat surely begins. What such a place is, the format's frame says. */
import type { JsonFrame } from "./frame.ts"

export type Mark =
  | { readonly kind: "message" | "chat"; readonly at: number }
  /** None up to `at`; look on from there when there are more bytes. */
  | { readonly kind: "none"; readonly at: number }

/** Longer than any beginning that a mark fits. */
const LONGEST = 1500
/** A beginning is nothing but blanks and a key after its brace; most braces are told apart by that. */
const MAX_BLANKS = 40

/** @param isLast no more bytes will come */
export function findMark(frame: JsonFrame, bytes: Uint8Array, from: number, isLast: boolean): Mark {
  for (let at = bytes.indexOf(0x7b, from); at >= 0; at = bytes.indexOf(0x7b, at + 1)) {
    if (!isLast && at + LONGEST > bytes.length) return { kind: "none", at }
    if (!hasKeyBehind(frame, bytes, at)) continue
    const start = String.fromCharCode(...bytes.subarray(at, at + LONGEST))
    if (frame.messageMark.test(start)) return { kind: "message", at }
    if (frame.chatMark?.test(start) === true) return { kind: "chat", at }
  }
  return { kind: "none", at: Math.max(from, bytes.length) }
}

/** Whether a key that a mark can begin with follows the brace. */
function hasKeyBehind({ firstLetters }: JsonFrame, bytes: Uint8Array, at: number): boolean {
  for (let i = at + 1; i < at + MAX_BLANKS; i += 1) {
    const byte = bytes[i]
    if (byte === 0x22) return firstLetters.includes(String.fromCharCode(bytes[i + 1] ?? 0))
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
  }
  return false
}
