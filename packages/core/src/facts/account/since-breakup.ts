/**
 * How long ago it ended, where the words say so: a length of time beside words of parting, or a date of the ending. Early is
 * up to six weeks, late more than three months (accounts of the development sets, README).
 */
import type { AccountText } from "../../text/clause.ts"
import { datePairs, lastDays, pastYears, pointedAt, weekdays } from "./since-date.ts"
import { countedDays, lengths } from "./since-length.ts"
import type { Endings, SinceBreakup } from "./since-parting.ts"

export const EARLY_DAYS = 43
export const LATE_DAYS = 92

export function findSinceBreakup(account: AccountText, endings: Endings): SinceBreakup | null {
  const found = [
    ...datePairs(account, endings),
    ...lengths(account, endings),
    ...countedDays(account),
    ...lastDays(account, endings),
    ...pointedAt(account, endings),
    ...pastYears(account),
    ...weekdays(account, endings),
  ]
  return found.find((one) => one.certainty === "clear") ?? found[0] ?? null
}
