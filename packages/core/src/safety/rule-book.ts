/**
 * The tables made ready to run. Each phrase is compiled once and laid out as a row of slots, one for each of its needs
 * in order; a rule wakes when the words of a text fill its slots one after the other, near enough to each other. Only
 * then is its expression tried, so that a text meets the very few rules that can match it.
 */
import { LEXICON } from "./lexicon.ts"
import { compilePhrase } from "./phrase-language.ts"
import type { PhraseGroup, Rule } from "./rule.ts"

export interface RuleBook {
  readonly rules: readonly Rule[]
  /** For each word, the slots that it fills; of one rule the later slot first. */
  readonly slotsOf: ReadonlyMap<string, readonly number[]>
  /** For each slot, how near the slot before must have been filled; 0 for the first slot of a rule. */
  readonly reach: readonly number[]
  /** For each slot, the rule of which it is the last, or -1. */
  readonly completes: readonly number[]
  /** Every word that stands in a phrase. */
  readonly vocabulary: ReadonlySet<string>
}

export function makeRuleBook(groups: readonly PhraseGroup[]): RuleBook {
  const rules: Rule[] = []
  const slotsOf = new Map<string, number[]>()
  const reach: number[] = []
  const completes: number[] = []
  const vocabulary = new Set<string>()
  for (const group of groups) {
    for (const phrase of group.phrases) {
      const { source, needs } = compilePhrase(phrase, LEXICON)
      if (needs.length === 0) throw new RangeError("Cannot make a rule: its phrase has no word that it always needs")
      for (const [i, need] of needs.entries()) {
        for (const word of need.words) addSlot(slotsOf, word, reach.length)
        reach.push(i === 0 ? 0 : need.reach)
        completes.push(i === needs.length - 1 ? rules.length : -1)
      }
      for (const [word] of source.matchAll(/[a-z0-9']+/gu)) vocabulary.add(word)
      rules.push({ group, pattern: new RegExp(source, "gu") })
    }
  }
  for (const slots of slotsOf.values()) slots.reverse()
  return { rules, slotsOf, reach, completes, vocabulary }
}

function addSlot(slotsOf: Map<string, number[]>, word: string, slot: number): void {
  const slots = slotsOf.get(word)
  if (slots === undefined) slotsOf.set(word, [slot])
  else slots.push(slot)
}
