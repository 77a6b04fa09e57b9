/**
 * Grams of a text as 32-bit numbers: words, pairs, triples, words with the role, and runs of letters inside words. The same rules
 * stand in tools/train-cues/grams.py; a check file holds both to them.
 */
import type { Speaker } from "../model/safety.ts"
import { hashOf } from "./tokens.ts"

export const START = hashOf("<s>")
export const END = hashOf("</s>")
export const ROLE_SEEDS: Readonly<Record<Speaker, number>> = { ex: 11, user: 12, account: 13 }
const WORD = 1
const PAIR = 2
const TRIPLE = 3
const LETTERS = 7

/** Two numbers in one; order matters. */
function mix(a: number, b: number): number {
  let value = ((a ^ (a >>> 7)) + 0x9e_37_79_b9 + b) | 0
  value = Math.imul(value, 0x2c_1b_3c_6d)
  value ^= value >>> 15
  value = Math.imul(value, 0x29_7a_2d_39)
  return (value ^ (value >>> 13)) >>> 0
}

/** Runs of 3 to 5 letters of a word with its ends marked. */
export function letterGrams(token: string): readonly number[] {
  const marked = Array.from(`<${token}>`)
  if (marked.length < 5) return []
  const found: number[] = []
  for (const width of [3, 4, 5]) {
    if (width >= marked.length) continue
    for (let at = 0; at + width <= marked.length; at++)
      found.push(mix(LETTERS, hashOf(marked.slice(at, at + width).join(""))))
  }
  return found
}

/** The word alone, without and with the role. */
export function wordGrams(id: number, role: Speaker): readonly [number, number] {
  return [mix(WORD, id), mix(ROLE_SEEDS[role], id)]
}

/** Calls `add` with every pair (without and with the role) and every triple of the first `count` hashes of tokens. */
export function eachPair(hashes: Uint32Array, count: number, role: Speaker, add: (gram: number) => void): void {
  const seed = ROLE_SEEDS[role]
  let first = 0
  let before = START
  for (let at = 0; at <= count; at++) {
    const one = at < count ? (hashes[at] as number) : END
    const pair = mix(before, one)
    add(mix(PAIR, pair))
    add(mix(seed, pair))
    if (at > 0) add(mix(TRIPLE, mix(first, pair)))
    first = before
    before = one
  }
}
