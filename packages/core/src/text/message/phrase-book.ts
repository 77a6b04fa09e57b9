/**
 * Many tables of phrases held against one text: gate -> plain words -> phrases that the words wake -> guards. The time
 * grows with the text and the phrases that its words wake, not with the number of tables.
 */
import type { Polarity, Who } from "../../model/cue.ts"
import type { Span } from "../../model/evidence.ts"
import type { Speaker } from "../../model/safety.ts"
import { makeGate } from "./gate.ts"
import { guard } from "./guards.ts"
import { LEXICON } from "./lexicon.ts"
import { type CompiledPhrase, compilePhrase } from "./phrase.ts"
import type { PhraseTable } from "./phrase-table.ts"
import { type PlainMessage, readPlainMessage } from "./plain-message.ts"
import { placeOf } from "./sentence.ts"

export interface FoundPhrase<Kind extends string> extends Span {
  readonly kind: Kind
  readonly holder: Who
  /** 1 where a guard says that the words do not mean it; else as the table says. */
  readonly strength: 1 | 2 | 3
  readonly polarity: Polarity
}

export type PhraseBook<Kind extends string> = (text: string, role: Speaker) => readonly FoundPhrase<Kind>[]

interface Rule<Kind extends string> extends CompiledPhrase {
  readonly table: PhraseTable<Kind>
  readonly strength: 2 | 3
  readonly unless: readonly (() => RegExp)[]
}

/** At most a few of one phrase: one long message shall not cost more than its length. */
const MOST_MATCHES = 8

/** The tables are compiled when the first text comes; a `RangeError` then says that a phrase cannot be. */
export function makePhraseBook<Kind extends string>(tables: readonly PhraseTable<Kind>[]): PhraseBook<Kind> {
  let open: PhraseBook<Kind> | null = null
  return (text, role) => (open ??= openBook(tables))(text, role)
}

function openBook<Kind extends string>(tables: readonly PhraseTable<Kind>[]): PhraseBook<Kind> {
  const rules = tables.flatMap(rulesOf)
  const byAnchor = groupByAnchor(rules)
  const vocabulary = new Set([
    ...rules.flatMap(({ words }) => words),
    ...Object.values(LEXICON).flatMap((words) => words.split(/[ |]/)),
  ])
  const mayMatter = makeGate(new Set(byAnchor.keys()))
  return (text, role) => {
    if (!mayMatter(text)) return []
    const message = readPlainMessage(text, vocabulary)
    return wokenRules(rules, byAnchor, message.words).flatMap((rule) => runRule(rule, message, role))
  }
}

/** Whether it may be counted: said by the one who means it, or retold of the ex in an account. */
export function holds(found: Pick<FoundPhrase<string>, "polarity" | "holder" | "strength">, role: Speaker): boolean {
  if (found.strength < 2 || found.holder === "other") return false
  return found.polarity === "asserted" || (found.polarity === "reported" && role === "account")
}

function rulesOf<Kind extends string>(table: PhraseTable<Kind>): Rule<Kind>[] {
  const unless = (table.unless ?? []).map((phrase) => compilePhrase(phrase).inAccount)
  return table.groups.flatMap(({ strength, phrases }) =>
    phrases.map((phrase) => ({ ...compilePhrase(phrase), table, strength, unless })),
  )
}

function groupByAnchor(rules: readonly CompiledPhrase[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, { anchors }] of rules.entries()) {
    for (const anchor of anchors) {
      const group = groups.get(anchor)
      if (group === undefined) groups.set(anchor, [place])
      else group.push(place)
    }
  }
  return groups
}

function wokenRules<Kind extends string>(
  rules: readonly Rule<Kind>[],
  byAnchor: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
): readonly Rule<Kind>[] {
  const woken = new Set<number>()
  for (const word of words) for (const place of byAnchor.get(word) ?? []) woken.add(place)
  return [...woken].flatMap((place) => rules[place] ?? [])
}

function runRule<Kind extends string>(rule: Rule<Kind>, message: PlainMessage, role: Speaker): FoundPhrase<Kind>[] {
  const { table, unless } = rule
  if (table.roles !== undefined && !table.roles.includes(role)) return []
  const matches = allMatches((role === "account" ? rule.inAccount : rule.inMessage)(), message.text)
  if (matches.length === 0 || unless.some((other) => allMatches(other(), message.text).length > 0)) return []
  return matches.map((match) => {
    const place = placeOf(message, match.index + 1, match.index + match[0].length)
    const guarded = guard(message, place, role, table.lifted)
    const stands = guarded.polarity === "asserted" || guarded.polarity === "reported"
    return {
      kind: table.kind,
      start: message.spans[place.first]?.start ?? 0,
      end: message.spans[place.last]?.end ?? 0,
      ...guarded,
      strength: stands ? rule.strength : 1,
    }
  })
}

function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null && matches.length < MOST_MATCHES; match = pattern.exec(text)) {
    matches.push(match)
    pattern.lastIndex -= 1
  }
  return matches
}
