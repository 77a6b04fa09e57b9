/**
 * Many tables of phrases held against one text: plain words -> phrases that the words wake -> guards. The time grows with
 * the text and the phrases that its words wake, not with the number of tables.
 */
import type { Polarity, Who } from "../../model/cue.ts"
import type { Span } from "../../model/evidence.ts"
import type { Speaker } from "../../model/safety.ts"
import { ShortTexts } from "../waking/short-texts.ts"
import { Waker } from "../waking/waker.ts"
import type { Guard } from "./guards.ts"
import type { People } from "./lexicon.ts"
import { NeedReader, expressionOf, wordsOf } from "./phrase.ts"
import { ENGLISH, type PhraseLanguage } from "./phrase-language.ts"
import type { PhraseTable } from "./phrase-table.ts"
import { type PlainMessage, PlainMessageReader } from "./plain-message.ts"
import { placeOf } from "./sentence.ts"

export interface FoundPhrase<Kind extends string> extends Span {
  readonly kind: Kind
  readonly holder: Who
  /** 1 where a guard says that the words do not mean it; else as the table says. */
  readonly strength: 1 | 2 | 3
  readonly polarity: Polarity
}

/** A phrase of a message, whoever wrote it. */
export interface SentPhrase<Kind extends string> extends FoundPhrase<Kind> {
  /** The ex stands for the one who wrote it. */
  readonly holder: Who
  /** Whose words may hold it; everybody's where absent. */
  readonly roles?: readonly Speaker[]
}

export interface PhraseBook<Kind extends string> {
  readonly find: (text: string, role: Speaker) => readonly FoundPhrase<Kind>[]
  /** The same for messages, in two steps: what the words say by themselves, and then `sentBy`. */
  readonly findSent: (text: string) => readonly SentPhrase<Kind>[]
}

/** A phrase as it is read in messages, or as it is read in accounts. */
export interface Rule<Kind extends string> {
  readonly phrase: string
  readonly pattern: () => RegExp
  readonly table: PhraseTable<Kind>
  readonly strength: 2 | 3
  readonly unless: readonly (() => RegExp)[]
}

export interface OpenBook<Kind extends string> {
  readonly rules: readonly Rule<Kind>[]
  readonly waker: Waker
  readonly reader: PlainMessageReader
  readonly guard: Guard
}

const NONE: readonly [] = []

type FindPhrases<Kind extends string> = (text: string) => readonly SentPhrase<Kind>[]

/** At most a few of one phrase: one long message shall not cost more than its length. */
const MOST_MATCHES = 8

/** The tables are made ready when the first text comes; a `RangeError` then says that a phrase cannot be used. */
export function makePhraseBook<Kind extends string>(
  tables: readonly PhraseTable<Kind>[],
  language: PhraseLanguage = ENGLISH,
): PhraseBook<Kind> {
  const inMessage = lazily(() => openBook(tables, language.inMessage, language))
  const inAccount = lazily(() => openBook(tables, language.inAccount, language))
  const findSent = lazily(() => keptFinder(inMessage(), "ex"))
  const findTold = lazily(() => keptFinder(inAccount(), "account"))
  const find = (text: string, role: Speaker): readonly FoundPhrase<Kind>[] =>
    sentBy(role === "account" ? findTold()(text) : findSent()(text), role)
  return { find, findSent: (text) => findSent()(text) }
}

/** What the phrases of a text are in the mouth of the one who wrote it. */
export function sentBy<Kind extends string>(
  phrases: readonly SentPhrase<Kind>[],
  role: Speaker,
): readonly FoundPhrase<Kind>[] {
  if (phrases.length === 0) return NONE
  const found: FoundPhrase<Kind>[] = []
  for (const { kind, start, end, roles, holder, polarity, strength } of phrases) {
    if (roles !== undefined && !roles.includes(role)) continue
    found.push({ kind, start, end, polarity, holder: role === "user" && holder === "ex" ? role : holder, strength })
  }
  return found
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

/** Short messages are looked at once. */
function keptFinder<Kind extends string>(book: OpenBook<Kind>, role: Speaker): FindPhrases<Kind> {
  const kept = new ShortTexts<readonly SentPhrase<Kind>[]>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const found = findPhrases(book, text, role)
    kept.keep(text, found)
    return found
  }
}

/** Whether it may be counted: said by the one who means it, or retold of the ex in an account. */
export function holds(found: Pick<FoundPhrase<string>, "polarity" | "holder" | "strength">, role: Speaker): boolean {
  if (found.strength < 2 || found.holder === "other") return false
  return found.polarity === "asserted" || (found.polarity === "reported" && role === "account")
}

export function openBook<Kind extends string>(
  tables: readonly PhraseTable<Kind>[],
  people: People,
  language: PhraseLanguage = ENGLISH,
): OpenBook<Kind> {
  const { lexicon, spell, guard } = language
  const rules = tables.flatMap((table) => rulesOf(table, people, language))
  const needs = new NeedReader(people, lexicon)
  const waker = new Waker(rules.map(({ phrase }) => needs.needsOf(phrase)))
  const known = new Set([
    ...rules.flatMap(({ phrase }) => wordsOf(phrase)),
    ...Object.values(lexicon).flatMap((words) => words.split(/[ |]/)),
  ])
  return { rules, waker, reader: new PlainMessageReader(known, (word) => waker.numberOf(word), spell), guard }
}

function rulesOf<Kind extends string>(
  table: PhraseTable<Kind>,
  people: People,
  { lexicon, inAccount }: PhraseLanguage,
): Rule<Kind>[] {
  const unless = (table.unless ?? []).map((phrase) => expressionOf(phrase, inAccount, lexicon))
  return table.groups.flatMap(({ strength, phrases }) =>
    phrases.map((phrase) => ({ phrase, pattern: expressionOf(phrase, people, lexicon), table, strength, unless })),
  )
}

function findPhrases<Kind extends string>(
  { rules, waker, reader, guard }: OpenBook<Kind>,
  text: string,
  role: Speaker,
): readonly SentPhrase<Kind>[] {
  const { numbers, count } = reader.scan(text)
  const woken = waker.woken(numbers, count)
  if (woken.length === 0) return NONE
  const message = reader.write()
  return woken.flatMap((place) => {
    const rule = rules[place]
    return rule === undefined ? [] : runRule(rule, message, role, guard)
  })
}

function runRule<Kind extends string>(
  rule: Rule<Kind>,
  message: PlainMessage,
  role: Speaker,
  guard: Guard,
): SentPhrase<Kind>[] {
  const { table, unless } = rule
  const matches = allMatches(rule.pattern(), message.text)
  if (matches.length === 0 || unless.some((other) => allMatches(other(), message.text).length > 0)) return []
  return matches.map((match) => {
    const place = placeOf(message, match.index + 1, match.index + match[0].length)
    const { polarity, holder } = guard(message, place, role, table.lifted)
    const stands = polarity === "asserted" || polarity === "reported"
    return {
      kind: table.kind,
      start: message.spans[place.first]?.start ?? 0,
      end: message.spans[place.last]?.end ?? 0,
      polarity,
      holder,
      strength: stands ? rule.strength : 1,
      ...(table.roles !== undefined && { roles: table.roles }),
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
