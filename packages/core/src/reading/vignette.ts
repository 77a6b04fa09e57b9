/**
 * A vignette: an invented case, the facts a careful reader takes from it, and the reading that is expected.
 * Used by the tests and by the measuring command; the format is told in fixtures/vignettes/README.md.
 * Hits of the safety rules come from the story's words in the pipeline; here they are given with the case.
 */
import type { ExplanationId } from "../model/explanation.ts"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import { type Fact, FACT_IDS, type FactId } from "../model/fact.ts"
import type { Reading } from "../model/reading.ts"
import { SAFETY_ROUTES, type SafetyHit, type SafetyRoute, type SharedLifeRoute } from "../model/safety.ts"
import { makeReading } from "./make-reading.ts"

/** Standing ties, as a case names them. */
const TIES: Readonly<Record<string, SharedLifeRoute>> = {
  children: "COPARENTING",
  home: "SHARED_HOME_MONEY",
  money: "SHARED_HOME_MONEY",
  shared_home: "SHARED_HOME_MONEY",
  shared_money: "SHARED_HOME_MONEY",
  work: "WORKPLACE_STUDY",
  study: "WORKPLACE_STUDY",
}

export interface Vignette {
  readonly id: string
  readonly story: string
  readonly talks: number
  readonly facts: readonly FactId[]
  readonly ties: readonly SharedLifeRoute[]
  readonly safety: readonly SafetyRoute[]
  readonly expected: Expected
}

export interface Expected {
  readonly route: string
  readonly acceptFirst: readonly string[]
  readonly inTop3: readonly string[]
  readonly notFirst: readonly string[]
  readonly notShown: readonly string[]
  readonly returnWish: string
  readonly doesNotMean: readonly string[]
  readonly effects: readonly string[]
  readonly nextSteps: readonly string[]
}

export interface VignetteOutcome {
  readonly id: string
  readonly route: string
  readonly explanations: readonly ExplanationId[]
  readonly doesNotMean: readonly string[]
  readonly effects: readonly string[]
  readonly nextSteps: readonly string[]
  /** In words; empty when everything came out as stated. */
  readonly misses: readonly string[]
}

/** Reads a set of cases. @throws RangeError when it is none, or names a fact that there is not */
export function parseVignettes(json: unknown): readonly Vignette[] {
  const cases = fieldsOf(json)["vignettes"]
  if (!Array.isArray(cases)) throw new RangeError("Cannot read vignettes: need a list of cases, got none")
  return cases.map(parseVignette)
}

/** Facts as if told in one talk, each with a place of its own in the account. */
export function toldFacts(facts: readonly FactId[], talk: string): readonly Fact[] {
  return facts.map((fact, i) => ({
    fact,
    value: true,
    talk,
    when: "latest",
    certainty: "clear",
    evidence: [{ kind: "account", talk, start: i, end: i + 1 }],
  }))
}

/** A case told as one set: every fact belongs to the same telling. */
export function readVignette({ id, facts, talks, ties, safety }: Vignette): Reading {
  const told = toldFacts(facts, id)
  const hits: readonly SafetyHit[] = safety.map((route) => ({
    route,
    evidence: [{ kind: "account", talk: id, start: 0, end: 1 }],
  }))
  return makeReading({ facts: told, talks, safety: hits, ties, struck: [], asked: [] })
}

export function checkVignette(vignette: Vignette): VignetteOutcome {
  const reading = readVignette(vignette)
  const { expected } = vignette
  const order = reading.explanations.map(({ id }) => id)
  const lists = {
    doesNotMean: reading.doesNotMean,
    effects: reading.effects.map(({ id }) => id),
    nextSteps: reading.nextSteps.map(({ id }) => id),
  }
  const first = order[0]
  const misses = [
    ...(reading.route === expected.route ? [] : [`route is ${reading.route}`]),
    ...(reading.returnWish === expected.returnWish ? [] : [`wish to return is ${reading.returnWish}`]),
    ...(first === undefined || expected.acceptFirst.includes(first) ? [] : [`first is ${first}`]),
    ...(first === undefined && expected.acceptFirst.length > 0 ? ["nothing is first"] : []),
    ...(first !== undefined && expected.notFirst.includes(first) ? [`${first} must not be first`] : []),
    ...lacking("top three", expected.inTop3, order.slice(0, 3)),
    ...order.filter((id) => expected.notShown.includes(id)).map((id) => `${id} must not be shown`),
    ...lacking("does not mean", expected.doesNotMean, lists.doesNotMean),
    ...lacking("effects", expected.effects, lists.effects),
    ...lacking("next steps", expected.nextSteps, lists.nextSteps),
  ]
  return { id: vignette.id, route: reading.route, explanations: order, ...lists, misses }
}

function lacking(what: string, expected: readonly string[], got: readonly string[]): readonly string[] {
  return expected.filter((id) => !got.includes(id)).map((id) => `${what} lacks ${id}`)
}

function parseVignette(json: unknown): Vignette {
  const fields = fieldsOf(json)
  const expected = fieldsOf(fields["expected"])
  const route = String(expected["route"])
  const flags = wordsOf(fields["context_flags"])
  return {
    id: String(fields["id"]),
    story: String(fields["story"]),
    talks: Number(fields["talks"] ?? 1),
    facts: wordsOf(fields["facts"]).map(asFactId),
    ties: [...new Set(flags.flatMap((flag) => TIES[flag] ?? []))],
    safety: [...wordsOf(fields["safety"]), ...hitsBehind(route)].flatMap(asSafetyRoute),
    expected: {
      route,
      acceptFirst: wordsOf(expected["accept_first"]).filter(isExplanation),
      inTop3: wordsOf(expected["must_be_in_top3"]),
      notFirst: wordsOf(expected["must_not_be_first"]),
      notShown: wordsOf(expected["must_not_be_shown"]),
      returnWish: String(expected["return_wish_state"]),
      doesNotMean: wordsOf(expected["does_not_mean"]),
      effects: wordsOf(expected["effects_on_user"]),
      nextSteps: wordsOf(expected["next_steps"]),
    },
  }
}

/** Stories of danger are found by their words, which are not read here: the expected page stands for the hit. */
function hitsBehind(route: string): readonly string[] {
  return route.startsWith("safety:") ? [route.slice("safety:".length)] : []
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {}
}

function wordsOf(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.map(String) : []
}

function asFactId(id: string): FactId {
  const found = FACT_IDS.find((known) => known === id)
  if (found === undefined) throw new RangeError("Cannot read a vignette: need known facts, got one that is not")
  return found
}

function isExplanation(id: string): boolean {
  return EXPLANATION_IDS.some((known) => known === id)
}

function asSafetyRoute(id: string): readonly SafetyRoute[] {
  return SAFETY_ROUTES.filter((known) => known === id)
}
