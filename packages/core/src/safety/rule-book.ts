/**
 * The tables made ready to run: every phrase compiled once, and listed under the words without which it cannot match, so
 * that a text meets only the few rules it has words for.
 */
import { LEXICON } from "./lexicon.ts"
import { compilePhrase } from "./phrase-language.ts"
import type { PhraseGroup, Rule } from "./rule.ts"

export interface RuleBook {
  readonly rules: readonly Rule[]
  /** For each word that can wake a rule, the places of those rules in `rules`. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>
  /** Every word that stands in a phrase. */
  readonly vocabulary: ReadonlySet<string>
}

export function makeRuleBook(groups: readonly PhraseGroup[]): RuleBook {
  const rules: Rule[] = []
  const byAnchor = new Map<string, number[]>()
  const vocabulary = new Set<string>()
  for (const group of groups) {
    for (const phrase of group.phrases) {
      const { source, anchors } = compilePhrase(phrase, LEXICON)
      if (anchors === null) throw new RangeError("Cannot make a rule: its phrase has no word that it always needs")
      for (const anchor of anchors) {
        const list = byAnchor.get(anchor)
        if (list === undefined) byAnchor.set(anchor, [rules.length])
        else list.push(rules.length)
      }
      for (const [word] of source.matchAll(/[a-z0-9']+/gu)) vocabulary.add(word)
      rules.push({ group, pattern: new RegExp(source, "gu") })
    }
  }
  return { rules, byAnchor, vocabulary }
}

/** The rules for which a text has a word, in their order. */
export function wokenRules(book: RuleBook, words: readonly string[]): readonly Rule[] {
  const woken = new Set<number>()
  for (const word of words) for (const place of book.byAnchor.get(word) ?? []) woken.add(place)
  return [...woken].sort((a, b) => a - b).flatMap((place) => book.rules[place] ?? [])
}
