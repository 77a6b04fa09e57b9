/**
 * Hope given and taken back: words of the ex that leave a return open or ask for one, and then "it's over" or a wish for no
 * contact within a week. Each hope is taken back once, by the first such words after it.
 */
import type { Evidence } from "../model/evidence.ts"
import type { HopeTurns } from "../model/pattern.ts"
import { type Period, counted, cuesAt, evidenceAt, isMineAt, wordsAt } from "./pattern-input.ts"

const DAY_S = 86_400
const WITHIN_S = 7 * DAY_S
const MIN_EVENTS = 2

interface Said {
  readonly at: number
  readonly isHope: boolean
  readonly evidence: Evidence
}

export function findHopeTurns(period: Period): HopeTurns | null {
  const said = findSaid(period)
  const given = said.filter(({ isHope }) => isHope)
  if (given.length === 0 || said.length < MIN_EVENTS) return null
  const takenBack: Evidence[] = []
  const sameDay: Evidence[] = []
  let open: Said | null = null
  for (const one of said) {
    if (one.isHope) {
      open = one
    } else if (open !== null && one.at - open.at <= WITHIN_S) {
      takenBack.push(open.evidence, one.evidence)
      if (dayOf(open.at) === dayOf(one.at)) sameDay.push(open.evidence, one.evidence)
      open = null
    }
  }
  return {
    given: counted(given.map(({ evidence }) => evidence)),
    takenBack: { count: takenBack.length / 2, evidence: takenBack },
    sameDay: { count: sameDay.length / 2, evidence: sameDay },
  }
}

function findSaid({ input, from }: Period): readonly Said[] {
  const said: Said[] = []
  for (let i = from; i < input.timeline.length; i += 1) {
    if (isMineAt(input, i)) continue
    const words = wordsAt(input, i)
    const at = input.timeline.at[i] ?? 0
    const hope = words.find(({ fact }) => fact === "hope_phrase" || fact === "explicit_ask_back")
    const back =
      words.find(({ fact }) => fact === "finality_phrase") ?? cuesAt(input, i).find(({ cue }) => cue === "no_contact")
    if (hope !== undefined) said.push({ at, isHope: true, evidence: evidenceAt(input, i, hope) })
    if (back !== undefined) said.push({ at, isHope: false, evidence: evidenceAt(input, i, back) })
  }
  return said
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_S)
}
