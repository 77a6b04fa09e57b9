/** Mends strings inside text that is nearly JSON: `\x01`, escapes that JSON does not know, bare control characters. */

export interface Mended {
  readonly text: string
  readonly repairs: number
}

const KNOWN_ESCAPES = '"\\/bfnrt'

export function mendStrings(text: string): Mended {
  const parts: string[] = []
  let [repairs, inString, from] = [0, false, 0]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"') inString = !inString
    if (!inString || (letter !== "\\" && letter >= " ")) continue
    const { length, mended } = letter === "\\" ? escapeAt(text, at) : bareAt(letter)
    if (mended !== null) {
      parts.push(text.slice(from, at), mended)
      from = at + length
      repairs += 1
    }
    at += length - 1
  }
  parts.push(text.slice(from))
  return { text: parts.join(""), repairs }
}

interface Escape {
  readonly length: number
  /** Null where the escape is good as it stands. */
  readonly mended: string | null
}

function escapeAt(text: string, at: number): Escape {
  const next = text.charAt(at + 1)
  if (KNOWN_ESCAPES.includes(next) && next !== "") return { length: 2, mended: null }
  if (next === "u" && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) return { length: 6, mended: null }
  const byte = /^x([0-9a-f]{2})$/i.exec(text.slice(at + 1, at + 4))?.[1]
  if (byte !== undefined) return { length: 4, mended: `\\u00${byte}` }
  // A backslash that means nothing is taken for itself.
  return { length: 1, mended: "\\\\" }
}

function bareAt(letter: string): Escape {
  return { length: 1, mended: `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}` }
}
