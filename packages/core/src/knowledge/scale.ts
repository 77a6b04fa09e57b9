/**
 * The scale: how strongly a fact speaks, in decibans (10 times log10 of the likelihood ratio).
 * No fact gets more than 9, since every fact comes from one hurt observer (docs/reading-model.md).
 */
export const WEIGHT_DB = {
  /** A direct statement, or nearly what the explanation means; about 8 to 1. */
  "D+": 9,
  /** Strong; about 4 to 1. */
  "S+": 6,
  /** Moderate; about 2.5 to 1. */
  "M+": 4,
  /** Weak; about 1.6 to 1. */
  "W+": 2,
  "W-": -2,
  "M-": -4,
  "S-": -6,
  "D-": -9,
} as const

export type WeightCode = keyof typeof WEIGHT_DB
