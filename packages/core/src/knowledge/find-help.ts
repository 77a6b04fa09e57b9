/**
 * Help lines for a country and a kind of need. A line for some people only never stands alone: the emergency number is
 * always beside it. A line that nobody confirmed in the last 180 days says "check this number" (docs/help-lines.md).
 */
import type { EmergencyNumber, HelpLine, HelpLineKind } from "./help-line.ts"
import { COUNTRIES } from "./help-lines.ts"

/** Where help can be found for a country that is not in the list. */
export const DIRECTORIES = [
  { name: "Find A Helpline", url: "https://findahelpline.com", for: "crisis and abuse, by country" },
  { name: "IASP crisis centres", url: "https://www.iasp.info/suicidalthoughts/", for: "crisis" },
  { name: "Befrienders Worldwide", url: "https://befrienders.org", for: "crisis" },
  { name: "NO MORE Global Directory", url: "https://nomoredirectory.org", for: "abuse" },
  { name: "lila.help", url: "https://lila.help", for: "abuse" },
] as const

export interface FoundHelp {
  /** Null when the country is not known. */
  readonly country: { readonly iso: string; readonly name: string } | null
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly { readonly line: HelpLine; readonly checkThisNumber: boolean }[]
}

/** @param country ISO code of two letters, in any case; null when it is not known */
export function findHelp(country: string | null, kinds: readonly HelpLineKind[]): FoundHelp {
  const found = COUNTRIES.find(({ iso }) => iso === country?.toUpperCase())
  if (found === undefined) return { country: null, emergency: [], lines: [] }
  const lines = kinds.flatMap((kind) => found.lines.filter((line) => line.kind === kind))
  return {
    country: { iso: found.iso, name: found.name },
    emergency: found.emergency,
    lines: lines.map((line) => ({ line, checkThisNumber: line.confirmedOn === null })),
  }
}
