/**
 * Puts people by role: who "he", "she", "they", "my wife", "Robin", "you" and "I" are, in the telling and in speech.
 * The ex is whoever the third person points at, unless somebody else was named just before or the gender does not fit.
 */
import { EX_NOUNS, FIRST, HE, NOT_NAMES, OTHER_NOUNS, SECOND, SHE, THEY, WE } from "./people.ts"
import type { Unit } from "./units.ts"
import { PAST_VERBS, SAY_VERBS, VERBS, looksLikeVerb } from "./verbs.ts"

export type Gender = "he" | "she" | "they" | "unknown"

export interface Cast {
  /** By which pronoun the ex goes. */
  readonly gender: Gender
  /** Lower-case first name of the ex where the text shows it. */
  readonly names: ReadonlySet<string>
  /** Other names that the text holds. */
  readonly others: ReadonlySet<string>
}

export function readCast(units: readonly Unit[]): Cast {
  const { names, others } = readNames(units)
  return { gender: readGender(units), names, others }
}

const MALE = new Set("husband boyfriend hubby hubs fiance fiancé bloke fella".split(" "))
const FEMALE = new Set("wife girlfriend fiancee fiancée missus wifey".split(" "))

function readGender(units: readonly Unit[]): Gender {
  let [he, she, they] = [0, 0, 0]
  for (const [at, unit] of units.entries()) {
    const word = unit.word
    const before = units[at - 1]?.word ?? ""
    if (/^(?:my|ex|the|estranged)$/.test(before) && MALE.has(word)) he += 6
    if (/^(?:my|ex|the|estranged)$/.test(before) && FEMALE.has(word)) she += 6
    if (HE.has(word)) he += word === "he" ? 2 : 1
    else if (SHE.has(word)) she += word === "she" ? 2 : 1
    else if (THEY.has(word)) they += word === "they" ? 1 : 0.5
  }
  if (they > (he + she) * 1.5 && they >= 2) return "they"
  if (he === 0 && she === 0) return they > 0 ? "they" : "unknown"
  return he >= she ? "he" : "she"
}

/** Names are capital words that act, or to whom something is done; the ex's is the one that leads. */
function readNames(units: readonly Unit[]): { names: ReadonlySet<string>; others: ReadonlySet<string> } {
  const score = new Map<string, number>()
  const add = (name: string, points: number): void => void score.set(name, (score.get(name) ?? 0) + points)
  const inside = new Set(units.filter((unit) => unit.capital && !unit.opening).map((unit) => unit.word))
  let thirdSeen = false
  for (const [at, unit] of units.entries()) {
    const word = unit.word
    const before = units[at - 1]?.word ?? "."
    if (isName(unit, units[at + 1], inside)) {
      if (EX_NOUNS.has(before)) add(word, 6)
      else if (OTHER_NOUNS.has(before)) add(word, -8)
      else if (isReporter(units, at)) add(word, -4)
      else if (isNarratedAct(units, at)) add(word, thirdSeen ? 1 : 3)
      else if (isPartner(units, at)) add(word, 3)
      else if (/^(?:with|from|rang|called|told|asked|met|saw|phoned|texted|left|dumped|love|miss|loved)$/.test(before))
        add(word, thirdSeen ? 0 : 2)
    }
    if (HE.has(word) || SHE.has(word)) thirdSeen = true
  }
  const best = [...score].filter(([, points]) => points >= 2).sort((a, b) => b[1] - a[1])[0]?.[0]
  const names = new Set(best === undefined ? [] : [best])
  return { names, others: new Set([...score.keys()].filter((name) => !names.has(name))) }
}

/** "Danny and I split", "me and Danny are done", "I said, Danny, …": named beside the teller, in words of a couple. */
function isPartner(units: readonly Unit[], at: number): boolean {
  const near = (place: number): string => units[place]?.word ?? ""
  const joined =
    (near(at + 1) === "and" && FIRST.has(near(at + 2))) || (near(at - 1) === "and" && FIRST.has(near(at - 2)))
  if (!joined) return false
  return units.slice(at + 1, at + 12).some(({ word }) => COUPLE.test(word))
}

const COUPLE =
  /^(?:split|broke|broken|together|ended|finished|separated|divorced|dated|dating|married|parted|over|done|apart|relationship|engaged|exes)$/

/** "Tom says he misses me": Tom brings word of the ex. */
function isReporter(units: readonly Unit[], at: number): boolean {
  if (!SAY_VERBS.has(units[at + 1]?.word ?? "")) return false
  return units.slice(at + 2, at + 6).some((unit) => HE.has(unit.word) || SHE.has(unit.word)) && units[at]?.quote === 0
}

function isName(unit: Unit, next: Unit | undefined, inside: ReadonlySet<string>): boolean {
  if (!unit.capital || unit.mark || NOT_NAMES.has(unit.word) || /\d/.test(unit.word)) return false
  if (OTHER_NOUNS.has(unit.word) || EX_NOUNS.has(unit.word) || looksLikeVerb(unit.word)) return false
  if (!unit.opening) return true
  if (inside.has(unit.word) && (next?.word === "'s" || looksLikeVerb(next?.word ?? ""))) return true
  return next !== undefined && (PAST_VERBS.has(next.word) || SAY_VERBS.has(next.word) || next.word.endsWith("ed"))
}

function isNarratedAct(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.word ?? ""
  return units[at]?.quote === 0 && (next === "'s" || looksLikeVerb(next))
}

/** How a clause is to be read: by whom it is said, and whether its "I" is the sayer. */
export interface Voice {
  readonly by: "user" | "ex" | "other"
  readonly direct: boolean
}

type Role = "EX" | "USER" | "BOTH" | "OTHER"

export interface RoleState {
  /** The last other person named as a subject, with gender, in this sentence. */
  other: Gender | null
  otherSentence: number
  /** Whether that was in the clause being read. */
  otherHere: boolean
}

/** The role word of a unit, or the word itself where it names nobody. */
export function roleWord(
  units: readonly Unit[],
  at: number,
  voice: Voice | null,
  cast: Cast,
  state: RoleState,
): string {
  const unit = units[at]
  if (unit === undefined) return ""
  const word = unit.word
  if (FIRST.has(word)) return inflect(firstPerson(voice), word)
  if (SECOND.has(word)) return inflect(secondPerson(voice), word)
  if (WE.has(word)) return inflect("BOTH", word)
  if (HE.has(word) || SHE.has(word) || THEY.has(word))
    return inflect(thirdPerson(unit, caseOf(units, at), voice, cast, state), caseOf(units, at))
  if (unit.capital && voice?.direct === true && isCalled(units, at, cast)) return voice.by === "user" ? "EX" : "USER"
  if (cast.names.has(word)) return "EX"
  if (cast.others.has(word) && unit.capital) return OTHER_NOUNS.has(units[at - 1]?.word ?? "") ? word : "OTHER"
  return word
}

/** A name between marks, or at the end of the spoken words, is that of the one spoken to. */
function isCalled(units: readonly Unit[], at: number, cast: Cast): boolean {
  const [unit, before, next] = [units[at], units[at - 1], units[at + 1]]
  if (unit === undefined || cast.names.has(unit.word) || NOT_NAMES.has(unit.word) || OTHER_NOUNS.has(unit.word))
    return false
  const ends = next === undefined || next.mark || next.quote !== unit.quote
  return (
    ends &&
    before !== undefined &&
    !unit.opening &&
    !/^(?:the|a|to|in|at|with|from|and|my|your|of|for)$/.test(before.word)
  )
}

function firstPerson(voice: Voice | null): Role {
  if (voice === null || voice.by === "user" || !voice.direct) return "USER"
  return voice.by === "ex" ? "EX" : "OTHER"
}

function secondPerson(voice: Voice | null): Role {
  return voice?.by === "user" ? "EX" : "USER"
}

function thirdPerson(unit: Unit, form: string, voice: Voice | null, cast: Cast, state: RoleState): Role {
  const gender: Gender = HE.has(unit.word) ? "he" : SHE.has(unit.word) ? "she" : "they"
  if (voice?.direct === true && voice.by === "ex" && unit.quote > 0) return "OTHER"
  if (gender === "they" && cast.gender !== "they")
    return unit.word === "they" || unit.word === "them" ? "OTHER" : "OTHER"
  if (gender !== cast.gender && gender !== "they" && cast.gender !== "unknown") return "OTHER"
  if (state.other !== gender || state.otherSentence !== unit.sentence) return "EX"
  // "my mum was right about her": within one clause that is not the mother, nor is "she" after it.
  if (!state.otherHere || form !== "him") return "OTHER"
  state.other = null
  return "EX"
}

const POSSESSIVE = new Set("my your his their our its mine yours hers theirs ours".split(" "))
const SELF = /sel(?:f|ves|fs)$/

function inflect(role: Role, word: string): string {
  if (SELF.test(word)) return `${role}SELF`
  return POSSESSIVE.has(word) || word === "her's" ? `${role}S` : role
}

/** "her" is "his" before a thing, "him" elsewhere. */
function caseOf(units: readonly Unit[], at: number): string {
  const word = units[at]?.word ?? ""
  if (word !== "her") return word
  const next = units[at + 1]
  if (next === undefined || next.mark || next.sentence !== units[at]?.sentence) return "him"
  if (VERBS.has(next.word) && !NOUNS_TOO.has(next.word)) return "him"
  return NOT_AFTER_POSSESSIVE.has(next.word) || /(?:ing|ly)$/.test(next.word) ? "him" : "his"
}

const NOUNS_TOO = new Set(
  "call calls text texts message messages work works look looks move moves end ends start hand hands drop reply answer answers promise reasons hope hopes love hug kiss turn head stand".split(
    " ",
  ),
)

const NOT_AFTER_POSSESSIVE = new Set(
  `a the i he she we they you it and but or so that this if whether when which because to in on at for with from of off over out up down about by into till until after before
  back again once twice why how what where who was is had has did not my his your our everything something anything all for as then now today tonight last cry
  tear say go leave know feel like sit talk sob weep straight really never even come be see`.split(/\s+/),
)

/** Whether a word can stand for the ex; any third person can where the gender is not known. */
export function isThird(word: string, gender: Gender): boolean {
  return gender === "he"
    ? HE.has(word)
    : gender === "she"
      ? SHE.has(word)
      : HE.has(word) || SHE.has(word) || THEY.has(word)
}
