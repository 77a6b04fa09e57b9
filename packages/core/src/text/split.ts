/**
 * Cuts sentences into clauses: at marks, at joining words, where quotation starts or ends, after words such as "he said
 * that", and where a new subject with its verb begins although no mark says so ("he rang i said no he cried").
 */
import { EX_NOUNS, SUBJECTS } from "./people.ts"
import { LOOSE_SAY_VERBS, SAY_VERBS, looksLikeVerb } from "./verbs.ts"
import type { Unit } from "./units.ts"

/** Half-open range of units. */
export interface RawClause {
  readonly from: number
  readonly to: number
}

/** Words that join; with a subject after them, or always. */
const JOIN_ALWAYS = new Set("but because although though unless while whereas whenever and then until so".split(" "))
const JOIN_BEFORE_SUBJECT = new Set(
  "when since after before if as once which who where why how that like or what".split(" "),
)
/** What follows these is the question itself: "asked how I was" stays whole. */
const ASKING = new Set(
  "ask asks asked asking wonder wonders wondered wondering know knows knew see sees saw".split(" "),
)
const OBJECTS = new Set("me him her them us you everyone mum mam mom dad people".split(" "))
const ADVERBS = new Set(
  `just then also still always never even only really finally suddenly actually literally already now so well basically kind of sort quietly calmly
  straight up out loud again later once today tonight yesterday ever`.split(/\s+/),
)
/** "you" and "it" are objects as often as subjects: they begin a clause only before these. */
const AFTER_YOU = new Set(
  "are were did do have had can could will would should know said left told made never always need want deserve must 're 'd have does was is 's".split(
    " ",
  ),
)

export function splitClauses(units: readonly Unit[]): readonly RawClause[] {
  const clauses: RawClause[] = []
  let from = 0
  const cut = (at: number): void => {
    if (at > from) clauses.push({ from, to: at })
    from = at
  }
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    const before = units[at - 1]
    if (unit === undefined) continue
    if (unit.mark) {
      cut(at)
      from = at + 1
    } else if (before !== undefined && (before.sentence !== unit.sentence || before.quote !== unit.quote)) cut(at)
    else if (startsClause(units, from, at)) cut(at)
  }
  cut(units.length)
  return clauses
}

function startsClause(units: readonly Unit[], from: number, at: number): boolean {
  const word = units[at]?.word ?? ""
  if (at === from) return false
  if (onlyJoiners(units, from, at)) return false
  if (
    ASKING.has(units[at - 1]?.word ?? "") ||
    (ASKING.has(units[at - 2]?.word ?? "") && OBJECTS.has(units[at - 1]?.word ?? ""))
  )
    return false
  if (endsWithSaying(units, from, at)) return true
  const next = units[at + 1]?.word ?? ""
  if (word === "so" && saysSo(units, at)) return false
  if (word === "and" && joinsPeople(units, from, at)) return false
  if (JOIN_ALWAYS.has(word)) return !(word === "so" && ["much", "hard", "many", "bad", "far", "long"].includes(next))
  if (JOIN_BEFORE_SUBJECT.has(word)) return beginsSubject(units, at + 1)
  if (units[at - 1]?.word === "and" && joinsPeople(units, from, at - 1)) return false
  if (!SUBJECTS.has(word) || asksWhether(units, from, at) || isTurned(units, from, at)) return false
  return beginsSubject(units, at)
}

/** "My ex and I", "him and me", "Danny and I": two people who act together, and no clause before the "and". */
function joinsPeople(units: readonly Unit[], from: number, at: number): boolean {
  const next = units[at + 1]
  if (next === undefined || !ONE_OF_TWO.test(next.word)) return false
  let place = from
  while (place < at && isJoiner(units[place]?.word ?? "")) place++
  const people = units.slice(place, at)
  const last = people.at(-1)
  if (last === undefined || people.length > 4 || last.mark) return false
  if (people.length === 1) return ONE_OF_TWO.test(last.word) || (last.capital && !SAY_VERBS.has(last.word))
  return /^(?:my|the)$/.test(people[0]?.word ?? "") && EX_NOUNS.has(last.word)
}

const ONE_OF_TWO = /^(?:i|me|myself|he|him|she|her|they|them)$/

function isJoiner(word: string): boolean {
  return JOIN_ALWAYS.has(word) || JOIN_BEFORE_SUBJECT.has(word) || ADVERBS.has(word)
}

/** "He said so | and left", "told him so": what was said stands before. */
function saysSo(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (next !== undefined && !next.mark && !JOIN_ALWAYS.has(next.word) && next.sentence === units[at]?.sentence)
    return false
  const [last, before] = [units[at - 1]?.word ?? "", units[at - 2]?.word ?? ""]
  return SAY_VERBS.has(last) || (OBJECTS.has(last) && SAY_VERBS.has(before))
}

/** "asked was | I eating": the question keeps its subject. */
function asksWhether(units: readonly Unit[], from: number, at: number): boolean {
  return (
    units.slice(Math.max(from, at - 4), at - 1).some((unit) => ASKING.has(unit.word)) &&
    (looksLikeVerb(units[at - 1]?.word ?? "") || WH.test(units[at - 1]?.word ?? ""))
  )
}

const WH = /^(?:how|why|what|when|where|who|whether|if)$/
const AUXILIARY = /^(?:did|do|does|was|is|are|were|has|have|had|can|could|would|will|should|am)$/

/** "Did | she ever love me": the verb stands before its subject. */
function isTurned(units: readonly Unit[], from: number, at: number): boolean {
  return AUXILIARY.test(units[at - 1]?.word ?? "") && (at - 1 === from || onlyJoiners(units, from, at - 1))
}

/** Whether a subject and its verb begin here. */
function beginsSubject(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.word ?? ""
  if (!SUBJECTS.has(word)) return false
  let next = at + 1
  while (ADVERBS.has(units[next]?.word ?? "") && next < at + 4) next++
  const verb = units[next]?.word ?? ""
  if (word === "you" || word === "it") return AFTER_YOU.has(verb)
  return units[next] !== undefined && units[next]?.mark === false
}

function onlyJoiners(units: readonly Unit[], from: number, at: number): boolean {
  for (let place = from; place < at; place++) if (!isJoiner(units[place]?.word ?? "")) return false
  return true
}

/** After "told me" these tell where and when, not what. */
const NOT_SPEECH =
  /^(?:in|at|on|over|outside|by|about|before|after|while|when|because|yesterday|today|tonight|last|this|again|once|twice|everything|and|but|so|off|straight|to|through|during|behind|via|with|from)$/

/** "Her eyes were like this.", "been like that since": no words follow. */
function pointsAt(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  const points = /^(?:this|that|it|so)$/.test(units[at]?.word ?? "")
  return points && (next === undefined || next.mark || !looksLikeVerb(next.word))
}

/** "he told me that | ...", "she was like | ...", "I said | you ...". */
function endsWithSaying(units: readonly Unit[], from: number, at: number): boolean {
  const words = units.slice(Math.max(from, at - 5), at).map((unit) => unit.word)
  let last = words.length - 1
  if (words[last] === "that" && last > 0) last--
  else if (
    words[last] === "like" &&
    !pointsAt(units, at) &&
    /^(?:is|was|were|'s|goes|went|are|be|been|being|just|all)$/.test(words[last - 1] ?? "")
  )
    return true
  if (OBJECTS.has(words[last] ?? "") && last > 0) last--
  const verb = words[last] ?? ""
  const next = units[at]?.word ?? ""
  const whole = last === words.length - 1
  if (LOOSE_SAY_VERBS.has(verb) && whole)
    return (
      /^(?:goes|go)$/.test(verb) &&
      /^(?:i|you|it|it's|this|we|no|yes|yeah|what|why|mate|look|can|could|do|did|are|is|please|sorry|ok|okay|well|maybe|who|when|how|where|but)$/.test(
        next,
      )
    )
  if (!SAY_VERBS.has(verb)) return false
  if (whole && /^(?:her|him|them)$/.test(next) && !/^sa(?:id|y|ys)$/.test(verb)) return false
  if (!whole && words[last + 1] !== "that" && NOT_SPEECH.test(next)) return false
  return (
    !whole ||
    SUBJECTS.has(next) ||
    looksLikeVerb(next) ||
    /^(?:my|his|her|there|this|the|no|yes|please|mate|not|is|was|are|did|do|how|why|what|when|where|was|were|if|look|maybe)$/.test(
      next,
    )
  )
}
