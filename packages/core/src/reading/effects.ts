/**
 * What the talk can do to the user, each effect with the facts or the user's own numbers that show it. Effects that are
 * shown plainly come first, at most five; faint ones only fill up to four. Whoever ended it is spared the effects of being
 * left. Where the user's own numbers say otherwise, they count more than any fact.
 */
import { type EffectEntry, EFFECTS } from "../knowledge/effects.ts"
import type { Act, ActId } from "../model/act.ts"
import type { EffectId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { RatingKind, Ratings } from "../model/rating.ts"
import type { Effect } from "../model/reading.ts"
import { changeOf, didNotRise } from "./rating-states.ts"

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
  "lets_stay_friends",
]
const CLEAR_NO: readonly FactId[] = [
  "finality_phrase",
  "no_longer_loves",
  "new_partner",
  "practical_steps",
  "blocked_or_silent",
]

interface Shown extends Effect {
  readonly strength: number
}

export function effectsOf(facts: ReadonlySet<FactId>, ratings?: Ratings, acts: readonly Act[] = []): readonly Effect[] {
  const left = !facts.has("user_ended")
  const shown = EFFECTS.filter((entry) => left || entry.forWhoLeft)
    .filter(({ id }) => !isDenied(id, ratings))
    .map((entry) => showing(entry, facts, ratingsFor(entry.id, ratings), actsFor(entry.id, acts)))
    .filter((effect) => effect.strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
  const plain = shown.filter((effect) => effect.strength >= PLAIN).slice(0, MOST)
  const faint = shown.filter((effect) => effect.strength < PLAIN).slice(0, Math.max(0, MOST_WITH_FAINT - plain.length))
  return [...plain, ...faint].map(({ id, facts: ids, ratings: kinds, acts: done }) => ({
    id,
    facts: ids,
    ratings: kinds,
    acts: done,
  }))
}

/** Hope and lightness that the user's own numbers deny. */
function isDenied(id: EffectId, ratings: Ratings | undefined): boolean {
  if (id === "EF4") return didNotRise(ratings?.hope)
  return (id === "EF8" || id === "EF9") && ratings !== undefined && changeOf(ratings.mood) <= -PLAIN
}

/** Hope that rose; a mood that fell while the other one was eased; a mood that rose where something was understood. */
function ratingsFor(id: EffectId, ratings: Ratings | undefined): readonly RatingKind[] {
  if (ratings === undefined) return []
  const [mood, hope] = [changeOf(ratings.mood), changeOf(ratings.hope)]
  if (id === "EF4") return hope >= PLAIN ? ["hope"] : []
  if (id === "EF5") return mood <= -PLAIN ? ["mood"] : []
  return (id === "EF8" || id === "EF9") && mood >= PLAIN ? ["mood"] : []
}

/** Comfort that the user gave shows plainly who became the one who cares. */
function actsFor(id: EffectId, acts: readonly Act[]): readonly ActId[] {
  return id === "EF7" && acts.some(({ act, who }) => act === "comforted" && who === "user") ? ["comforted"] : []
}

/** A number alone shows only hope that rose: why a mood changed it does not say. */
function showing(
  entry: EffectEntry,
  facts: ReadonlySet<FactId>,
  ratings: readonly RatingKind[],
  acts: readonly ActId[],
): Shown {
  const single = Object.entries(entry.shownBy).filter(([id]) => facts.has(id as FactId))
  const mixed = entry.id === "EF10" ? mixedSigns(facts) : []
  const ids = [...new Set([...mixed, ...single.map(([id]) => id as FactId)])]
  const points = single.reduce((sum, [, one]) => sum + one, 0) + (mixed.length > 0 ? PLAIN : 0)
  const kept = points > 0 || ratings.includes("hope") ? ratings : []
  const strength = points + (kept.length + acts.length) * PLAIN
  return { id: entry.id, facts: ids, ratings: kept, acts, strength }
}

function mixedSigns(facts: ReadonlySet<FactId>): readonly FactId[] {
  const warm = WARM.filter((id) => facts.has(id))
  const no = CLEAR_NO.filter((id) => facts.has(id))
  return warm.length > 0 && no.length > 0 ? [...no, ...warm] : []
}
