/**
 * Where a message or a chat surely begins in Telegram's JSON, whatever was broken before.
 * Its writer puts `id` and `type` first in a message, and `name`, `type`, `id` first in a chat
 * (Telegram Desktop, export_output_json.cpp).
 */

export type Mark =
  | { readonly kind: "message" | "chat"; readonly at: number }
  /** None up to `at`; look on from there when there are more bytes. */
  | { readonly kind: "none"; readonly at: number }

const MESSAGE = /^\{\s*"id"\s*:\s*-?\d{1,20}\s*,\s*"(?:type|date)"\s*:/
const CHAT =
  /^\{\s*(?:"name"\s*:\s*(?:null|"(?:[^"\\]|\\.){0,1200}")\s*,\s*)?"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|private_[a-z]{1,20}|public_[a-z]{1,20})"/

/** Longer than any beginning that the two patterns fit. */
const LONGEST = 1500
/** A beginning is nothing but blanks and a key after its brace; most braces are told apart by that. */
const MAX_BLANKS = 40

/** @param isLast no more bytes will come */
export function findMark(bytes: Uint8Array, from: number, isLast: boolean): Mark {
  for (let at = bytes.indexOf(0x7b, from); at >= 0; at = bytes.indexOf(0x7b, at + 1)) {
    if (!isLast && at + LONGEST > bytes.length) return { kind: "none", at }
    if (!hasKeyBehind(bytes, at)) continue
    const start = String.fromCharCode(...bytes.subarray(at, at + LONGEST))
    if (MESSAGE.test(start)) return { kind: "message", at }
    if (CHAT.test(start)) return { kind: "chat", at }
  }
  return { kind: "none", at: Math.max(from, bytes.length) }
}

/** Whether a key that begins with i (id), n (name) or t (type) follows the brace. */
function hasKeyBehind(bytes: Uint8Array, at: number): boolean {
  for (let i = at + 1; i < at + MAX_BLANKS; i += 1) {
    const byte = bytes[i]
    if (byte === 0x22) return bytes[i + 1] === 0x69 || bytes[i + 1] === 0x6e || bytes[i + 1] === 0x74
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
  }
  return false
}
