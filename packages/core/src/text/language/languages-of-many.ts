/** The languages of a chat: told by some of its messages, taken from its whole length since people change. */
import { type Language, languagesOf } from "./language-of.ts"

/** Messages that are looked at. */
const LOOKED_AT = 400

/** @returns most used first; empty where nothing tells */
export function languagesOfMany(texts: readonly string[]): readonly Language[] {
  const step = Math.max(1, Math.floor(texts.length / LOOKED_AT))
  return languagesOf(Array.from({ length: Math.ceil(texts.length / step) }, (_, i) => texts[i * step] ?? ""))
}
