/**
 * What spares a match: an idiom it lies in ("dying to see it"), a denial before it ("he never hit me"), a plot or a song,
 * and what is long over. The guards lean to the alarm: each wants plain words of its own.
 */
import type { Span } from "../model/evidence.ts"
import { IDIOMS, LONG_PAST, OTHERS, PLOT, STILL } from "./idiom-phrases.ts"
import { LEXICON } from "./lexicon.ts"
import { compilePhrase, type Need } from "./phrase-language.ts"
import type { PlainText } from "./plain-text.ts"
import type { PhraseGroup } from "./rule.ts"
import { subjectBefore } from "./voice.ts"

interface Mask {
  readonly pattern: RegExp
  readonly needs: readonly Need[]
}

const MASKS: readonly Mask[] = IDIOMS.map(toMask)
const PLOTS = [...PLOT, ...OTHERS].map(toMask)
const PAST = LONG_PAST.map(toMask)
const NOW = STILL.map(toMask)
const DENYING = new Set(["not", "never", "no", "neither", "nor", "without", "nobody", "hardly"])
/** "not just", "can't stop", "don't know why I don't": no denial of what follows. */
const NO_DENIAL = new Set(
  "just only stop stopped help promise know sure even joking kidding lying care mind that sleep think quit trust wait until till able believe alone live stay talk answer answering reply leave like love go".split(
    " ",
  ),
)

/** Every word that stands in a guard. */
export const MASK_WORDS: ReadonlySet<string> = new Set(
  [...MASKS, ...PLOTS, ...PAST, ...NOW].flatMap(({ pattern }) => pattern.source.match(/[a-z0-9']+/gu) ?? []),
)

function toMask(phrase: string): Mask {
  const { source, needs } = compilePhrase(phrase, LEXICON)
  return { pattern: new RegExp(source, "gu"), needs }
}

/** The places in the plain text that lie in idioms, in words: `start` the first word, `end` the last. */
export function findMasked(plain: PlainText): readonly Span[] {
  const words = new Set(plain.words)
  return MASKS.filter((mask) => mayMatch(mask, words)).flatMap(({ pattern }) =>
    [...plain.text.matchAll(pattern)].map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    })),
  )
}

function mayMatch({ needs }: Mask, words: ReadonlySet<string>): boolean {
  return needs.every(({ words: need }) => {
    if (need.size < words.size) {
      for (const word of need) if (words.has(word)) return true
    } else for (const word of words) if (need.has(word)) return true
    return false
  })
}

/** Whether the match from word `first` to word `last` does not count. */
export function isSpared(
  plain: PlainText,
  masked: readonly Span[],
  group: PhraseGroup,
  first: number,
  last: number,
): boolean {
  const from = plain.at[first] ?? 0
  const to = (plain.at[last] ?? 0) + (plain.words[last]?.length ?? 0)
  if (masked.some((mask) => mask.start < to && from < mask.end)) return true
  if (group.evenDenied !== true && isDenied(plain, first)) return true
  if (group.always === true) return false
  if (group.kind === "plain") return isSparedFact(plain, first, last, from, to)
  const sentence = sentenceAround(plain, first, last)
  if (group.kind === "act" && PLOTS.some((mask) => hits(mask, sentence))) return true
  if (
    group.kind === "self" &&
    PLOTS.some((mask) => hits(mask, sentence)) &&
    !/ [POMS]1 /u.test(plain.text.slice(from - 1, to + 1))
  )
    return true
  return PAST.some((mask) => hits(mask, sentence)) && !NOW.some((mask) => hits(mask, sentence))
}

/** A standing fact: somebody else's age or school, or what was so long ago. */
function isSparedFact(plain: PlainText, first: number, last: number, from: number, to: number): boolean {
  const sentence = sentenceAround(plain, first, last)
  if (PAST.some((mask) => hits(mask, sentence)) && !NOW.some((mask) => hits(mask, sentence))) return true
  return !/ [POMS][14] /u.test(plain.text.slice(from - 1, to + 1)) && subjectBefore(plain, first) === "other"
}

function hits({ pattern }: Mask, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

function isDenied(plain: PlainText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const word = plain.words[i] ?? "."
    if (word === ".") return false
    if (DENYING.has(word)) return !NO_DENIAL.has(plain.words[i + 1] ?? "")
  }
  return false
}

/** At most so many words of a sentence are looked at on each side. */
const REACH = 40

function sentenceAround(plain: PlainText, first: number, last: number): string {
  let from = first
  let to = last
  while (from > 0 && from > first - REACH && plain.words[from - 1] !== ".") from -= 1
  while (to < plain.words.length - 1 && to < last + REACH && plain.words[to + 1] !== ".") to += 1
  return plain.text.slice((plain.at[from] ?? 1) - 1, (plain.at[to] ?? 0) + (plain.words[to]?.length ?? 0) + 1)
}
