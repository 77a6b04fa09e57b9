/**
 * Cues of one message, or of one sentence of an account: gate -> plain words -> phrases that the words wake -> guards ->
 * policy. Rules only; a learned head may later add its own cues between the guards and the policy (`FoundCue`).
 * Dangers are no business of this stage: see the safety stage.
 */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { makeGate } from "./gate.ts"
import { guard } from "./guards.ts"
import { compilePhrase, type CompiledPhrase } from "./phrase.ts"
import { type PlainMessage, readPlainMessage } from "./plain-message.ts"
import { keepByPolicy } from "./policy.ts"
import type { CueTable, MessageContext } from "./rule.ts"
import { placeOf } from "./sentence.ts"
import { CUE_TABLES } from "./tables.ts"

interface Rule extends CompiledPhrase {
  readonly table: CueTable
  readonly strength: 2 | 3
  readonly unless: readonly RegExp[]
}

const RULES: readonly Rule[] = CUE_TABLES.flatMap(rulesOf)
const BY_ANCHOR = groupByAnchor(RULES)
const VOCABULARY: ReadonlySet<string> = new Set(
  RULES.flatMap(({ inAccount }) => inAccount.source.match(/[a-z]{3,}/g) ?? []),
)
const mayMatter = makeGate(new Set(BY_ANCHOR.keys()))

/**
 * @param text exactly as sent
 * @param role whose words it is; in an account "I" is the user
 * @returns in order of place. Those that do not hold (denied, asked ...) are among them, with strength 1: see `holds`
 */
export function findMessageCues(text: string, role: Speaker, context: MessageContext = {}): readonly CueSpan[] {
  if (!mayMatter(text)) return []
  const message = readPlainMessage(text, VOCABULARY)
  const found = wokenRules(message.words).flatMap((rule) => runRule(rule, message, role))
  return keepByPolicy(found, role, context)
}

/** Whether a cue may be counted: said by the one who holds it, or retold of the ex in an account. */
export function holds({ polarity, holder, strength }: CueSpan, role: Speaker): boolean {
  if (strength < 2 || holder === "other") return false
  return polarity === "asserted" || (polarity === "reported" && role === "account")
}

function rulesOf(table: CueTable): Rule[] {
  const unless = (table.unless ?? []).map(compilePhrase)
  return table.groups.flatMap(({ strength, phrases }) =>
    phrases.map((phrase) => ({
      ...compilePhrase(phrase),
      table,
      strength,
      unless: unless.map(({ inAccount }) => inAccount),
    })),
  )
}

function groupByAnchor(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, { anchors }] of rules.entries()) {
    for (const anchor of anchors) groups.set(anchor, [...(groups.get(anchor) ?? []), place])
  }
  return groups
}

function wokenRules(words: readonly string[]): readonly Rule[] {
  const woken = new Set<number>()
  for (const word of words) for (const place of BY_ANCHOR.get(word) ?? []) woken.add(place)
  return [...woken].flatMap((place) => RULES[place] ?? [])
}

function runRule(rule: Rule, message: PlainMessage, role: Speaker): CueSpan[] {
  const { table, unless } = rule
  if (table.roles !== undefined && !table.roles.includes(role)) return []
  const matches = allMatches(role === "account" ? rule.inAccount : rule.inMessage, message.text)
  if (matches.length === 0 || unless.some((other) => allMatches(other, message.text).length > 0)) return []
  return matches.map((match) => {
    const place = placeOf(message, match.index, match.index + match[0].length)
    const guarded = guard(message, place, role, table.lifted)
    const strength = guarded.polarity === "asserted" || guarded.polarity === "reported" ? rule.strength : 1
    return {
      cue: table.cue,
      start: message.spans[place.first]?.start ?? 0,
      end: message.spans[place.last]?.end ?? 0,
      ...guarded,
      strength,
    }
  })
}

/** At most a few: one long message shall not cost more than its length. */
const MOST_MATCHES = 8

function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null && matches.length < MOST_MATCHES; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === "") pattern.lastIndex += 1
  }
  return matches
}

/** Kinds of cue that this stage knows rules for. */
export const CUES_WITH_RULES: readonly CueKind[] = CUE_TABLES.map(({ cue }) => cue)
