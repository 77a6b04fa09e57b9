/** What stands between date and time: signs, a joining word (`à`, `klo`), an era (`BE`), a half day in front of the time. */
import { type HalfDay, foldWord, halfDayOf } from "./half-days.ts"
import { isMark, isSpace } from "./marks.ts"

export interface Gap {
  readonly half: HalfDay
  readonly addYears: number | null
  readonly shape: string
}

/** @returns null when there are too many words for a gap */
export function readGap(raw: string): Gap | null {
  let half: HalfDay = "none"
  let addYears: number | null = null
  let shape = ""
  let words = 0
  for (const piece of plainSpaces(raw).split(/([\s,،、]+)/)) {
    const found = halfDayOf(piece, "before")
    const era = ERA_BEHIND.get(foldWord(piece))
    if (found !== null) half = found
    else if (era !== undefined) addYears = era
    else {
      if (/[^\s,،、.\-–/|]/.test(piece)) words += 1
      shape += piece
    }
  }
  return words > 2 ? null : { half, addYears, shape }
}

const ERA_BEHIND: ReadonlyMap<string, number> = new Map([
  ["be", -543],
  ["พศ", -543],
  ["ad", 0],
  ["ce", 0],
])

/** Without marks, with plain spaces. */
export function plainSpaces(raw: string): string {
  let text = ""
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at)
    if (!isMark(code)) text += isSpace(code) ? " " : raw.charAt(at)
  }
  return text
}
