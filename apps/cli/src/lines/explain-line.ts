/**
 * `aftertalk explain`: facts in, reading out. Facts come as ids, or as `aftertalk facts` writes them; `story` or `text`, where
 * there is one, is looked at for safety as the user's telling; `context_flags` and `safety_routes` name what is known already.
 */
import {
  type Evidence,
  type Fact,
  FACT_IDS,
  type FactId,
  makeReading,
  type Reading,
  type ReadingInput,
  SAFETY_ROUTES,
  type SafetyHit,
  type SafetyRoute,
  SHARED_LIFE_ROUTES,
} from "@aftertalk/core"
import { findSafetyHits } from "../engine.ts"
import { BadLine } from "./bad-line.ts"
import { type JsonObject, isObject, kindOf, listField, optionalText } from "./fields.ts"

/** Where a fact was given, not found in words. */
const GIVEN: Evidence = { kind: "answer", question: "given" }

/** Other names of the routes in `context_flags`, by the letters they start with. */
const FLAG_STARTS: readonly (readonly [start: string, route: SafetyRoute])[] = [
  ["child", "COPARENTING"],
  ["kid", "COPARENTING"],
  ["coparent", "COPARENTING"],
  ["parent", "COPARENTING"],
  ["home", "SHARED_HOME_MONEY"],
  ["hous", "SHARED_HOME_MONEY"],
  ["flat", "SHARED_HOME_MONEY"],
  ["rent", "SHARED_HOME_MONEY"],
  ["lease", "SHARED_HOME_MONEY"],
  ["money", "SHARED_HOME_MONEY"],
  ["debt", "SHARED_HOME_MONEY"],
  ["pet", "SHARED_HOME_MONEY"],
  ["work", "WORKPLACE_STUDY"],
  ["job", "WORKPLACE_STUDY"],
  ["study", "WORKPLACE_STUDY"],
  ["studies", "WORKPLACE_STUDY"],
  ["school", "WORKPLACE_STUDY"],
  ["class", "WORKPLACE_STUDY"],
  ["universit", "WORKPLACE_STUDY"],
  ["colleg", "WORKPLACE_STUDY"],
  ["minor", "MINOR"],
  ["underage", "MINOR"],
  ["abus", "ABUSE_STALKING"],
  ["stalk", "ABUSE_STALKING"],
  ["violen", "ABUSE_STALKING"],
  ["threat", "ABUSE_STALKING"],
  ["fear", "ABUSE_STALKING"],
  ["exsuicid", "EX_SUICIDE"],
  ["suicidalex", "EX_SUICIDE"],
  ["usersuicid", "USER_SUICIDE"],
  ["suicidaluser", "USER_SUICIDE"],
  ["pursu", "USER_PURSUIT"],
  ["userpursu", "USER_PURSUIT"],
  ["office", "WORKPLACE_STUDY"],
  ["team", "WORKPLACE_STUDY"],
  ["boss", "WORKPLACE_STUDY"],
  ["colleague", "WORKPLACE_STUDY"],
  ["mortgage", "SHARED_HOME_MONEY"],
  ["living", "SHARED_HOME_MONEY"],
  ["live", "SHARED_HOME_MONEY"],
  ["cohabit", "SHARED_HOME_MONEY"],
  ["visa", "SHARED_HOME_MONEY"],
]

export function explainLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const facts = listField(line, "facts").map(toFact)
  const flags = listField(line, "context_flags").map(routeOf)
  const unknown = flags.filter((route) => route === null).length
  const routes = [...new Set([...flags.filter((route) => route !== null), ...givenRoutes(line)])]
  const input: ReadingInput = {
    facts,
    talks: talksOf(line, facts),
    safety: [...routes.map((route): SafetyHit => ({ route, evidence: [GIVEN] })), ...hitsInWords(line)],
    ties: SHARED_LIFE_ROUTES.filter((route) => routes.includes(route)),
    struck: [],
    asked: [],
  }
  const reading = makeReading(input)
  // Flags are an open list, so a line with a strange one is answered; that it was not understood is said.
  return { route: reading.route, reading: toJson(reading), ...(unknown > 0 && { unknown_context_flags: unknown }) }
}

export function toJson(reading: Reading): Readonly<Record<string, unknown>> {
  return {
    explanations: reading.explanations.map(({ id, band }) => ({ id, band })),
    return_wish_state: reading.returnWish,
    does_not_mean: reading.doesNotMean,
    effects: reading.effects.map(({ id }) => id),
    next_steps: reading.nextSteps.map(({ id }) => id),
    not_enough: reading.route === "not_enough",
  }
}

function toFact(item: unknown, place: number): Fact {
  const given: JsonObject = isObject(item) ? item : { fact: item }
  const when = whenOf(given, place)
  const value = given["value"] ?? true
  if (typeof value !== "boolean") throw wrong(place, "a value that is true or false", kindOf(value))
  return {
    fact: factIdOf(given["fact"], place),
    value,
    talk: talkNameOf(given["talk"], when, place),
    when,
    evidence: [GIVEN],
    certainty: "clear",
  }
}

function factIdOf(id: unknown, place: number): FactId {
  const known = FACT_IDS.find((fact) => fact === id)
  if (known !== undefined) return known
  throw new BadLine("unknown-fact", `Cannot explain: need ids of facts, item ${place + 1} of "facts" is none`)
}

function whenOf({ when }: JsonObject, place: number): Fact["when"] {
  if (when === undefined || when === null) return "latest"
  if (when === "latest" || when === "earlier" || when === "general") return when
  throw wrong(place, 'a "when" of latest, earlier or general', "something else")
}

/** Facts without a talk of their own are of the talk told; those of an earlier one stand apart from it. */
function talkNameOf(talk: unknown, when: Fact["when"], place: number): string {
  if (talk === undefined || talk === null) return when === "earlier" ? "earlier" : "latest"
  if (typeof talk === "string" || typeof talk === "number") return `talk ${talk}`
  throw wrong(place, "a talk that is a string or a number", kindOf(talk))
}

function wrong(place: number, needed: string, got: string): BadLine {
  return new BadLine("wrong-field", `Cannot explain: need ${needed}, item ${place + 1} of "facts" has ${got}`)
}

/** The number told, or as many as the facts name; never fewer than these. */
function talksOf(line: JsonObject, facts: readonly Fact[]): number {
  const named = Math.max(1, new Set(facts.map((fact) => fact.talk)).size)
  const told = line["talks"]
  if (told === undefined || told === null) return named
  if (typeof told === "number" && Number.isInteger(told) && told >= 0) return Math.max(told, named)
  throw new BadLine("wrong-field", `Cannot explain: need "talks" as a whole number, got ${kindOf(told)}`)
}

/** A route that is given by a name nobody knows could be a danger: that line is refused. */
function givenRoutes(line: JsonObject): readonly SafetyRoute[] {
  return listField(line, "safety_routes").map((flag, place) => {
    const route = routeOf(flag)
    if (route !== null) return route
    throw new BadLine("wrong-field", `Cannot explain: need known names in "safety_routes", item ${place + 1} is none`)
  })
}

function routeOf(flag: unknown): SafetyRoute | null {
  if (typeof flag !== "string") return null
  const letters = flag.toLowerCase().replace(/[^a-z]/g, "")
  const route = SAFETY_ROUTES.find((code) => code.toLowerCase().replaceAll("_", "") === letters)
  const start = FLAG_STARTS.find(([first]) => letters.replace(/^(shared|same|joint|common)/, "").startsWith(first))
  return route ?? start?.[1] ?? null
}

function hitsInWords(line: JsonObject): readonly SafetyHit[] {
  return ["story", "text"].flatMap((field) => {
    const words = optionalText(line, field)
    return words === null ? [] : findSafetyHits(words, "account")
  })
}
