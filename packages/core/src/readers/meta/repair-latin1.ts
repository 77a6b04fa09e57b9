/**
 * Meta's downloads write UTF-8 bytes as if each were a letter of Latin-1: "Ã©" for "é". Put right where it is certain:
 * a string of nothing but such letters, whose bytes are whole UTF-8. All else stays as it is, since newer downloads
 * write strings rightly. Real Latin-1, not the windows-1252 that browsers mean by that name.
 */

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** A hundred thousand messages need no hundred thousand arrays. */
const ROOM = new Uint8Array(4096)

// oxlint-disable-next-line no-control-regex
const ONLY_BYTES = /^[\u0000-\u00ff]*$/
const BEYOND_ASCII = /[\u0080-\u00ff]/
/** Control characters that nobody types: what is left of a repair that was not possible. */
const LEFT_OVER = /[\u0080-\u009f]/

export function repairLatin1(text: string): string {
  if (!BEYOND_ASCII.test(text) || !ONLY_BYTES.test(text)) return text
  try {
    return STRICT.decode(bytesOf(text))
  } catch {
    return text
  }
}

/** Good until the next call, for texts of the usual length. */
function bytesOf(text: string): Uint8Array {
  const bytes = text.length <= ROOM.length ? ROOM : new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes.subarray(0, text.length)
}

/** Whether a text, after the repair, still holds pieces of broken letters. */
export function isStillBroken(text: string): boolean {
  return LEFT_OVER.test(text)
}
