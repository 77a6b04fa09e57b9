/**
 * Takes an account apart into clauses (see `clause.ts`). Rules only, one pass from left to right, each clause knowing the
 * one or two before it: who acted last, and who was speaking. It never throws, for any text.
 */
import type { AccountText, Clause, Token } from "./clause.ts"
import { denies } from "./negation.ts"
import { easyToSearch } from "./matches.ts"
import { exPhrase } from "./ex-phrase.ts"
import { OTHER_NOUNS } from "./people.ts"
import { realityOf } from "./reality.ts"
import { type Gender, type Voice, readCast, roleWord } from "./roles.ts"
import { voiceOfQuote } from "./quoted-speech.ts"
import { voiceOfPlain } from "./speech.ts"
import { frameOf } from "./speech-frame.ts"
import { type RawClause, splitClauses } from "./split.ts"
import { type Unit, readUnits } from "./units.ts"
import { withSubject } from "./subject.ts"
import { SAY_VERBS, looksLikeVerb } from "./verbs.ts"
import type { PlainWord, Walk } from "./walk.ts"
import { whenOf } from "./when.ts"

interface Draft {
  readonly raw: RawClause
  readonly words: readonly PlainWord[]
  readonly clause: Omit<Clause, "plainStart" | "plainEnd" | "index">
}

export function readClauses(text: string): AccountText {
  const units = readUnits(text)
  const walk: Walk = {
    units,
    cast: readCast(units),
    told: [],
    roles: { other: null, otherSentence: -1, otherHere: false },
    reality: { dreamUntil: -1, ifSentence: -1 },
    when: {
      sentence: -1,
      current: "latest",
      formerUntilNow: false,
      todayToo: /\b(?:today|tonight|tonite|just now|this (?:morning|evening|afternoon))\b/i.test(text),
    },
    quotes: new Map(),
    recent: null,
    subject: "unknown",
    main: { subject: "unknown", sentence: -1 },
  }
  const drafts = splitClauses(units).map((raw) => readClause(walk, raw))
  return joinPlain(text, units, drafts)
}

function readClause(walk: Walk, raw: RawClause): Draft {
  const units = walk.units.slice(raw.from, raw.to)
  const first = units[0]
  if (first === undefined)
    throw new RangeError(`Cannot read a clause: need at least one word, got ${raw.to - raw.from}`)
  const voice = voiceOf(walk, raw, units, first)
  const spoken = putRoles(walk, raw, voice)
  const { subject, words } = withSubject(walk, spoken, voice, first)
  const plain = words.map((word) => word.word).join(" ")
  const opening = first.sentence <= 1
  const clause = {
    start: first.start,
    end: units.at(-1)?.end ?? first.end,
    sentence: first.sentence,
    paragraph: first.paragraph,
    tokens: tokensOf(units),
    plain,
    subject,
    saidBy: voice?.by ?? null,
    quoted: first.quote > 0,
    negated: denies(plain),
    reality: realityOf(
      plain,
      { sentence: first.sentence, question: first.question, quoted: first.quote > 0, told: voice === null },
      walk.reality,
    ),
    when: whenOf(plain, first.sentence, walk.when, opening),
  }
  walk.told.push({
    words: words.map((word) => word.word),
    subject,
    voice,
    sentence: first.sentence,
    quote: first.quote,
  })
  const frame = frameOf(walk.told.at(-1))
  if (frame !== null && (frame.open || words.length > 1)) walk.recent = { frame, sentence: first.sentence }
  if (walk.told.length > 3) walk.told.shift()
  if (voice === null && subject !== "unknown" && actsInFull(words, walk)) {
    walk.subject = subject
    if (!SIDE_CLAUSE.test(words[0]?.word ?? "")) walk.main = { subject, sentence: first.sentence }
  }
  return { raw, words, clause }
}

/** "before I had said anything": the clause that follows goes on with who acted before it. */
const SIDE_CLAUSE = /^(?:before|until|till|while|whilst|when|after|as|since|once)$/

/** A clause that hangs on a word ("the state | I was in", "the place | where we met") hands no subject on. */
function actsInFull(words: readonly PlainWord[], walk: Walk): boolean {
  const last = words.at(-1)?.word ?? ""
  if (/^(?:where|which|whose)$/.test(words[0]?.word ?? "") && walk.subject !== "unknown") return false
  if (words.length <= 3 && walk.subject !== "unknown" && /^(?:in|with|on|at|for|had|was|did|gave|made|got)$/.test(last))
    return false
  return words.some((word) => looksLikeVerb(word.word))
}

function voiceOf(walk: Walk, raw: RawClause, units: readonly Unit[], first: Unit): Voice | null {
  if (first.quote === 0)
    return voiceOfPlain(units, walk.told, walk.cast.gender, sentenceOf(walk, raw, first), walk.recent)
  const known = walk.quotes.get(first.quote)
  if (known !== undefined) return known
  const voice = voiceOfQuote(walk.units, raw.from, walk.told, walk.cast.gender)
  walk.quotes.set(first.quote, voice)
  return voice
}

/** The units of the sentence, at most forty either way. */
function sentenceOf(walk: Walk, raw: RawClause, first: Unit): readonly Unit[] {
  return walk.units.slice(Math.max(0, raw.from - 40), raw.to + 40).filter((unit) => unit.sentence === first.sentence)
}

/** The clause's words with people by role. */
function putRoles(walk: Walk, raw: RawClause, voice: Voice | null): PlainWord[] {
  const words: PlainWord[] = []
  walk.roles.otherHere = false
  for (let at = raw.from; at < raw.to; at++) {
    const unit = walk.units[at]
    if (unit === undefined) continue
    const length = exPhrase(walk.units, at, raw.to)
    if (length > 0) {
      const end = walk.units[at + length - 1]?.end ?? unit.end
      words.push({ word: "EX", start: unit.start, end })
      at += length - 1
      continue
    }
    noteOther(walk, at)
    const word = roleWord(walk.units, at, voice, walk.cast, walk.roles)
    words.push({ word, start: unit.start, end: unit.end })
  }
  return withBoth(words)
}

/** "EX and USER" who act together are BOTH. */
function withBoth(words: PlainWord[]): PlainWord[] {
  const [one, and, two] = leadOf(words)
  if (one === undefined || two === undefined || and?.word !== "and") return words
  if (!(one.word === "EX" && two.word === "USER") && !(one.word === "USER" && two.word === "EX")) return words
  const at = words.indexOf(one)
  return [...words.slice(0, at), { word: "BOTH", start: one.start, end: two.end }, ...words.slice(at + 3)]
}

/** The first three words behind those that only join. */
function leadOf(words: readonly PlainWord[]): readonly PlainWord[] {
  const at = words.findIndex(
    ({ word }) => !/^(?:and|but|so|then|when|because|that|now|since|while|as|if|what|how)$/.test(word),
  )
  return words.slice(at, at + 3)
}

const SISTERS = new Set(
  "mum mom mam mother nan nana gran grandma sister girl girlfriend wife aunt auntie daughter woman lady miss nurse niece stepmum".split(
    " ",
  ),
)
const BROTHERS = new Set(
  "dad father brother bro guy lad man boy uncle grandad grandpa son nephew fella bloke dude stepdad grandson waiter".split(
    " ",
  ),
)

/** Remembers that another person entered this sentence, so that the next "he" may be that one. */
function noteOther(walk: Walk, at: number): void {
  const unit = walk.units[at]
  const next = walk.units[at + 1]
  if (unit === undefined || !OTHER_NOUNS.has(unit.word) || next === undefined) return
  if (
    next.word === "'s" ||
    next.mark ||
    SAY_VERBS.has(next.word) ||
    /^(?:died|passed|dies|is|was|has)$/.test(next.word) ||
    !looksLikeVerb(next.word)
  )
    return
  const gender: Gender | null = SISTERS.has(unit.word) ? "she" : BROTHERS.has(unit.word) ? "he" : null
  if (gender === null) return
  walk.roles.other = gender
  walk.roles.otherSentence = unit.sentence
  walk.roles.otherHere = true
}

function tokensOf(units: readonly Unit[]): readonly Token[] {
  const tokens: Token[] = []
  for (const unit of units) if (tokens.at(-1)?.start !== unit.token.start) tokens.push(unit.token)
  return tokens
}

/** One row of all plain words, with the marks that stand between the clauses. */
function joinPlain(text: string, units: readonly Unit[], drafts: readonly Draft[]): AccountText {
  const clauses: Clause[] = []
  const parts: string[] = []
  const places: { at: number; length: number; start: number; end: number }[] = []
  let [at, next] = [0, 0]
  const put = (word: string, start: number, end: number): void => {
    parts.push(word)
    places.push({ at, length: word.length, start, end })
    at += word.length + 1
  }
  for (const [index, draft] of drafts.entries()) {
    for (; next < draft.raw.from; next++) putMark(units[next], put)
    const plainStart = at
    for (const word of draft.words) put(word.word, word.start, word.end)
    next = draft.raw.to
    clauses.push({ ...draft.clause, index, plainStart, plainEnd: Math.max(plainStart, at - 1) })
  }
  for (; next < units.length; next++) putMark(units[next], put)
  const starts = new Uint32Array(at + 1)
  const ends = new Uint32Array(at + 1)
  for (const place of places) {
    starts.fill(place.start, place.at, place.at + place.length + 1)
    ends.fill(place.end, place.at, place.at + place.length + 1)
  }
  return { text, clauses, plain: easyToSearch(parts.join(" ")), starts, ends }
}

function putMark(unit: Unit | undefined, put: (word: string, start: number, end: number) => void): void {
  if (unit?.mark === true) put(unit.word, unit.start, unit.end)
}
