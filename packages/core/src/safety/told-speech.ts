/**
 * Speech that is told without quotation marks: "he goes I will kill myself", "she screamed if you leave I'll end it". Its "I" is the
 * one who said it. Told in one's own words ("she said she wanted to die", "he told me I would be sorry") pronouns have shifted to
 * the one who tells, and need nothing from here.
 *
 * Direct is what stands right behind a verb of speaking, or behind a "you" after it, for in a retelling nobody else is "you". A
 * past form behind "I" ("he said I would die") or a "that" is a shift. Where it may be either, both readings count.
 */
import type { PlainText } from "./plain-text.ts"
import { type Teller, type Voice, isPerson, tellerBefore, voiceOf } from "./voice.ts"

export interface Told {
  readonly voice: Voice
  /** Whether they can only be the words of that one; otherwise they may be the teller's too. */
  readonly isSure: boolean
}

const SPEAKING = new Set(
  (
    "said says saying told tells telling texts texted texting wrote writes writing messaged replied replies answered whispered " +
    "whispers shouted shouts shouting screamed screams screaming yelled yells yelling sobbed swore swears promised warned warns threatened " +
    "threatens muttered mumbled announced announces typed posted roared hissed snapped repeated insisted admitted confessed slurred"
  ).split(" "),
)
/** Verbs that seldom bring speech. */
const SELDOM = new Set("went cried cries crying begged begs begging pleaded rang phoned called".split(" "))
/** Verbs of other things too: they speak right behind a person alone ("he goes", not "if this goes on"). */
const ALSO_ELSE = new Set("goes say went".split(" "))
const BEING = new Set("am is are was were be being all just".split(" "))
/** "What he said", "when she told me": the speech is named, or set in a time, and seldom quoted. */
const RELATIVE = new Set(
  "what that all everything thing things way words when whenever since after before until because cos as like whatever ever".split(
    " ",
  ),
)
/** What may stand between the verb and the speech: to whom, how, where and when. */
const BETWEEN = new Set(
  (
    "O1 O4 O2 O3 H3 to at over on in by from the a this phone call video text message whatsapp voicemail car kitchen bed door again tonight today " +
    "yesterday night last morning once twice always just then right ok okay well fine oh like literally actually basically honestly look " +
    "listen calmly quietly softly drunk crying sobbing laughing through tears down up out loud straight face back that's babe baby love " +
    "please first straightaway am pm"
  ).split(" "),
)
const TO_WHOM = new Set("told tell tells texted texts messaged warned warns threatened to at".split(" "))
const OWNERS = /^(?:[MH][1-4]|the|a|everyone|everybody|people)$/u
/** Behind "I", these are told in one's own words. */
const SHIFTED = new Set("would was were had did could should might wanted needed".split(" "))
/** A turn after the speech: what follows is another's clause, unless it speaks to "you". */
const TURNS = new Set("and but so because cos then now while since although though yet which who".split(" "))
/** People who are met, not known: "she" behind their words is themselves. */
const STRANGERS = new Set(
  "patient client customer character hero heroine actor singer caller student pupil celebrity stranger".split(" "),
)
/** Words looked back over, from the speech to its verb, and from a match to its "I". */
const REACH = 12
const CLAUSE = 6

/**
 * Who said the words from `first` on, as told without marks; null where it is the teller's own text, or shifted.
 *
 * @param isToYou whether the whole text is said to the ex, so that "you" tells nothing
 * @param mayBid whether the words may be an order, which has no subject ("she said stop coming to my house")
 */
export function toldAt(plain: PlainText, first: number, isToYou: boolean, mayBid: boolean): Told | null {
  const start = speechStart(plain, first, mayBid && !isToYou)
  const verb = start === null ? null : verbBefore(plain, start)
  if (start === null || verb === null) return null
  const teller = tellerOf(plain, verb)
  if (teller === 1 || (isToYou && plain.words[start] === "P2")) return null
  const between = plain.words.slice(verb + 1, start)
  if (between.includes("that")) return null
  const sure = (isSure: boolean): Told => ({ voice: voiceOf(teller), isSure: isSure && !isLoose(plain, verb) })
  if (!isToYou && between.some((word) => /^[POM]2$/u.test(word))) return sure(true)
  if (SHIFTED.has(plain.words[start + 1] ?? "") || between.some((word) => TURNS.has(word) || /^P[134]$/u.test(word))) {
    return null
  }
  if (isBetween(plain.words[verb] ?? "", between)) return sure(true)
  return between.length <= 4 ? sure(false) : null
}

/** Where the clause of a match begins, if its subject may be one who speaks, or is left out; null for a third person. */
function speechStart(plain: PlainText, first: number, mayBid: boolean): number | null {
  if (isSpeaking(plain, first)) return mayBid ? null : speechBehind(plain, first)
  for (let i = first; i > first - CLAUSE && i >= 0; i -= 1) {
    const word = plain.words[i] ?? "."
    if (word === "." || plain.quoteOf[i] !== plain.quoteOf[first]) break
    if (/^P[124]$/u.test(word)) return i
    if (word === "P3") return null
    if (i < first && isSpeaking(plain, i)) return mayBid ? first : null
  }
  return null
}

/** The match holds its verb of speaking: "said I want to die". */
function speechBehind(plain: PlainText, verb: number): number | null {
  for (let i = verb + 1; i < verb + CLAUSE; i += 1) {
    const word = plain.words[i] ?? "."
    if (word === "." || word === "P3" || word === "that") return null
    if (/^P[124]$/u.test(word)) return i
  }
  return null
}

function verbBefore(plain: PlainText, start: number): number | null {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    if (plain.words[i] === "." || plain.quoteOf[i] !== plain.quoteOf[start]) return null
    if (isSpeaking(plain, i)) return i
  }
  return null
}

function isSpeaking(plain: PlainText, index: number): boolean {
  const word = plain.words[index] ?? ""
  if (word === "like") return BEING.has(plain.words[index - 1] ?? "")
  if (ALSO_ELSE.has(word)) return isPerson(plain, index - 1) || isPerson(plain, index - 2)
  return SPEAKING.has(word) || SELDOM.has(word)
}

/** "I got a text saying": whoever wrote it, it was not the one who got it. */
function tellerOf(plain: PlainText, verb: number): Teller {
  const before = plain.words.slice(Math.max(0, verb - 8), verb)
  const got = before.findLastIndex((word) => /^(?:got|received|gets|found|read|opened|saw|woke)$/u.test(word))
  if (got > 0 && before[got - 1] === "P1") return 3
  const thing = before.findLastIndex((word) => /^(?:message|text|note|letter|voicemail|email|post|story)$/u.test(word))
  if (thing > 0) {
    const owner = before[thing - 1] ?? ""
    if (owner === "M1") return 1
    if (/^[MH]3$/u.test(owner)) return 3
  }
  return tellerBefore(plain, verb)
}

function isLoose(plain: PlainText, verb: number): boolean {
  if (SELDOM.has(plain.words[verb] ?? "")) return true
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i -= 1) {
    const word = plain.words[i] ?? "."
    if (word === ".") return false
    if (/^P[1-4]$/u.test(word)) return RELATIVE.has(plain.words[i - 1] ?? "")
  }
  return false
}

/** "told my little sister", "said to me over the phone". */
function isBetween(verb: string, between: readonly string[]): boolean {
  let before = verb
  for (let i = 0; i < between.length; i += 1) {
    const word = between[i] ?? ""
    if (TO_WHOM.has(before) && OWNERS.test(word))
      i += between.length - i > 2 && !BETWEEN.has(between[i + 1] ?? "") ? 2 : 1
    else if (!BETWEEN.has(word) && !/^\d/u.test(word)) return false
    before = word
  }
  return true
}

/** "A patient told me she wanted to die": "she" is the patient. A friend who says "she" may well speak of the ex. */
export function isOfStranger(plain: PlainText, first: number): boolean {
  const verb = isSpeaking(plain, first) ? first : verbBefore(plain, first)
  if (verb === null) return false
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const word = plain.words[i] ?? "."
    if (word === "." || /^P[1-4]$/u.test(word)) return false
    if (STRANGERS.has(word)) return true
  }
  return false
}
