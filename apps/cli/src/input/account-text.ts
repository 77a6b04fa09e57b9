/**
 * Whether an input that no reader knows is an account: somebody's own telling. It is one when it is text made of words, and
 * not code, a table or another app's file. A wrong yes costs a strange reading, so the bar is plain prose.
 */
import { type ByteFile, decodeText } from "@aftertalk/core/readers"
import { MAX_TEXT_LENGTH } from "../lines/fields.ts"

const MIN_WORDS = 4
/** Of all characters that are no space. Prose has well over nine in ten, JSON and tables about six. */
const MIN_LETTER_RATIO = 0.82

/** @returns null when it is no text, or too long for a telling */
export async function textOfInput(files: readonly ByteFile[]): Promise<string | null> {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) return null
  const decoded = decodeText(file, {})
  let text = ""
  for await (const piece of decoded) {
    text += piece
    if (text.length > MAX_TEXT_LENGTH) return null
  }
  return decoded.encoding() === null ? null : text
}

export function looksLikeAccount(text: string): boolean {
  const words = text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  const marks = text.replaceAll(/\s/gu, "").length
  if (words.length < MIN_WORDS || marks === 0) return false
  return words.join("").length / marks >= MIN_LETTER_RATIO
}
