/** What the talk can do to the user, in the words that fit the very fact that shows it. */
import type { ReadingCard } from "../../model/cards.ts"
import type { Effect, Reading } from "../../model/reading.ts"
import { factLine } from "./fact-line.ts"
import { fill, type Telling } from "./telling.ts"

export function tellEffects(reading: Reading, telling: Telling): ReadingCard {
  return { kind: "effects", lines: reading.effects.flatMap((effect) => tellOne(effect, telling)) }
}

function tellOne(effect: Effect, telling: Telling) {
  const words = telling.texts.effects[effect.id]
  if (words === undefined) return []
  const closer = effect.facts.flatMap((fact) => words.by[fact] ?? [])[0]
  return [
    {
      id: effect.id,
      name: fill(words.name, telling),
      text: fill(closer ?? words.text, telling),
      facts: effect.facts.map((fact) => factLine(fact, telling)),
    },
  ]
}
