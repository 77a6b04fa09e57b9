/** Which numbers a page of help shows, and in which order: the lines for the need first, then the emergency numbers. */
import { findHelp } from "@aftertalk/core/knowledge"
import type { EmergencyNumber, HelpLine, HelpLineKind } from "@aftertalk/core/knowledge"

export interface HelpCall {
  readonly key: string
  readonly number: string
  /** For the phone: digits, plus and star only. */
  readonly tel: string
  readonly line: HelpLine | null
  readonly service: EmergencyNumber["service"] | null
  readonly checkThisNumber: boolean
}

export interface HelpView {
  readonly lines: readonly HelpCall[]
  readonly emergency: readonly HelpCall[]
  /** False while no country was chosen, or none that is known. */
  readonly known: boolean
}

export function viewHelp(country: string | null, kinds: readonly HelpLineKind[]): HelpView {
  const found = findHelp(country, kinds)
  return {
    known: found.country !== null,
    lines: found.lines.map(({ line, checkThisNumber }) => ({
      key: `${line.kind} ${line.number}`,
      number: line.number,
      tel: telOf(line.number),
      line,
      service: null,
      checkThisNumber,
    })),
    emergency: found.emergency.map(({ number, service }) => ({
      key: `emergency ${number} ${service}`,
      number,
      tel: telOf(number),
      line: null,
      service,
      checkThisNumber: false,
    })),
  }
}

/** Only the first of several ways to write a number can be dialled. */
function telOf(number: string): string {
  const [first = ""] = number.split(/\s+or\s+|[/,;]/)
  return first.replaceAll(/[^\d+*#]/g, "")
}
