/** What the screen of understood words shows: a mark for every fact in the words, and one question. */
import type { Fact, FactId, Reading, TalkQuestion } from "@aftertalk/core/model"
import { type FactPlace, placeOf } from "../../app/corrections.ts"
import type { Mark } from "../../parts/marked.ts"

/** A fact at certain words, as the screen points at it. */
export interface PlacedFact extends Mark {
  readonly fact: Fact
  readonly place: FactPlace
}

export interface WordsView {
  readonly placed: readonly PlacedFact[]
  /** Facts that have words, or an answer, behind them. */
  readonly count: number
  readonly unsure: number
  /** The one that could change the reading most; null when nothing is left to ask. */
  readonly question: TalkQuestion | null
  /** How many more could be asked. */
  readonly moreQuestions: number
  readonly enough: boolean
}

export function viewWords(text: string, facts: readonly Fact[], reading: Reading | null): WordsView {
  const [question = null, ...more] = reading?.questions ?? []
  return {
    placed: facts.flatMap((fact, nth) => placesOf(fact, nth, text)),
    count: facts.length,
    unsure: facts.filter(({ certainty }) => certainty === "unsure").length,
    question,
    moreQuestions: more.length,
    enough: reading !== null && reading.explanations.length > 0,
  }
}

function placesOf(fact: Fact, nth: number, text: string): PlacedFact[] {
  return fact.evidence.flatMap((evidence, at) => {
    if (evidence.kind !== "account") return []
    const { start, end } = evidence
    return [{ id: `${nth}-${at}`, start, end, fact, place: placeOf(fact.fact, text, start, end) }]
  })
}

/** The same act done by the user: what "it was me" turns a fact into. */
const MINE: Readonly<Partial<Record<FactId, FactId>>> = {
  ex_ended: "user_ended",
  ex_initiates_often: "user_initiates_most",
  explicit_ask_back: "user_pleaded",
  blames_user: "user_harsh",
  guilt_trip_or_threat: "user_harsh",
  ex_angry_insulting: "user_harsh",
  new_partner: "user_seeing_someone",
  cried_once: "user_cried",
  cried_most_talks: "user_cried",
  first_cry_late: "user_cried",
  cried_before_user_spoke: "user_cried",
  cried_seeing_pain: "user_cried",
  cried_hard_question: "user_cried",
  cried_after_harsh_words: "user_cried",
  cried_goodbye_memories: "user_cried",
  cried_own_problems: "user_cried",
}

/** @returns null where the fact is no act of the other person that the user could have done instead */
export function mineInstead(fact: FactId): FactId | null {
  return MINE[fact] ?? null
}
