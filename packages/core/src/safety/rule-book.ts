/**
 * The tables made ready to run. Each phrase is compiled once and laid out as rows of slots, one for each of its needs
 * in order; a phrase wakes when the words of a text fill a row one after the other, near enough to each other. Only
 * then is its expression tried, so that a text meets the very few phrases that can match it.
 */
import { LEXICON } from "./lexicon.ts"
import { compilePhrase } from "./phrase-language.ts"
import type { PhraseGroup, Rule } from "./rule.ts"

export interface SlotBook {
  /** The phrases as expressions over the text of a `PlainText`. */
  readonly patterns: readonly RegExp[]
  /** For each word, the slots that it fills; of one row the later slot first. */
  readonly slotsOf: ReadonlyMap<string, readonly number[]>
  /** For each slot, how near the slot before must have been filled; 0 for the first slot of a row. */
  readonly reach: readonly number[]
  /** For each slot, the phrase of which it ends a row, or -1. */
  readonly completes: readonly number[]
  /** Every word that stands in a phrase. */
  readonly vocabulary: ReadonlySet<string>
}

export interface RuleBook extends SlotBook {
  readonly rules: readonly Rule[]
}

export function makeRuleBook(groups: readonly PhraseGroup[]): RuleBook {
  const book = makeSlotBook(groups.flatMap((group) => group.phrases))
  const owners = groups.flatMap((group) => group.phrases.map(() => group))
  const rules = book.patterns.flatMap((pattern, i) => {
    const group = owners[i]
    return group === undefined ? [] : [{ group, pattern }]
  })
  return { ...book, rules }
}

export function makeSlotBook(phrases: readonly string[]): SlotBook {
  const patterns: RegExp[] = []
  const slotsOf = new Map<string, number[]>()
  const reach: number[] = []
  const completes: number[] = []
  const vocabulary = new Set<string>()
  for (const phrase of phrases) {
    const { source, rows } = compilePhrase(phrase, LEXICON)
    if (rows.some((row) => row.length === 0)) {
      throw new RangeError("Cannot use a phrase: it has no word that it always needs")
    }
    for (const row of rows) {
      for (const [i, need] of row.entries()) {
        for (const word of need.words) addSlot(slotsOf, word, reach.length)
        reach.push(i === 0 ? 0 : need.reach)
        completes.push(i === row.length - 1 ? patterns.length : -1)
      }
    }
    for (const [word] of source.matchAll(/[a-z0-9']+/gu)) vocabulary.add(word)
    patterns.push(new RegExp(source, "gu"))
  }
  for (const slots of slotsOf.values()) slots.reverse()
  return { patterns, slotsOf, reach, completes, vocabulary }
}

function addSlot(slotsOf: Map<string, number[]>, word: string, slot: number): void {
  const slots = slotsOf.get(word)
  if (slots === undefined) slotsOf.set(word, [slot])
  else slots.push(slot)
}
