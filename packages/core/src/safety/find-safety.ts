/**
 * Finds the safety routes that a text opens: danger now, or standing ties (`safety_routes` in the design of the
 * explanations). Deterministic phrase rules, wide on purpose: a missed danger may cost a life, a false alarm a moment.
 * It misses things; `docs/safety.md` says which and how often.
 *
 * plain words -> rules that the words wake -> who is meant -> route, with the words that opened it.
 */
import type { Span } from "../model/evidence.ts"
import { SAFETY_ROUTES, type SafetyRoute, type Speaker } from "../model/safety.ts"
import { findMasked, isSpared } from "./guards.ts"
import { findLeverage } from "./leverage.ts"
import { ShortTexts } from "../text/waking/short-texts.ts"
import { knownWords, SAFETY_GROUPS } from "./phrase-groups.ts"
import { PlainTextReader, type PlainText } from "./plain-text.ts"
import { markedIn, routesOf } from "./route-of.ts"
import { makeRuleBook, type RuleBook } from "./rule-book.ts"
import type { Rule, Width } from "./rule.ts"

export interface FoundRoute {
  readonly route: SafetyRoute
  /** The words that opened it; UTF-16 offsets, in order, never empty. */
  readonly spans: readonly Span[]
}

/** At most this many stretches are kept for one route: enough to show why. */
const MOST_SPANS = 8

interface Opened extends RuleBook {
  readonly reader: PlainTextReader
  /** Short texts that wake nothing. */
  readonly asleep: ShortTexts<true>
}

let opened: Opened | null = null

/** The tables are made ready when the first text comes. */
function book(): Opened {
  opened ??= open(makeRuleBook(SAFETY_GROUPS))
  return opened
}

function open(rules: RuleBook): Opened {
  return {
    ...rules,
    reader: new PlainTextReader(knownWords(), (word) => rules.waker.numberOf(word)),
    asleep: new ShortTexts(),
  }
}

/**
 * @param text a message, or a whole account, exactly as sent or typed
 * @param speaker whose words it is; in an account "I" is the user, and quoted or reported words are told apart
 * @param width 1 only what is said outright, 2 hints too, 3 also bare lines that may be either
 * @returns the routes in the order of `SAFETY_ROUTES`, each once
 */
export function findSafetyRoutes(text: string, speaker: Speaker, width: Width = 2): readonly FoundRoute[] {
  const { rules, waker, reader, asleep } = book()
  if (asleep.get(text) === true) return []
  const { numbers, count } = reader.scan(text)
  const woken = waker.woken(numbers, count)
  if (woken.length > 0) return runRules(rules, woken, reader.write(text), speaker, width)
  asleep.keep(text, true)
  return []
}

/** Whether no rule fits the words, whoever says them. */
export function isHarmless(text: string): boolean {
  const { rules, waker, reader, asleep } = book()
  if (asleep.get(text) === true) return true
  const { numbers, count } = reader.scan(text)
  const woken = waker.woken(numbers, count)
  if (woken.length === 0) return true
  const plain = reader.write(text)
  return !woken.some((place) => {
    const rule = rules[place]
    return rule !== undefined && matches(rule, plain)
  })
}

function runRules(
  rules: readonly Rule[],
  woken: readonly number[],
  plain: PlainText,
  speaker: Speaker,
  width: Width,
): readonly FoundRoute[] {
  const found = new Map<SafetyRoute, Span[]>()
  let masked: readonly Span[] | null = null
  for (const place of woken) {
    const rule = rules[place]
    if (rule === undefined || rule.group.width > width || !matches(rule, plain)) continue
    masked ??= findMasked(plain)
    runRule(rule, plain, masked, speaker, found)
  }
  const leverage = found.has("EX_SUICIDE") && speaker !== "ex" ? findLeverage(plain) : null
  if (leverage !== null) addSpan(found, "ABUSE_STALKING", leverage)
  return SAFETY_ROUTES.flatMap((route) => {
    const spans = found.get(route)
    return spans === undefined ? [] : [{ route, spans: inOrder(spans) }]
  })
}

function matches(rule: Rule, plain: PlainText): boolean {
  const pattern = rule.pattern()
  pattern.lastIndex = 0
  return pattern.test(plain.text)
}

function runRule(
  rule: Rule,
  plain: PlainText,
  masked: readonly Span[],
  speaker: Speaker,
  found: Map<SafetyRoute, Span[]>,
): void {
  const pattern = rule.pattern()
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain.text); match !== null; match = pattern.exec(plain.text)) {
    const first = wordAt(plain, match.index + 1)
    const last = wordAt(plain, match.index + match[0].length - 2)
    pattern.lastIndex = match.index + 1
    if (isSpared(plain, masked, rule.group, first, last)) continue
    const span = { start: plain.spans[first]?.start ?? 0, end: plain.spans[last]?.end ?? 0 }
    for (const route of routesOf(rule.group, plain, first, last, markedIn(match.groups), speaker)) {
      addSpan(found, route, span)
    }
  }
}

function addSpan(found: Map<SafetyRoute, Span[]>, route: SafetyRoute, span: Span): void {
  const spans = found.get(route)
  if (spans === undefined) found.set(route, [span])
  else if (spans.length < MOST_SPANS) spans.push(span)
}

/** The word that holds a place of the plain text. */
function wordAt(plain: PlainText, place: number): number {
  let low = 0
  let high = plain.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((plain.at[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** By place; a stretch inside another one is left out. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const before = kept.at(-1)
    if (before === undefined || span.end > before.end) kept.push(span)
  }
  return kept
}
