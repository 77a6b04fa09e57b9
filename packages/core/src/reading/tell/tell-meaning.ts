/** What it does not mean, which of the things told are no signs of a wish to return, and that wish in its three states. */
import { FACTS } from "../../knowledge/facts.ts"
import type { ReadingCard } from "../../model/cards.ts"
import type { ReturnWish } from "../../model/explanation.ts"
import type { Reading } from "../../model/reading.ts"
import { idsInOrder } from "./fact-line.ts"
import { fill, place, type Telling } from "./telling.ts"

const STATES: readonly ReturnWish[] = ["not said", "said in words", "said and acted on"]
const MOST_SIGNS = 4

export function tellMeaning(reading: Reading, telling: Telling): ReadingCard {
  const { texts, facts } = telling
  const state = reading.returnWish
  const over = facts.some(({ fact }) => fact === "finality_phrase")
  const bothSaid = over && state !== "not said" ? [texts.sentences.bothSaid] : []
  return {
    kind: "does-not-mean",
    lines: reading.doesNotMean.map((id) => ({ id, text: fill(texts.doesNotMean[id] ?? "", telling) })),
    notSigns: state === "not said" ? notSigns(telling) : null,
    returnWish: {
      state,
      text: [texts.returnWish[state].text, ...bothSaid].map((text) => fill(text, telling)).join(" "),
      states: STATES.map((one) => ({ state: one, label: texts.returnWish[one].label })),
    },
  }
}

function notSigns(telling: Telling): string | null {
  const ids = idsInOrder(telling.facts.map(({ fact }) => fact))
  const told = ids.filter((id) => FACTS[id].notEvidenceFor.includes("return_wish"))
  const signs = [...new Set(told.flatMap((id) => telling.texts.facts[id].sign ?? []))].slice(0, MOST_SIGNS)
  const { notShownBy, listOr } = telling.texts.sentences
  return signs.length === 0 ? null : fill(place(notShownBy, { list: listOf(signs, listOr) }), telling)
}

/** "a, b and c" */
export function listOf(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ""
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`
}
