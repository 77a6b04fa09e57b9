/** The converter: every unit of a kind as a factor to one of them; degrees as a line. */
import type { WordKey } from "../../words/words.ts"

export const UNIT_KINDS = ["volume", "weight", "length", "heat"] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

interface Unit {
  readonly id: WordKey & `units.${string}`
  /** value in base = (value + before) * factor */
  readonly factor: number
  readonly before?: number
}

/** Base units: millilitre, gram, millimetre, degree Celsius. Factors are exact by definition of the units. */
const UNITS: Readonly<Record<UnitKind, readonly Unit[]>> = {
  volume: [
    { id: "units.ml", factor: 1 },
    { id: "units.cupUs", factor: 236.588_236_5 },
    { id: "units.cupMetric", factor: 250 },
    { id: "units.tbsp", factor: 15 },
    { id: "units.tsp", factor: 5 },
    { id: "units.flOzUs", factor: 29.573_529_562_5 },
    { id: "units.pintImp", factor: 568.261_25 },
    { id: "units.l", factor: 1000 },
  ],
  weight: [
    { id: "units.g", factor: 1 },
    { id: "units.kg", factor: 1000 },
    { id: "units.oz", factor: 28.349_523_125 },
    { id: "units.lb", factor: 453.592_37 },
    { id: "units.st", factor: 6350.293_18 },
  ],
  length: [
    { id: "units.cm", factor: 10 },
    { id: "units.mm", factor: 1 },
    { id: "units.m", factor: 1000 },
    { id: "units.km", factor: 1_000_000 },
    { id: "units.in", factor: 25.4 },
    { id: "units.ft", factor: 304.8 },
    { id: "units.mi", factor: 1_609_344 },
  ],
  heat: [
    { id: "units.c", factor: 1 },
    { id: "units.f", factor: 5 / 9, before: -32 },
    { id: "units.k", factor: 1, before: -273.15 },
  ],
}

export type UnitId = Unit["id"]

export interface Converted {
  readonly id: UnitId
  readonly amount: string
}

export function unitsOf(kind: UnitKind): readonly UnitId[] {
  return UNITS[kind].map(({ id }) => id)
}

/** @returns null when the text is no number; a comma is taken as the decimal sign */
export function parseAmount(text: string): number | null {
  const plain = text.trim().replace(",", ".")
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  return Number(plain)
}

/** The amount in all other units of the kind. */
export function convert(kind: UnitKind, from: UnitId, amount: number): readonly Converted[] {
  const unit = UNITS[kind].find(({ id }) => id === from)
  if (unit === undefined) return []
  const base = (amount + (unit.before ?? 0)) * unit.factor
  return UNITS[kind]
    .filter(({ id }) => id !== from)
    .map(({ id, factor, before = 0 }) => ({ id, amount: shortNumber(base / factor - before) }))
}

/** About three figures: 8.45, 16.7, 250. */
function shortNumber(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && size < 0.01) return value.toPrecision(2)
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0)
}
