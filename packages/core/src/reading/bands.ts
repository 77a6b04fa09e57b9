/**
 * Bands: how far the facts fit, in four words, never as a number on a screen.
 * From 75 in 100 "fits best", from 50 "fits", from 25 "possible". "Pressure" never goes above "fits": nobody can tell
 * staged tears from real ones (van Roeyen 2020; docs/reading-model.md, "Bands").
 */
import type { Band, ExplanationId } from "../model/explanation.ts"
import { logOddsDb } from "./weigh.ts"

const FITS_BEST_DB = logOddsDb(0.75)
const FITS_DB = logOddsDb(0.5)
const POSSIBLE_DB = logOddsDb(0.25)

export function bandOf(id: ExplanationId, totalDb: number): Band {
  if (totalDb >= FITS_BEST_DB) return id === "strategic" ? "fits" : "fits best"
  if (totalDb >= FITS_DB) return "fits"
  return totalDb >= POSSIBLE_DB ? "possible" : "little points to it"
}
