/**
 * One word as typed, in plain words: case, curly apostrophes, stretched letters, chat short forms, laughter and contractions
 * are made plain ("im", "I’m" -> "i am").
 */
import { AMBIGUOUS_WITHOUT_APOSTROPHE, LAUGHS, SPELLINGS } from "./spellings.ts"

/** From a word as typed to plain words, given the words of the tables. */
export type Spell = (token: string, known: ReadonlySet<string>) => readonly string[]

/** English words, as the tables spell them. */
export function plainWords(token: string, known: ReadonlySet<string>): readonly string[] {
  const lower = fold(token)
  const bare = lower.replaceAll("'", "")
  const hasMark = lower.includes("'")
  if (!hasMark && AMBIGUOUS_WITHOUT_APOSTROPHE.has(bare)) return [lower]
  const spelled = SPELLINGS.get(bare) ?? SPELLINGS.get(lower)
  if (spelled !== undefined) return spelled.split(" ")
  if (hasMark) return openContraction(lower)
  if (/^(?:ha|he|lo){2,}l?h?$/u.test(lower)) return ["lol"]
  if (LAUGHS.has(lower)) return ["lol"]
  return /(.)\1/u.test(lower) && !known.has(lower) ? drawTogether(lower, known) : [lower]
}

function fold(token: string): string {
  return token.toLowerCase().replaceAll(/[\u2019\u2018`\u00b4]/gu, "'")
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'s", "is"],
]

function openContraction(word: string): readonly string[] {
  for (const [ending, rest] of ENDINGS) if (word.endsWith(ending)) return [word.slice(0, -ending.length), rest]
  return [word.replaceAll("'", "")]
}

/** "pleeease" -> "please", "missss" -> "miss": to the word of the tables that it could be, else to single letters. */
function drawTogether(word: string, known: ReadonlySet<string>): readonly string[] {
  const single = word.replaceAll(/(.)\1{2,}/gu, "$1")
  const tries = [word.replaceAll(/(.)\1{2,}/gu, "$1$1"), single, word.replaceAll(/(.)\1+/gu, "$1")]
  const found = tries.find((candidate) => known.has(candidate) || SPELLINGS.has(candidate)) ?? single
  return (SPELLINGS.get(found) ?? found).split(" ")
}
