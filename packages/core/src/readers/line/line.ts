/**
 * LINE's text export: lines of days, and entries of time, name and words. Two passes: the first finds the order of dates,
 * whether columns or blanks part the entries, and the names; the second reads. (docs/formats/line.md)
 */
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { lineForm } from "./form.ts"
import { LineRead } from "./read.ts"
import { LineSurvey } from "./survey.ts"

export const lineReader: Reader = { format: "line", recognise, read }

function recognise({ text }: Sample): number {
  const lines = text.split(/\r\n|\n|\r/, 600)
  const hasHeader = /^\uFEFF?\s*\[LINE\]/.test(text)
  let [days, tabbed, spaced] = [0, 0, 0]
  for (const line of lines) {
    const form = lineForm(line)
    if (form.kind === "day" && (form.hasWeekday || hasHeader)) days += 1
    else if (days > 0 && form.kind === "entry") tabbed += 1
    else if (days > 0 && form.kind === "spaced") spaced += 1
  }
  if (hasHeader) return tabbed + spaced > 0 ? 1 : 0.8
  if (days > 0 && tabbed > 0) return 0.95
  if (spaced > 0 && isDayFirst(lines)) return 0.6
  return days > 0 && spaced > 1 && spaced * 8 > lines.length ? 0.85 : 0
}

/** A day with its name on the first line, and an entry right behind it: so little can only be the start of a chat. */
function isDayFirst(lines: readonly string[]): boolean {
  const [day, entry] = lines.map(lineForm).filter((form) => form.kind !== "blank")
  return day?.kind === "day" && day.hasWeekday && entry?.kind === "spaced"
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const survey = new LineSurvey()
  for await (const line of linesOf(decodeText(file, quiet))) survey.add(line)
  const text = decodeText(file, hooks)
  const reading = new LineRead(survey, options)
  for await (const line of linesOf(text)) reading.add(line)
  return reading.finish(text.problems())
}
