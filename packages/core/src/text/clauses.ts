/**
 * Takes an account apart into clauses (see `clause.ts`). Rules only, one pass from left to right, each clause knowing the
 * one or two before it: who acted last, and who was speaking. It never throws, for any text.
 */
import type { Who } from "../model/cue.ts"
import type { AccountText, Clause, Token } from "./clause.ts"
import { denies } from "./negation.ts"
import { BODY_NOUNS, EX_NOUNS, OTHER_NOUNS } from "./people.ts"
import { type RealityState, realityOf } from "./reality.ts"
import { type Cast, type Gender, type RoleState, type Voice, readCast, roleWord } from "./roles.ts"
import { type RecentFrame, type Told, frameOf, voiceOfPlain, voiceOfQuote } from "./speech.ts"
import { type RawClause, splitClauses } from "./split.ts"
import { type Unit, readUnits } from "./units.ts"
import { PAST_VERBS, SAY_VERBS, looksLikeVerb } from "./verbs.ts"
import { type WhenState, whenOf } from "./when.ts"

interface PlainWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

interface Walk {
  readonly units: readonly Unit[]
  readonly cast: Cast
  readonly told: Told[]
  readonly roles: RoleState
  readonly reality: RealityState
  readonly when: WhenState
  readonly quotes: Map<number, Voice | null>
  recent: RecentFrame | null
  /** Who acted last in the user's telling. */
  subject: Who
}

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
    roles: { other: null, otherSentence: -1 },
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
  if (voice === null && subject !== "unknown" && actsInFull(words, walk)) walk.subject = subject
  return { raw, words, clause }
}

/** A clause that hangs on the last word ("the state | I was in") hands no subject on. */
function actsInFull(words: readonly PlainWord[], walk: Walk): boolean {
  const last = words.at(-1)?.word ?? ""
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
  return words
}

const BEFORE_EX = new Set(
  "my the soon to be estranged separated future dear darling lovely beloved stupid lovely so called".split(" "),
)

/** "my ex husband", "the ex", "my wife": how many units name the ex here; 0 where they do not. */
function exPhrase(units: readonly Unit[], at: number, to: number): number {
  const word = units[at]?.word ?? ""
  if (isThatMan(units, at)) return 2
  if (word !== "my" && word !== "the" && !(word === "ex" && units[at]?.opening === true)) return 0
  let place = word === "ex" ? at : at + 1
  while (place < to && place < at + 5 && BEFORE_EX.has(units[place]?.word ?? "")) place++
  let nouns = 0
  while (place + nouns < to && EX_NOUNS.has(units[place + nouns]?.word ?? "") && nouns < 3) nouns++
  if (nouns === 0) return 0
  const noun = units[place]?.word ?? ""
  if (word === "the" && !THE_EX.has(noun)) return 0
  return place + nouns - at
}

/** "the wife" is the one of the couple; "the partner" may be anybody's. */
const THE_EX = new Set("ex wife missus husband hubby boyfriend girlfriend".split(" "))

/** "I never saw that man cry". */
function isThatMan(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:that|this)$/.test(units[at]?.word ?? "") &&
    /^(?:man|woman|bloke|guy|girl|boy)$/.test(units[at + 1]?.word ?? "")
  )
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
}

const WHO: Readonly<Record<string, Who>> = { EX: "ex", USER: "user", BOTH: "both", OTHER: "other" }
const LIGHT = new Set(
  `and but so then because when while until till if though although that which who like just also still even now well ok okay anyway plus or as since before
  after finally suddenly eventually immediately basically apparently honestly literally today tonight yesterday later again first next how why what where
  mate bro man look no yes yeah yep lol maybe actually really once`.split(/\s+/),
)

/** Finds who acts, and puts a left-out subject in: "sat down and cried" is "EX sat down and EX cried". */
function withSubject(
  walk: Walk,
  words: PlainWord[],
  voice: Voice | null,
  first: Unit,
): { readonly subject: Who; readonly words: PlainWord[] } {
  const lead = words.findIndex((word) => !LIGHT.has(word.word))
  const head = words[lead]
  if (head === undefined) return { subject: "unknown", words }
  const shown = shownSubject(words, lead)
  if (shown !== null) return { subject: shown, words }
  if (!takesSubject(words, lead, first, walk)) return { subject: inherited(walk, voice, first), words }
  const subject = leftOut(walk, words, voice, first)
  const role = Object.entries(WHO).find(([, who]) => who === subject)?.[0]
  if (role === undefined) return { subject, words }
  const put = { word: role, start: head.start, end: head.start }
  return { subject, words: [...words.slice(0, lead), put, ...words.slice(lead)] }
}

const AUXILIARY =
  /^(?:am|is|are|was|were|'s|'re|'d|do|does|did|have|has|had|can|could|will|would|should|may|might|must|shall|been|be)$/

/** Whether the head is a verb that lacks its subject; a question ("are you …"), "that was" and a noun ("text from …") lack none. */
function takesSubject(words: readonly PlainWord[], lead: number, first: Unit, walk: Walk): boolean {
  const head = words[lead]?.word ?? ""
  const before = words[lead - 1]?.word ?? ""
  if (head === "do" && words[lead + 1]?.word === "not" && walk.told.at(-1)?.subject !== "unknown" && first.opening)
    return false
  if (AUXILIARY.test(head)) {
    if (/^(?:that|which|who|what|how|why|where|when|it)$/.test(before)) return false
    return !/^(?:USER|EX|BOTH|OTHER|USERS|EXS|that|it|this|the|there|a)$/.test(words[lead + 1]?.word ?? "")
  }
  if (NO_GERUND.has(head)) return false
  if (PAST_VERBS.has(head) || /(?:ed|ing)$/.test(head)) return true
  if (!looksLikeVerb(head)) return false
  return head.endsWith("s") || (walk.told.at(-1)?.sentence === first.sentence && lead > 0)
}

const NO_GERUND = new Set(
  "nothing something anything everything evening morning during being sibling wedding thanksgiving sterling reading beijing redding building ceiling string swing".split(
    " ",
  ),
)

function shownSubject(words: readonly PlainWord[], lead: number): Who | null {
  for (let at = lead; at < Math.min(words.length, lead + 7); at++) {
    const word = words[at]?.word ?? ""
    const who = WHO[word]
    if (who !== undefined) return words[at + 1]?.word === "'s" ? ownerSubject(words, at + 2, who) : who
    const owner = WHO[word.replace(/S$/, "")]
    if (owner !== undefined && word.endsWith("S")) return ownerSubject(words, at + 1, owner)
    if (OTHER_NOUNS.has(word)) return "other"
    if (/^(?:both|neither)$/.test(word)) return "both"
    if (at === lead && /.{3}ing$/.test(word) && !NO_GERUND.has(word)) return null
    if (looksLikeVerb(word) && !(at === lead && AUXILIARY.test(word))) return null
  }
  return null
}

/** "his chin": his; "his mum": another person; "Robin 's crying": Robin. */
function ownerSubject(words: readonly PlainWord[], at: number, owner: Who): Who {
  for (let place = at; place < Math.min(words.length, at + 3); place++) {
    const word = words[place]?.word ?? ""
    if (BODY_NOUNS.has(word)) return owner
    if (OTHER_NOUNS.has(word) || EX_NOUNS.has(word)) return "other"
    if (looksLikeVerb(word)) break
  }
  return owner
}

function inherited(walk: Walk, voice: Voice | null, first: Unit): Who {
  if (voice !== null) return voice.by
  return walk.told.at(-1)?.sentence === first.sentence ? walk.subject : "unknown"
}

function leftOut(walk: Walk, words: readonly PlainWord[], voice: Voice | null, first: Unit): Who {
  const near = walk.told.at(-1)
  if (voice !== null)
    return near?.voice?.by === voice.by && near.sentence === first.sentence && near.subject !== "unknown"
      ? near.subject
      : voice.by
  if (near?.sentence === first.sentence && walk.subject !== "unknown") return walk.subject
  const rest = words.map((word) => word.word)
  if (rest.includes("USER")) return "ex"
  if (rest.includes("EX")) return "user"
  if (rest.includes("USERS")) return "user"
  if (SAY_VERBS.has(rest.find((word) => !LIGHT.has(word)) ?? "")) return "ex"
  return walk.subject === "unknown" ? "user" : walk.subject
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
  return { text, clauses, plain: parts.join(" "), starts, ends }
}

function putMark(unit: Unit | undefined, put: (word: string, start: number, end: number) => void): void {
  if (unit?.mark === true) put(unit.word, unit.start, unit.end)
}
