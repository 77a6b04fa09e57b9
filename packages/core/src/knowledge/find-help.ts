/**
 * Help lines for a country and a kind of need. A line for some people only never stands alone: the emergency number is
 * always beside it. A line that nobody confirmed in the last 180 days says "check this number" (docs/help-lines.md).
 */
import type { EmergencyNumber, HelpLine, HelpLineKind } from "./help-line.ts"
import { COUNTRIES } from "./help-lines.ts"
import { isDate, wallSeconds } from "../model/time.ts"

/** Where help can be found for a country that is not in the list. */
export const DIRECTORIES = [
  { name: "Find A Helpline", url: "https://findahelpline.com", for: "crisis and abuse, by country" },
  { name: "IASP crisis centres", url: "https://www.iasp.info/suicidalthoughts/", for: "crisis" },
  { name: "Befrienders Worldwide", url: "https://befrienders.org", for: "crisis" },
  { name: "NO MORE Global Directory", url: "https://nomoredirectory.org", for: "abuse" },
  { name: "lila.help", url: "https://lila.help", for: "abuse" },
] as const

/** Emergency numbers of wide areas, for as long as no country is known: nobody in danger is left without a number to call. */
export const WIDE_EMERGENCY = [
  { number: "112", area: "eu" },
  { number: "999", area: "uk" },
  { number: "911", area: "us-ca" },
  { number: "000", area: "au" },
] as const

export interface FoundHelp {
  /** Null when the country is not known. */
  readonly country: { readonly iso: string; readonly name: string } | null
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly { readonly line: HelpLine; readonly checkThisNumber: boolean }[]
}

const CONFIRMATION_HOLDS_DAYS = 180

/**
 * @param country ISO code of two letters, in any case; null when it is not known
 * @param today ISO date; null when it is not known, and then every number is to be checked
 */
export function findHelp(
  country: string | null,
  kinds: readonly HelpLineKind[],
  today: string | null = null,
): FoundHelp {
  const found = COUNTRIES.find(({ iso }) => iso === country?.toUpperCase())
  if (found === undefined) return { country: null, emergency: [], lines: [] }
  const lines = kinds.flatMap((kind) => found.lines.filter((line) => line.kind === kind))
  return {
    country: { iso: found.iso, name: found.name },
    emergency: found.emergency,
    lines: lines.map((line) => ({ line, checkThisNumber: !holds(line.confirmedOn, today) })),
  }
}

/** Whether a confirmation of that day still holds today. */
export function holds(confirmedOn: string | null, today: string | null): boolean {
  const [then, now] = [daysOf(confirmedOn), daysOf(today)]
  return then !== null && now !== null && now >= then && now - then <= CONFIRMATION_HOLDS_DAYS
}

function daysOf(date: string | null): number | null {
  const [year = 0, month = 0, day = 0] = (date ?? "").split("-").map(Number)
  return isDate(year, month, day) ? wallSeconds(year, month, day) / 86_400 : null
}
