/**
 * What speaks for an explanation in this very talk, what speaks against it, and what would change it: sentences made from the
 * facts that were told, with their words, and from those that were not. What holds of it for anybody is in the library.
 */
import { FACTS } from "../../knowledge/facts.ts"
import { HERE } from "../../knowledge/here.ts"
import { WEIGHT_DB } from "../../knowledge/scale.ts"
import type { HereLine } from "../../model/cards.ts"
import type { ExplanationId } from "../../model/explanation.ts"
import type { FactId } from "../../model/fact.ts"
import type { WeighedExplanation } from "../../model/reading.ts"
import { joinClauses } from "./join-clauses.ts"
import { say } from "./say.ts"
import { factsFor } from "./tell-sentence.ts"
import { listOf } from "./tell-meaning.ts"
import { place, type Telling } from "./telling.ts"

const MOST_NAMED = 2

export function tellHere(explanation: WeighedExplanation, telling: Telling): readonly HereLine[] {
  const all = factsFor(explanation)
  const strong = all.filter((fact) => carriesWeight(fact, explanation.id))
  const forIt = (strong.length > 0 ? strong : all).slice(0, MOST_NAMED)
  return [
    ...carries(explanation, forIt, all.length > forIt.length, telling),
    ...left(explanation, telling),
    ...against(explanation, forIt, telling),
    ...needs(explanation, forIt, telling),
  ]
}

/** @param hasMore facts speak for it that are not named */
function carries(
  { id, band }: WeighedExplanation,
  forIt: readonly FactId[],
  hasMore: boolean,
  telling: Telling,
): readonly HereLine[] {
  if (forIt.length === 0) return []
  const { here, sentences } = telling.texts
  const isStrong = (band === "fits best" || band === "fits") && forIt.some((fact) => carriesWeight(fact, id))
  const facts = joinClauses(forIt, telling)
  const weak = hasMore ? sentences.carriesWeakly : sentences.carriesLittle
  const text = place(isStrong ? here[id].carries : weak, { x: here[id].subject, facts })
  return [{ kind: "carries", text: say(text, telling), facts: forIt }]
}

/** Weak facts, and what only sets the scene, are told and not made more of. */
function carriesWeight(fact: FactId, id: ExplanationId): boolean {
  const code = FACTS[fact].weights[id]
  return code !== undefined && WEIGHT_DB[code] >= WEIGHT_DB["M+"] && FACTS[fact].group !== "phase"
}

function left({ id }: WeighedExplanation, telling: Telling): readonly HereLine[] {
  const words = telling.texts.explanations[id].ifYouLeft
  const youLeft = telling.facts.some(({ fact }) => fact === "user_ended")
  return words === undefined || !youLeft ? [] : [{ kind: "left", text: say(words.say, telling), facts: ["user_ended"] }]
}

/** The strongest facts against it, each with its words and why it speaks so. That there is none is said, and proves nothing. */
function against(explanation: WeighedExplanation, forIt: readonly FactId[], telling: Telling): readonly HereLine[] {
  const { id } = explanation
  const { here, sentences, why } = telling.texts
  const x = here[id].subject
  const facts = [...new Set(explanation.against.map(({ fact }) => fact.fact))].slice(0, MOST_NAMED)
  if (facts.length === 0) return nothingAgainst(explanation, forIt, telling)
  const told = facts.map((fact, nth) =>
    place(nth === 0 ? sentences.against : sentences.alsoAgainst, {
      x,
      facts: joinClauses([fact], telling),
      why: why[fact][id] ?? "",
    }).trimEnd(),
  )
  return [{ kind: "against", text: told.map((text) => say(text, telling)).join(" "), facts }]
}

/** Of what little speaks for it is said what is missing, in the same breath. */
function nothingAgainst(
  explanation: WeighedExplanation,
  forIt: readonly FactId[],
  telling: Telling,
): readonly HereLine[] {
  if (forIt.length === 0 || isUnopposed(explanation, telling)) return []
  const { here, sentences } = telling.texts
  const text = place(sentences.nothingAgainst, { x: here[explanation.id].subject, beside: named(forIt, telling) })
  return [{ kind: "against", text: say(text, telling), facts: forIt }]
}

function isUnopposed(explanation: WeighedExplanation, telling: Telling): boolean {
  const { id, band } = explanation
  if (explanation.for.length === 0 || explanation.against.length > 0) return false
  const isWeak = band === "possible" || band === "little points to it"
  return isWeak && HERE[id].needs.some((fact) => isOpen(fact, telling))
}

/** As things: their words stand in what speaks for it. */
function named(ids: readonly FactId[], { texts }: Telling): string {
  return listOf(
    ids.map((id) => texts.factNouns[id]),
    texts.sentences.listAnd,
  )
}

function needs(explanation: WeighedExplanation, forIt: readonly FactId[], telling: Telling): readonly HereLine[] {
  const { id, band } = explanation
  const { here, sentences } = telling.texts
  const missing = HERE[id].needs.find((fact) => isOpen(fact, telling))
  const broken = forIt.length === 0 ? undefined : HERE[id].breaks.find((fact) => isOpen(fact, telling))
  const parts = { x: here[id].subject, beside: named(forIt, telling) }
  const firmer = isUnopposed(explanation, telling)
    ? sentences.unopposed
    : sentences.needs[forIt.length === 0 ? "nothing" : band]
  const text = [
    ...(missing === undefined ? [] : [place(firmer, { ...parts, needs: that(missing, telling) })]),
    ...(broken === undefined ? [] : [place(sentences.breaks, { breaks: that(broken, telling) })]),
  ].join(" ")
  const facts = [...forIt, ...[missing, broken].flatMap((fact) => fact ?? [])]
  return text === "" ? [] : [{ kind: "needs", text: say(text, telling), facts }]
}

function that(id: FactId, { texts }: Telling): string {
  return place(texts.sentences.that, { clause: texts.facts[id].clause })
}

/** Facts that cannot both be so. */
const OPPOSITES: readonly (readonly FactId[])[] = [
  ["tears_closed_topic", "answered_through_tears"],
  ["known_easy_crier", "rarely_cried_before"],
  ["cried_once", "cried_most_talks", "cries_elsewhere"],
  ["first_cry_late", "cried_most_talks", "known_easy_crier"],
  ["ex_initiates_often", "user_initiates_most", "blocked_or_silent"],
  ["says_unsure", "no_longer_loves"],
  ["ending_taken_back", "finality_phrase", "no_longer_loves", "practical_steps"],
]
const OF_TEARS: readonly FactId[] = ["cried_once", "cried_most_talks", "first_cry_late", "text_only"]
const SAY_TEARS: readonly FactId[] = [
  "known_easy_crier",
  "rarely_cried_before",
  "cries_elsewhere",
  "first_cry_late",
  "cried_once",
]

/** Neither told nor denied, and not ruled out by what was told. Of tears nothing is asked where there were none. */
function isOpen(fact: FactId, { facts, denied }: Telling): boolean {
  const known = facts.map((one) => one.fact)
  if (known.includes(fact) || denied.has(fact)) return false
  if (OPPOSITES.some((group) => group.includes(fact) && group.some((one) => known.includes(one)))) return false
  const hadTears = known.some((one) => FACTS[one].group === "timing" || OF_TEARS.includes(one))
  return hadTears || (FACTS[fact].group !== "timing" && !SAY_TEARS.includes(fact))
}
