/**
 * Meta's downloads write UTF-8 bytes as if each were a letter of Latin-1: "Ã©" for "é". Put right where it is certain:
 * a string of nothing but such letters, whose bytes are whole UTF-8. All else stays as it is, since newer downloads
 * write strings rightly. Real Latin-1, not the windows-1252 that browsers mean by that name.
 */

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

// oxlint-disable-next-line no-control-regex
const ONLY_BYTES = /^[\u0000-\u00ff]*$/
const BEYOND_ASCII = /[\u0080-\u00ff]/
/** Control characters that nobody types: what is left of a repair that was not possible. */
const LEFT_OVER = /[\u0080-\u009f]/

export function repairLatin1(text: string): string {
  if (!BEYOND_ASCII.test(text) || !ONLY_BYTES.test(text)) return text
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  try {
    return STRICT.decode(bytes)
  } catch {
    return text
  }
}

/** Whether a text, after the repair, still holds pieces of broken letters. */
export function isStillBroken(text: string): boolean {
  return LEFT_OVER.test(text)
}
