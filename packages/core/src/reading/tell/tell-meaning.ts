/** What it does not mean, which of the things told are no signs of a wish to return, and that wish in its three states. */
import { DOES_NOT_MEAN } from "../../knowledge/does-not-mean.ts"
import { FACTS } from "../../knowledge/facts.ts"
import type { ReadingCard } from "../../model/cards.ts"
import type { DoesNotMeanId, ReturnWish } from "../../model/explanation.ts"
import type { FactGroup, FactId } from "../../model/fact.ts"
import type { Reading } from "../../model/reading.ts"
import { idsInOrder } from "./fact-line.ts"
import { quoted, say, sayOneOf } from "./say.ts"
import { place, type Telling } from "./telling.ts"

const STATES: readonly ReturnWish[] = ["not said", "said in words", "said and acted on"]
const MOST_SIGNS = 4

export function tellMeaning(reading: Reading, telling: Telling): ReadingCard {
  const { texts, facts } = telling
  const state = reading.returnWish
  const over = facts.some(({ fact }) => fact === "finality_phrase")
  const used = new Set<string>()
  const bothSaid = over && state !== "not said" ? [texts.sentences.bothSaid] : []
  return {
    kind: "does-not-mean",
    lines: reading.doesNotMean.flatMap((id) => {
      const words = texts.doesNotMean[id]
      return words === undefined ? [] : [{ id, ...sayOneOf(words, telling, used, nearest(id, telling)) }]
    }),
    notSigns: state === "not said" ? notSigns(telling, used) : null,
    returnWish: {
      state,
      text: [texts.returnWish[state].text, ...bothSaid].map((text) => say(text, telling)).join(" "),
      states: STATES.map((one) => ({ state: one, label: texts.returnWish[one].label })),
    },
  }
}

const SAYS_NOTHING_MORE: readonly FactGroup[] = ["context", "phase", "channel", "finality"]

/**
 * Facts that are most often taken to mean just this, then those behind what stands first, then all others of the other one.
 * An ending means what it says.
 */
function nearest(id: DoesNotMeanId, { leading, facts }: Telling): readonly FactId[] {
  const called = DOES_NOT_MEAN.find((one) => one.id === id)?.calledForBy ?? []
  const others = idsInOrder(facts.map(({ fact }) => fact))
  const ofOther = [...leading, ...others].filter((fact) => FACTS[fact].whose !== "user")
  return [...called, ...ofOther].filter((fact) => !SAYS_NOTHING_MORE.includes(FACTS[fact].group))
}

/** Each sign by its name, with the words it was said in, unless they stand above already. */
function notSigns(telling: Telling, used: ReadonlySet<string>): string | null {
  const ids = idsInOrder(telling.facts.map(({ fact }) => fact))
  const told = ids.filter(
    (id) => FACTS[id].notEvidenceFor.includes("return_wish") && !(used.has(id) && quoted(id, telling) !== null),
  )
  const named = told.flatMap((id) => {
    const { sign } = telling.texts.facts[id]
    if (sign === undefined) return []
    return [FACTS[id].kind === "words" ? `${sign}{said:${id}}` : sign]
  })
  const signs = [...new Set(named)].slice(0, MOST_SIGNS)
  const { notShownBy, listOr } = telling.texts.sentences
  return signs.length === 0 ? null : say(place(notShownBy, { list: listOf(signs, listOr) }), telling)
}

/** "a, b and c" */
export function listOf(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ""
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`
}
