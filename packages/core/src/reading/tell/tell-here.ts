/**
 * What carries an explanation in this very talk, and what would have to be seen for it to stand: sentences made from the facts
 * that were told, and from those that were not. What holds of an explanation for anybody is in the library.
 */
import { FACTS } from "../../knowledge/facts.ts"
import { HERE } from "../../knowledge/here.ts"
import { WEIGHT_DB } from "../../knowledge/scale.ts"
import type { HereLine } from "../../model/cards.ts"
import type { ExplanationId } from "../../model/explanation.ts"
import type { FactId } from "../../model/fact.ts"
import type { WeighedExplanation } from "../../model/reading.ts"
import { joinClauses } from "./join-clauses.ts"
import { quoted, say } from "./say.ts"
import { factsFor } from "./tell-sentence.ts"
import { listOf } from "./tell-meaning.ts"
import { place, type Telling } from "./telling.ts"

const MOST_NAMED = 2

export function tellHere(explanation: WeighedExplanation, telling: Telling): readonly HereLine[] {
  const all = factsFor(explanation)
  const strong = all.filter((fact) => carriesWeight(fact, explanation.id))
  const forIt = (strong.length > 0 ? strong : all).slice(0, MOST_NAMED)
  return [...carries(explanation, forIt, telling), ...left(explanation, telling), ...needs(explanation, forIt, telling)]
}

/** The very words stand right below it, so they are not said twice. */
function carries({ id, band }: WeighedExplanation, forIt: readonly FactId[], telling: Telling): readonly HereLine[] {
  if (forIt.length === 0) return []
  const { here, sentences } = telling.texts
  const isStrong = (band === "fits best" || band === "fits") && forIt.some((fact) => carriesWeight(fact, id))
  const facts = joinClauses(forIt, telling, false)
  const text = place(isStrong ? here[id].carries : sentences.carriesLittle, { x: here[id].subject, facts })
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

function needs({ id, band }: WeighedExplanation, forIt: readonly FactId[], telling: Telling): readonly HereLine[] {
  const { here, sentences, factNouns } = telling.texts
  const missing = HERE[id].needs.filter((fact) => isOpen(fact, telling)).slice(0, MOST_NAMED)
  const broken = HERE[id].breaks.filter((fact) => isOpen(fact, telling)).slice(0, 1)
  const beside = forIt.map((fact) => (quoted(fact, telling) === null ? factNouns[fact] : `{words:${fact}}`))
  const which = forIt.length === 0 ? "nothing" : band
  const parts = { x: here[id].subject, beside: listOf(beside, sentences.listAnd), needs: thatList(missing, telling) }
  const text = [
    ...(missing.length === 0 ? [] : [place(sentences.needs[which], parts)]),
    ...(broken.length === 0 || forIt.length === 0
      ? []
      : [place(sentences.breaks, { breaks: thatList(broken, telling) })]),
  ].join(" ")
  return text === "" ? [] : [{ kind: "needs", text: say(text, telling), facts: [...forIt, ...missing, ...broken] }]
}

function thatList(ids: readonly FactId[], { texts }: Telling): string {
  const { that, listThat } = texts.sentences
  return listOf(
    ids.map((id) => place(that, { clause: texts.facts[id].clause })),
    listThat,
  )
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
