/**
 * Whether an input that no reader knows is an account: somebody's own telling. It is one when it is text made of words, and
 * not code, a table or another app's file. A wrong yes costs a strange reading, so the bar is plain prose.
 */
import { type ByteFile, decodeText } from "@aftertalk/core/readers"
import { MAX_TEXT_LENGTH } from "../lines/fields.ts"

const MIN_WORDS = 4
/** A telling in a script without spaces is one long word. */
const MIN_LETTERS = 20
/** Of all characters that are no space. Tellings have nine in ten, JSON and tables about six. */
const MIN_LETTER_RATIO = 0.82
/** Lines of a program or a page of markup, as a share of all lines with something in them. */
const MOST_CODE_RATIO = 0.1
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|export|const|function|class|return|#include|package|def)\b|^\s*(?:<\/?[a-z!]|\/\*|\*\s)/iu

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
  return isProse(text) && !isTooShort(text)
}

/** Words, and too few of them: "He cried." */
export function looksCutShort(text: string): boolean {
  return isProse(text) && isTooShort(text)
}

function isTooShort(text: string): boolean {
  const words = wordsOf(text)
  return words.length < MIN_WORDS && words.join("").length < MIN_LETTERS
}

function isProse(text: string): boolean {
  const letters = wordsOf(text).join("").length
  const marks = text.replaceAll(/\s/gu, "").length
  return letters / marks >= MIN_LETTER_RATIO && codeRatio(text) <= MOST_CODE_RATIO
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
}

function codeRatio(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  return lines.filter((line) => CODE_LINE.test(line)).length / Math.max(1, lines.length)
}
