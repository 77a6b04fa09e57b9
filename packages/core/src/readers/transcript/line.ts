/**
 * What one line of a pasted transcript can be. Every form stands in docs/formats/transcript.md, with the app that
 * copies it so. A line is looked at alone here; whether its "name" is a person is decided over all lines (people.ts).
 */
import { withoutMarks } from "../whatsapp/marks.ts"
import { isPlausibleName } from "./name.ts"
import { type Stamp, readStamp } from "./stamp.ts"

export type TranscriptLine =
  | { readonly kind: "blank" }
  /** A date that stands alone, and holds for what follows. */
  /** `isLoose`: it may as well be somebody's words, where no blank line stands in front. */
  | { readonly kind: "heading"; readonly stamp: Stamp; readonly isLoose: boolean }
  /** Name, with or without a stamp, and words; `text` is null where the words come on the next lines. */
  | { readonly kind: "entry"; readonly name: string; readonly stamp: Stamp | null; readonly text: string | null }
  | { readonly kind: "words" }

const STAMP_FIRST =
  /^\s*(?:\[([^\]]{3,48})\]|\(([^)]{3,48})\)|([\d][^\s\p{L}]{3,18}(?:\s?[ap]\.?\s?m\.?)?(?=\s)))\s*(.*)$/isu
const WORD_STAMP = /^\s*(.{2,34}?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?)\s+(?:[-–—|]\s*)?(.*)$/isu
const NAME_STAMP = /^\s*([^[(]{1,60}?),?\s*(?:\[([^\]]{3,48})\]|\(([^)]{3,48})\))\s*(:?)\s*(.*)$/su
const NAME_DASH_STAMP = /^\s*(.{1,60}?)\s+[—–|-]\s+(.{3,48})$/u
const NAME_COMMA_STAMP = /^\s*([^,]{1,60}),\s*(.{3,48}?):?$/u
const NAME_BLANK_STAMP = /^\s*(.{1,60}?)\s{1,8}(\d{1,2}:\d{2}(?:\s?[AP]M)?)$/iu
const ANGLE_NAME = /^<([^<>]{1,60})>\s?(.*)$/su
const COLON_NAME = /^\s*([^:]{1,60}?)\s?:(?:\s(.*)|)$/su
const DECORATION = /^[\s\-–—=_*~#•·|]+|[\s\-–—=_*~#•·|]+$/g

export function readLine(raw: string): TranscriptLine {
  const line = withoutMarks(raw)
  if (line.trim() === "") return { kind: "blank" }
  return (
    heading(line) ?? stampFirst(line) ?? wordStampFirst(line) ?? nameFirst(line) ?? plain(line) ?? { kind: "words" }
  )
}

/** What a line is, now that the one in front is known. */
export function settled(line: TranscriptLine, isAfterBlank: boolean): TranscriptLine {
  return line.kind === "heading" && line.isLoose && !isAfterBlank ? { kind: "words" } : line
}

/** "--- 9 March 2024 ---", "Saturday, 9.3.2024" */
function heading(line: string): TranscriptLine | null {
  const bare = line.replace(DECORATION, "").replace(/^\[(.*)\]$/s, "$1")
  const stamp = readStamp(bare)
  if (stamp === null || (stamp.date === null && stamp.some === null)) return null
  const { some, second } = stamp
  if (bare === line.trim() && !/\d/.test(bare)) return null
  const isClear =
    some === null || (some.kind === "date" && (some.name !== null || second !== null)) || bare !== line.trim()
  return { kind: "heading", stamp, isLoose: !isClear }
}

/** "[22:41] Name: text", "22:41 - Name: text", "[22:41] <Name> text", "[9.3.2024 22:41] Name" */
function stampFirst(line: string): TranscriptLine | null {
  const found = STAMP_FIRST.exec(line)
  if (found === null) return null
  const [, square, round, bare, behind = ""] = found
  const stamp = readStamp(square ?? round ?? bare ?? "")
  if (stamp === null || (stamp.second === null && bare !== undefined)) return null
  const rest = behind.replace(/^[-–—|:,]\s*/, "")
  const named = nameAndWords(rest)
  if (named !== null) return { kind: "entry", stamp, ...named }
  const isAlone = bare === undefined && stamp.second !== null && isPlausibleName(rest)
  return isAlone ? { kind: "entry", stamp, name: rest.trim(), text: null } : null
}

/** "Mon 3 Mar 21:04 - Name: text", "Yesterday 21:04 Name: text": a stamp that begins with a word or has no year. */
function wordStampFirst(line: string): TranscriptLine | null {
  const [, front = "", behind = ""] = WORD_STAMP.exec(line) ?? []
  const stamp = front === "" ? null : readStamp(front)
  if (stamp === null || stamp.second === null || (stamp.some === null && stamp.date === null)) return null
  const named = nameAndWords(behind)
  return named === null ? null : { kind: "entry", stamp, ...named }
}

/** "Name (22:41): text", "Name, [09.03.2024 22:41]", "Name — 9 March 2024 22:41", "Name  10:41 PM" */
function nameFirst(line: string): TranscriptLine | null {
  const bracketed = NAME_STAMP.exec(line)
  if (bracketed !== null) {
    const [, name = "", square, round, colon, text = ""] = bracketed
    const stamp = readStamp(square ?? round ?? "")
    const isHeader = text === "" || colon === ":"
    if (stamp !== null && isHeader && isPlausibleName(name)) {
      return { kind: "entry", stamp, name: name.trim(), text: text === "" ? null : text }
    }
  }
  for (const form of [NAME_DASH_STAMP, NAME_COMMA_STAMP, NAME_BLANK_STAMP]) {
    const [, name = "", raw = ""] = form.exec(line) ?? []
    const stamp = readStamp(raw)
    if (stamp !== null && stamp.second !== null && isPlausibleName(name)) {
      return { kind: "entry", stamp, name: name.trim(), text: null }
    }
  }
  return null
}

function plain(line: string): TranscriptLine | null {
  const named = nameAndWords(line)
  return named === null ? null : { kind: "entry", stamp: null, ...named }
}

/** "Name: text", "<Name> text" */
function nameAndWords(text: string): { readonly name: string; readonly text: string } | null {
  const [, name = "", words = ""] = ANGLE_NAME.exec(text) ?? COLON_NAME.exec(text) ?? []
  return isPlausibleName(name) ? { name: name.trim(), text: words } : null
}
