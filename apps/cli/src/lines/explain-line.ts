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
]

export function explainLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const facts = listField(line, "facts").map(toFact)
  const routes = [...namedRoutes(line, "context_flags"), ...namedRoutes(line, "safety_routes")]
  const input: ReadingInput = {
    facts,
    talks: talksOf(line, facts),
    safety: [...routes.map((route): SafetyHit => ({ route, evidence: [GIVEN] })), ...hitsInWords(line)],
    ties: SHARED_LIFE_ROUTES.filter((route) => routes.includes(route)),
    struck: [],
    asked: [],
  }
  const reading = makeReading(input)
  return { route: reading.route, reading: toJson(reading) }
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

function namedRoutes(line: JsonObject, field: "context_flags" | "safety_routes"): readonly SafetyRoute[] {
  return [...new Set(listField(line, field).map((flag, place) => routeOf(flag, field, place)))]
}

function routeOf(flag: unknown, field: string, place: number): SafetyRoute {
  if (typeof flag === "string") {
    const letters = flag.toLowerCase().replace(/[^a-z]/g, "")
    const route = SAFETY_ROUTES.find((code) => code.toLowerCase().replaceAll("_", "") === letters)
    if (route !== undefined) return route
    const start = FLAG_STARTS.find(([first]) => letters.replace(/^(shared|same|joint|common)/, "").startsWith(first))
    if (start !== undefined) return start[1]
  }
  throw new BadLine("wrong-field", `Cannot explain: need known names in "${field}", item ${place + 1} is none`)
}

function hitsInWords(line: JsonObject): readonly SafetyHit[] {
  return ["story", "text"].flatMap((field) => {
    const words = optionalText(line, field)
    return words === null ? [] : findSafetyHits(words, "account")
  })
}
