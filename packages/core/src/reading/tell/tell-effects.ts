/** What the talk can do to the user, in the words that fit the very fact, or the user's own number, that shows it. */
import type { ReadingCard } from "../../model/cards.ts"
import type { Effect, Reading } from "../../model/reading.ts"
import { factLine } from "./fact-line.ts"
import { joinClauses } from "./join-clauses.ts"
import { say } from "./say.ts"
import type { Telling } from "./telling.ts"

export function tellEffects(reading: Reading, telling: Telling): ReadingCard {
  return { kind: "effects", lines: reading.effects.flatMap((effect) => tellOne(effect, telling)) }
}

function tellOne(effect: Effect, telling: Telling) {
  const words = telling.texts.effects[effect.id]
  if (words === undefined) return []
  const byAct = effect.acts.flatMap((act) => words.byAct?.[act] ?? [])[0]
  const closer = byAct ?? effect.facts.flatMap((fact) => words.by[fact] ?? [])[0]
  const numbers = effect.ratings.flatMap((kind) => words.byRating[kind] ?? [])
  // Where no sentence fits the very fact, the fact is told before what holds of it in general.
  const seen = joinClauses(effect.facts.slice(0, 1), telling)
  const general = seen === "" ? words.text : `${seen}. ${words.text}`
  const rest = closer ?? (numbers.length > 0 ? null : general)
  return [
    {
      id: effect.id,
      name: say(numbers[0]?.name ?? words.name, telling),
      text: [...numbers.map(({ text }) => text), ...(rest === null ? [] : [rest])]
        .map((text) => say(text, telling))
        .join(" "),
      facts: effect.facts.map((fact) => factLine(fact, telling)),
      ratings: effect.ratings,
      acts: telling.acts
        .filter(({ act, who }) => who === "user" && effect.acts.includes(act))
        .flatMap(({ evidence }) => evidence),
    },
  ]
}
