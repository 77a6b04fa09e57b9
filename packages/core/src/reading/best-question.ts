/**
 * The best question: the one whose answers would change the reading most.
 *
 * For each answer we ask how far it would move all shown explanations together, and whether another one would come first;
 * the mean over the answers, by how often they are to be expected, is what the question is worth. While there is not
 * enough to say, what the minimum needs is asked first: who ended it, what came before the tears, what was said, how easily
 * they cry. No question is asked that is answered, struck or skipped.
 */
import { QUESTIONS } from "../knowledge/questions.ts"
import type { OptionEntry, QuestionEntry } from "../knowledge/question-entry.ts"
import { TALK_QUESTIONS } from "../knowledge/talk-questions.ts"
import type { Fact, FactId } from "../model/fact.ts"
import type { TalkQuestion } from "../model/question.ts"
import type { ReadingInput } from "../model/reading.ts"
import { knownFacts } from "./known-facts.ts"
import { rank } from "./rank.ts"
import type { Weighed } from "./weigh.ts"

const MOST = 3
/** What a new first explanation is worth beside a change of one deciban in one explanation. */
const NEW_FIRST_DB = 6
const NEEDED_FIRST: readonly string[] = ["who-ended", "just-before", "words-hurt", "cries-easily", "words-us"]

export function bestQuestions(input: ReadingInput, enough: boolean): readonly TalkQuestion[] {
  const now = knownFacts(input.facts)
  const ranked = rank(now, input.talks, input.struck)
  const open = QUESTIONS.filter((question) => isOpen(question, input))
    .map((question) => ({ id: question.id, worth: worthOf(question, ranked, now, input) }))
    .filter(({ id, worth }) => worth > 0 || (!enough && NEEDED_FIRST.includes(id)))
    .toSorted((a, b) => (enough ? 0 : needed(a.id) - needed(b.id)) || b.worth - a.worth)
  return open.slice(0, MOST).flatMap(({ id }) => TALK_QUESTIONS.filter((question) => question.id === id))
}

/** A question is closed once one of its facts is known, or one that leaves nothing to ask, or all are denied or struck. */
function isOpen(question: QuestionEntry, input: ReadingInput): boolean {
  if (input.asked.includes(question.id)) return false
  const ids = [...new Set(question.options.flatMap((option) => option.settles.map(({ fact }) => fact)))]
  const clear = input.facts.filter((fact) => fact.certainty === "clear")
  const closing = [...ids, ...(question.notWith ?? [])]
  if (clear.some((fact) => fact.value && closing.includes(fact.fact))) return false
  const no = new Set<FactId>([...clear.map((fact) => fact.fact), ...(input.struckFacts ?? [])])
  return ids.some((id) => !no.has(id))
}

function worthOf(
  question: QuestionEntry,
  before: readonly Weighed[],
  facts: readonly Fact[],
  input: ReadingInput,
): number {
  const shares = question.options.reduce((sum, option) => sum + option.share, 0)
  const changes = question.options.map((option) => option.share * changeBy(option, before, facts, input))
  return changes.reduce((sum, change) => sum + change, 0) / shares
}

function changeBy(
  option: OptionEntry,
  before: readonly Weighed[],
  facts: readonly Fact[],
  input: ReadingInput,
): number {
  const told = option.settles.filter(({ value }) => value).map(({ fact }) => answered(fact, facts))
  if (told.length === 0) return 0
  const after = rank(knownFacts([...facts, ...told]), input.talks, input.struck)
  const moved = after.reduce((sum, one) => {
    const was = before.find(({ id }) => id === one.id)
    return sum + Math.abs(one.totalDb - (was?.totalDb ?? 0))
  }, 0)
  return moved + (after[0]?.id === before[0]?.id ? 0 : NEW_FIRST_DB)
}

/** The fact as an answer would give it, in the talk that most facts speak of. */
function answered(fact: FactId, facts: readonly Fact[]): Fact {
  const talk = facts.find(({ when }) => when === "latest")?.talk ?? facts[0]?.talk ?? "told"
  return {
    fact,
    value: true,
    talk,
    when: "latest",
    certainty: "clear",
    evidence: [{ kind: "answer", question: "" }],
  }
}

function needed(id: string): number {
  const place = NEEDED_FIRST.indexOf(id)
  return place < 0 ? NEEDED_FIRST.length : place
}
