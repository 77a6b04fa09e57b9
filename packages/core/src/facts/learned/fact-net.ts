/**
 * The net of the learned layer: the words of each unit through shared filters (`text/word-filters.ts`), a few numbers of the units
 * before and after beside them, and one score for each fact. tools/train-facts/net.py is the same net; a check file holds both to it.
 */
import type { AccountText } from "../../text/clause.ts"
import { makeWordFilters } from "../../text/word-filters.ts"
import type { FactModel, Layer } from "./fact-file.ts"
import { MOST_WORDS, SLOTS, fillRows } from "./unit-rows.ts"
import type { Unit } from "./units.ts"

export interface FactNet {
  /** @returns for each unit its scores (log-odds), in the order of the heads */
  readonly scoresOf: (account: AccountText, units: readonly Unit[]) => readonly Float32Array[]
  /** What each word of a unit gave to one score. */
  readonly sharesOf: (account: AccountText, unit: Unit, head: number) => Float32Array
}

export function makeFactNet(model: FactModel): FactNet {
  const filters = makeWordFilters(model, MOST_WORDS, SLOTS)
  const rows = new Int32Array(MOST_WORDS * SLOTS)
  const width = filters.features + model.before.bias.length + model.after.bias.length
  const pool = (account: AccountText, unit: Unit): Float32Array =>
    filters.pool(rows, fillRows(model, account, unit, rows))

  function scoresOf(account: AccountText, units: readonly Unit[]): readonly Float32Array[] {
    const pooled = units.map((unit) => pool(account, unit).slice())
    const none = new Float32Array(filters.features)
    const seen = new Float32Array(width)
    return pooled.map((here, at) => {
      seen.set(here)
      seen.set(positive(apply(model.before, pooled[at - 1] ?? none)), here.length)
      seen.set(positive(apply(model.after, pooled[at + 1] ?? none)), here.length + model.before.bias.length)
      return apply(model.out, seen)
    })
  }

  return {
    scoresOf,
    sharesOf: (account, unit, head) => {
      pool(account, unit)
      const count = Math.min(unit.words.length, MOST_WORDS)
      return filters.sharesOf(model.out.weights, head * width, count).subarray(0, count)
    },
  }
}

function apply({ weights, bias }: Layer, from: Float32Array): Float32Array {
  const wide = from.length
  return bias.map((start, output) => {
    let sum = start
    for (let at = 0; at < wide; at += 1) sum += (weights[output * wide + at] ?? 0) * (from[at] ?? 0)
    return sum
  })
}

function positive(numbers: Float32Array): Float32Array {
  return numbers.map((number) => Math.max(0, number))
}
