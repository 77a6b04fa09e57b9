/**
 * Warm and cold talks by the words of the ex: love, good memories, hope, wishes to come back on one side; an ending, a wish
 * for distance, blame and insults on the other. Talks with neither are left out; a turn is a cold talk after a warm one.
 */
import type { CueKind } from "../model/cue.ts"
import type { WarmCold } from "../model/pattern.ts"
import { type Period, counted, cuesAt, evidenceAt, isMineAt } from "./pattern-input.ts"

const WARM: readonly CueKind[] = ["affection", "nostalgia", "hope_giving", "reconciliation_offer"]
const COLD: readonly CueKind[] = ["finality", "no_contact", "space_request", "contempt_insult", "anger_blame"]
const MIN_TALKS = 6
const MIN_OF_EACH = 2

interface Felt {
  /** Places of the first words of each kind; null where there are none. */
  readonly warm: number | null
  readonly cold: number | null
}

export function findWarmCold(period: Period): WarmCold | null {
  const { input } = period
  const felt = period.talks
    .map((talk) => feltIn(period, talk))
    .filter(({ warm, cold }) => warm !== null || cold !== null)
  const warm = felt.filter(({ cold }) => cold === null)
  const cold = felt.filter((one) => one.warm === null)
  const both = felt.filter((one) => one.warm !== null && one.cold !== null)
  if (felt.length < MIN_TALKS || warm.length < MIN_OF_EACH || cold.length < MIN_OF_EACH) return null
  const alone = felt.filter((one) => one.warm === null || one.cold === null)
  const turns = alone.flatMap((one, i) => (one.cold !== null && alone[i - 1]?.warm !== null && i > 0 ? [one.cold] : []))
  const show = (places: readonly (number | null)[]) =>
    counted(places.flatMap((place) => (place === null ? [] : [evidenceAt(input, place)])))
  return {
    warm: show(warm.map((one) => one.warm)),
    cold: show(cold.map((one) => one.cold)),
    both: show(both.map((one) => one.cold)),
    turns: show(turns),
  }
}

function feltIn({ input }: Period, { start, end }: { readonly start: number; readonly end: number }): Felt {
  let [warm, cold]: [number | null, number | null] = [null, null]
  for (let i = start; i < end && (warm === null || cold === null); i += 1) {
    if (isMineAt(input, i)) continue
    for (const { cue } of cuesAt(input, i)) {
      if (WARM.includes(cue)) warm ??= i
      if (COLD.includes(cue)) cold ??= i
    }
  }
  return { warm, cold }
}
