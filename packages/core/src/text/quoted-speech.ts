/** Whose words a quotation holds: whoever the frame before or after the marks names, else the ex. */
import { type Gender, type Voice, isThird } from "./roles.ts"
import { type Told, frameOf } from "./speech-frame.ts"
import { FIRST, SECOND } from "./people.ts"
import { LOOSE_SAY_VERBS, SAY_VERBS } from "./verbs.ts"
import type { Unit } from "./units.ts"

/** Whose words a quotation holds. */
export function voiceOfQuote(
  units: readonly Unit[],
  from: number,
  before: readonly Told[],
  gender: Gender,
): Voice | null {
  const first = units[from]
  if (first === undefined) return null
  const words = quotedWords(units, from)
  const near = before.at(-1)
  const frame = frameOf(near)
  if (frame !== null && near !== undefined && first.sentence - near.sentence <= 1) return { by: frame.by, direct: true }
  const after = frameAfter(units, from + words.length, gender)
  if (after !== null) return { by: after, direct: true }
  const second = frameOf(before.at(-2))
  if (second !== null && near?.sentence === first.sentence) return { by: second.by, direct: true }
  if (near?.subject === "other" && near.sentence === first.sentence && near.voice === null)
    return { by: "other", direct: true }
  if (words.length <= 3 && !words.some((unit) => FIRST.has(unit.word) || SECOND.has(unit.word))) return null
  return { by: "ex", direct: true }
}

function quotedWords(units: readonly Unit[], from: number): readonly Unit[] {
  const quote = units[from]?.quote
  let to = from
  while (units[to]?.quote === quote && to < units.length) to++
  return units.slice(from, to)
}

/** "'…', she said", "'…' I told him". */
function frameAfter(units: readonly Unit[], at: number, gender: Gender): Voice["by"] | null {
  const near = units.slice(at, at + 5).filter((unit) => !unit.mark)
  if (/[.?!]/.test(units[at - 1]?.word ?? "") && goesOn(units, at)) return null
  const [one, two] = [near[0]?.word ?? "", near[1]?.word ?? ""]
  if (says(two) && FIRST.has(one)) return "user"
  if (says(one) && FIRST.has(two)) return "user"
  if ((says(two) && isThird(one, gender)) || (says(one) && isThird(two, gender))) return "ex"
  return null
}

/** "'… rotten.' I said nobody is": what is said comes after, so the frame is not that of the words before. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const words = units.slice(at, at + 6).filter((unit) => unit.word !== "~")
  const next = words[2]
  return (
    next !== undefined &&
    !next.mark &&
    !/^(?:and|as|with|to|but|when|then|again|quietly|softly|me|him|her)$/.test(next.word)
  )
}

function says(word: string): boolean {
  return SAY_VERBS.has(word) || LOOSE_SAY_VERBS.has(word)
}
