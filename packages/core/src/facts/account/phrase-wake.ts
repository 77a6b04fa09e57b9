/**
 * Which words must stand in a line before a pattern of the phrase tables can. Looking a few words up is far quicker than
 * searching, and most patterns sleep on most accounts: on the development accounts it halves the time of a reading.
 */
import { WORD_CLASSES } from "./word-classes.ts"

/** Of each row one word must be there; rows that are met seldom come first. A word may end in `*`. */
export type Wake = readonly (readonly string[])[]

/** The words of a line, and all beginnings of them. */
export interface LineWords {
  readonly words: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

export function lineWords(line: string): LineWords {
  const words = new Set(line.split(" "))
  const beginnings = new Set<string>()
  for (const word of words) for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length))
  return { words, beginnings }
}

export function wakes(wake: Wake, { words, beginnings }: LineWords): boolean {
  return wake.every((row) =>
    row.some((word) => (word.endsWith("*") ? beginnings.has(word.slice(0, -1)) : words.has(word))),
  )
}

interface Reader {
  readonly parts: readonly string[]
  readonly split: (pattern: string) => readonly string[]
  at: number
}

/** @param parts the pattern in parts, as `phrase-pattern.ts` splits it */
export function wakeOf(parts: readonly string[], split: Reader["split"]): Wake {
  return alternatives({ parts, at: 0, split }).toSorted((a, b) => cost(a) - cost(b))
}

/** Up to the closing bracket or the end. Of several alternatives, one row of each makes one row of all. */
function alternatives(reader: Reader): Wake {
  const all: Wake[] = []
  let rows: (readonly string[])[] = []
  while (reader.at < reader.parts.length && !/^\)\??$/.test(reader.parts[reader.at] ?? "")) {
    const part = reader.parts[reader.at++] ?? ""
    if (part === "|") {
      all.push(rows)
      rows = []
    } else rows.push(...(part === "(" ? group(reader) : wakeOfPart(part, reader.split)))
  }
  return all.length === 0 ? rows : either([...all, rows])
}

function group(reader: Reader): Wake {
  const inside = alternatives(reader)
  return reader.parts[reader.at++] === ")?" ? [] : inside
}

function wakeOfPart(part: string, split: Reader["split"]): Wake {
  if (part === "^" || /^[~_=]\d+\??$/.test(part) || (part.endsWith("?") && part.length > 1)) return []
  return either(part.split("|").map((choice) => wakeOfChoice(choice, split)))
}

const classWakes = new Map<string, Wake>()

function wakeOfChoice(choice: string, split: Reader["split"]): Wake {
  const name = /^<([^>]+)>$/.exec(choice)?.[1]
  if (name === undefined) return /^[^*]+\*?$/.test(choice) ? [[choice]] : []
  const known = classWakes.get(name)
  if (known !== undefined) return known
  const made = either((WORD_CLASSES[name] ?? []).map((member) => wakeOf(split(member), split)))
  classWakes.set(name, made)
  return made
}

function either(all: readonly Wake[]): Wake {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
  const row: string[] = []
  for (const wake of all) {
    const [first, ...rest] = wake
    if (first === undefined) return []
    row.push(...rest.reduce((best, other) => (cost(other) < cost(best) ? other : best), first))
  }
  return row.length === 0 ? [] : [[...new Set(row)]]
}

function cost(words: readonly string[]): number {
  return words.length + 200 * words.filter((word) => EVERYWHERE.has(word)).length
}

const EVERYWHERE: ReadonlySet<string> = new Set(
  "X U W O X's U's be have do not the a an to and it that of in on for with at but said . ,".split(" "),
)
