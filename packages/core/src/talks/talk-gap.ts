/**
 * How long a silence must be to part two talks of one chat. The gaps of a chat have two humps on a logarithmic scale:
 * seconds and minutes inside a talk, a night and more between talks. The parting gap is the lowest place of the valley
 * between them, looked for from 30 minutes to 12 hours: shorter silences are a meal, longer ones a night. This is the
 * usual way to find sessions in logs (Halfaker et al. 2015, "User Session Identification Based on Strong Regularities in
 * Inter-activity Time", WWW), with bounds because a chat may have too few gaps there to show a valley.
 */
import type { MessageColumns } from "../model/message.ts"

export const MIN_GAP_S = 30 * 60
export const MAX_GAP_S = 12 * 3600
/** In the middle of the bounds on a logarithmic scale, rounded: taken where the chat is too short to tell. */
export const DEFAULT_GAP_S = 3 * 3600
/** Gaps of at least 10 minutes that are needed to see two humps. */
const MIN_LONG_GAPS = 60
const LONG_GAP_S = 10 * 60
const BINS = 16
/** Each bin is seen with this many neighbours on each side, against chance. */
const SMOOTH = 1

/** @returns seconds; a silence at least that long starts a new talk */
export function findTalkGap(messages: Pick<MessageColumns, "at" | "length">): number {
  const counts = new Float64Array(BINS)
  let longGaps = 0
  for (let seq = 1; seq < messages.length; seq += 1) {
    const gap = Math.abs((messages.at[seq] ?? 0) - (messages.at[seq - 1] ?? 0))
    if (gap < LONG_GAP_S) continue
    longGaps += 1
    const bin = binOf(gap)
    if (bin >= 0 && bin < BINS) counts[bin] = (counts[bin] ?? 0) + 1
  }
  if (longGaps < MIN_LONG_GAPS) return DEFAULT_GAP_S
  return middleOf(lowestBin(counts))
}

/** Below 0 or from `BINS` on where it is out of bounds. */
function binOf(gapS: number): number {
  return Math.floor((Math.log(gapS / MIN_GAP_S) / Math.log(MAX_GAP_S / MIN_GAP_S)) * BINS)
}

/** The middle of a bin, in whole minutes so that it can be told to the user. */
function middleOf(bin: number): number {
  const gapS = MIN_GAP_S * (MAX_GAP_S / MIN_GAP_S) ** ((bin + 0.5) / BINS)
  return Math.round(gapS / 60) * 60
}

/** Of several bins equally low, the one in the middle. */
function lowestBin(counts: Float64Array): number {
  const smooth = Array.from(counts, (_, bin) => meanAround(counts, bin))
  const lowest = Math.min(...smooth)
  const bins = smooth.flatMap((count, bin) => (count === lowest ? [bin] : []))
  return bins[Math.floor(bins.length / 2)] ?? 0
}

function meanAround(counts: Float64Array, bin: number): number {
  const near = counts.subarray(Math.max(0, bin - SMOOTH), bin + SMOOTH + 1)
  return near.reduce((sum, count) => sum + count, 0) / near.length
}
