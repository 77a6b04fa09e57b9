/** Which numbers a page of help shows, and in which order: the lines for the need first, then the emergency numbers. */
import { WIDE_EMERGENCY, findHelp } from "@aftertalk/core/knowledge"
import type { EmergencyNumber, HelpLine, HelpLineKind } from "@aftertalk/core/knowledge"

export interface HelpCall {
  readonly key: string
  readonly number: string
  /** For the phone: digits, plus and star only. */
  readonly tel: string
  readonly line: HelpLine | null
  readonly service: EmergencyNumber["service"] | null
  /** Where the number is good, for one of a wide area. */
  readonly area: (typeof WIDE_EMERGENCY)[number]["area"] | null
  readonly checkThisNumber: boolean
}

export interface HelpView {
  readonly lines: readonly HelpCall[]
  readonly emergency: readonly HelpCall[]
  /** False while no country was chosen, or none that is known. */
  readonly known: boolean
}

/** While no country is known the emergency numbers are those of wide areas, so that there is always one to call. */
export function viewHelp(country: string | null, kinds: readonly HelpLineKind[]): HelpView {
  const found = findHelp(country, kinds)
  if (found.country === null) return { known: false, lines: [], emergency: WIDE_EMERGENCY.map(wideCall) }
  return {
    known: true,
    lines: found.lines.map(({ line, checkThisNumber }) => ({
      key: `${line.kind} ${line.number}`,
      number: line.number,
      tel: telOf(line.number),
      line,
      service: null,
      area: null,
      checkThisNumber,
    })),
    emergency: found.emergency.map(({ number, service }) => ({
      key: `emergency ${number} ${service}`,
      number,
      tel: telOf(number),
      line: null,
      service,
      area: null,
      checkThisNumber: false,
    })),
  }
}

function wideCall({ number, area }: (typeof WIDE_EMERGENCY)[number]): HelpCall {
  return { key: number, number, tel: number, line: null, service: "any", area, checkThisNumber: false }
}

/** Only the first of several ways to write a number can be dialled. */
function telOf(number: string): string {
  const [first = ""] = number.split(/\s+or\s+|[/,;]/)
  return first.replaceAll(/[^\d+*#]/g, "")
}
