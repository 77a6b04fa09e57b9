/**
 * Rows of Viber's files: date, time, name, number, words. Commas, semicolons or tabs part them, and fields may be guarded
 * for spreadsheets as ="17/08/2014". (docs/formats/viber.md)
 */
import { type Stamp, readStamp } from "../transcript/stamp.ts"

export interface ViberRow {
  readonly stamp: Stamp
  readonly name: string
  readonly text: string
}

const START =
  /^\uFEFF?(?:=?")?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})"?([,;\t]|\s{2,4})(?:=?")?(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?)"?\2/

/** @returns null where the line begins no row */
export function viberRow(line: string): ViberRow | null {
  const found = START.exec(line)
  if (found === null) return null
  const stamp = readStamp(`${found[1]} ${found[3]}`)
  if (stamp === null || stamp.date === null || stamp.second === null) return null
  const separator = found[2] ?? ","
  const [name, second, ...rest] = fieldsOf(line.slice(found[0].length), separator, 3)
  if (name === undefined || second === undefined) return null
  // Without a number of its own, the second field is what was written.
  const hasNumber = rest.length > 0 && /^\+?[\d\s()*-]{0,24}$/.test(second)
  const text = hasNumber ? rest.join(separator) : [second, ...rest].join(separator)
  return { stamp, name, text }
}

/** At most `most` fields; the last one holds all that is left. */
function fieldsOf(text: string, separator: string, most: number): readonly string[] {
  const fields: string[] = []
  let rest = text
  while (fields.length < most - 1) {
    const quoted = /^=?"([^"]{0,300})"/.exec(rest)
    const end = quoted === null ? rest.indexOf(separator) : quoted[0].length
    if (end < 0 || (quoted !== null && !rest.startsWith(separator, end))) break
    fields.push((quoted?.[1] ?? rest.slice(0, end)).trim())
    rest = rest.slice(end + separator.length)
  }
  return [...fields, rest]
}

/** What stands in quotes, over all lines of a row. */
export function unquoted(raw: string): string {
  const text = raw.trimEnd()
  const found = /^=?"([\s\S]*)"$/.exec(text)
  return found?.[1] === undefined ? raw : found[1].replaceAll('""', '"')
}
