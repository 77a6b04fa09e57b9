/**
 * What the talk can do to the user, each effect with the facts that show it. Effects that facts show plainly come first,
 * at most five; faint ones only fill up to four. Whoever ended it is spared the effects of being left.
 */
import { type EffectEntry, EFFECTS } from "../knowledge/effects.ts"
import type { FactId } from "../model/fact.ts"
import type { Effect } from "../model/reading.ts"

const MOST = 5
const MOST_WITH_FAINT = 4
const PLAIN = 2

/** Warm signs and a clear no in one: what confuses most. */
const WARM: readonly FactId[] = [
  "hope_phrase",
  "says_love_miss",
  "affection_physical",
  "nostalgia_talk",
  "explicit_ask_back",
  "cried_goodbye_memories",
  "cried_seeing_pain",
  "seeks_comfort",
  "ex_initiates_often",
  "asks_wellbeing",
  "asks_dating_life",
]
const CLEAR_NO: readonly FactId[] = ["finality_phrase", "new_partner", "practical_steps"]

interface Shown extends Effect {
  readonly strength: number
}

export function effectsOf(facts: ReadonlySet<FactId>): readonly Effect[] {
  const left = !facts.has("user_ended")
  const shown = EFFECTS.filter((entry) => left || entry.forWhoLeft)
    .map((entry) => showing(entry, facts))
    .filter((effect) => effect.strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
  const plain = shown.filter((effect) => effect.strength >= PLAIN).slice(0, MOST)
  const faint = shown.filter((effect) => effect.strength < PLAIN).slice(0, Math.max(0, MOST_WITH_FAINT - plain.length))
  return [...plain, ...faint].map(({ id, facts: ids }) => ({ id, facts: ids }))
}

function showing(entry: EffectEntry, facts: ReadonlySet<FactId>): Shown {
  const single = Object.entries(entry.shownBy).filter(([id]) => facts.has(id as FactId))
  const mixed = entry.id === "EF10" ? mixedSigns(facts) : []
  const ids = [...new Set([...mixed, ...single.map(([id]) => id as FactId)])]
  const strength = single.reduce((sum, [, points]) => sum + points, 0) + (mixed.length > 0 ? PLAIN : 0)
  return { id: entry.id, facts: ids, strength }
}

function mixedSigns(facts: ReadonlySet<FactId>): readonly FactId[] {
  const warm = WARM.filter((id) => facts.has(id))
  const no = CLEAR_NO.filter((id) => facts.has(id))
  return warm.length > 0 && no.length > 0 ? [...no, ...warm] : []
}
