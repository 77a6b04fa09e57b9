/**
 * The tables made ready to run. A phrase is an expression, and it wakes where the words of a text meet one of its rows
 * (`text/waking/row.ts`). Only then is it tried, so that a text meets the very few phrases that can fit it.
 */
import { Waker } from "../text/waking/waker.ts"
import { LEXICON } from "./lexicon.ts"
import { type Unskipped, expressionOf, needsOf } from "./phrase-language.ts"
import type { PhraseGroup, Rule } from "./rule.ts"

export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly waker: Waker
}

export function makeRuleBook(groups: readonly PhraseGroup[]): RuleBook {
  const { patterns, waker } = makePhraseBook(groups.flatMap((group) => group.phrases))
  const owners = groups.flatMap((group) => group.phrases.map(() => group))
  const rules = patterns.flatMap((pattern, i) => {
    const group = owners[i]
    return group === undefined ? [] : [{ group, pattern }]
  })
  return { rules, waker }
}

export interface PhraseBook {
  /** Of each phrase, made when it is first asked for: most phrases are woken by few texts. */
  readonly patterns: readonly (() => RegExp)[]
  readonly waker: Waker
}

export function makePhraseBook(phrases: readonly string[], unskipped: Unskipped = "denials"): PhraseBook {
  return {
    patterns: phrases.map((phrase) => lazily(phrase, unskipped)),
    waker: new Waker(phrases.map((phrase) => needsOf(phrase, LEXICON))),
  }
}

function lazily(phrase: string, unskipped: Unskipped): () => RegExp {
  let pattern: RegExp | null = null
  return () => (pattern ??= new RegExp(expressionOf(phrase, LEXICON, unskipped), "gu"))
}
