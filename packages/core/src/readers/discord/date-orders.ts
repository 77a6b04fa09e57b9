/**
 * In which order the dates of a whole file are written. A number above twelve settles it; else the order under which time
 * runs backwards less often; else it is asked, and the usual order is taken meanwhile.
 */
import type { DateOrder, DateOrderChoice } from "../../model/question.ts"
import { toWallTime } from "../../model/time.ts"
import { type LooseStamp, wallOf } from "./stamp.ts"

const DAY_S = 86_400

export interface DateOrderVerdict {
  readonly order: DateOrder
  /** Empty where there is no doubt. */
  readonly choices: readonly DateOrderChoice[]
}

export function decideOrder(stamps: readonly LooseStamp[], told: DateOrder | undefined): DateOrderVerdict {
  const open = stamps.filter((stamp) => stamp.known === null)
  const [first] = open
  if (first === undefined) return { order: stamps[0]?.known ?? "dmy", choices: [] }
  if (told !== undefined) return { order: told, choices: [] }
  const possible = (["mdy", "dmy"] as const).filter((order) => open.every((stamp) => wallOf(stamp, order) !== null))
  const [only, second] = possible
  if (only === undefined || second === undefined) return { order: only ?? "dmy", choices: [] }
  const [monthFirst, dayFirst] = [backwardJumps(open, "mdy"), backwardJumps(open, "dmy")]
  if (monthFirst !== dayFirst) return { order: monthFirst < dayFirst ? "mdy" : "dmy", choices: [] }
  if (open.every(({ parts: [a, b] }) => a === b)) return { order: "dmy", choices: [] }
  const choices = (["dmy", "mdy"] as const).map((order) => choiceOf(open, order))
  return { order: first.hasHalf ? "mdy" : "dmy", choices }
}

function choiceOf(stamps: readonly LooseStamp[], order: DateOrder): DateOrderChoice {
  const shown = stamps.find(({ parts: [a, b] }) => a !== b) ?? stamps[0]
  const wall = shown === undefined ? null : wallOf(shown, order)
  return {
    order,
    stamp: shown?.text ?? "",
    reads: wall === null ? "" : toWallTime(wall).slice(0, 10),
    backwardJumps: backwardJumps(stamps, order),
  }
}

function backwardJumps(stamps: readonly LooseStamp[], order: DateOrder): number {
  let [jumps, before] = [0, Number.NEGATIVE_INFINITY]
  for (const stamp of stamps) {
    const at = wallOf(stamp, order) ?? before
    if (at < before - DAY_S) jumps += 1
    before = at
  }
  return jumps
}
