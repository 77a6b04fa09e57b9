/**
 * A chat that somebody pasted as text: "Name: text" lines, with or without times, and the forms in which messengers
 * copy messages. Two passes: the first finds who talks and in which order dates are written, the second reads.
 * (docs/formats/transcript.md)
 */
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { readLine } from "./line.ts"
import { NameTally } from "./people.ts"
import { TranscriptRead } from "./read.ts"
import { TranscriptSurvey } from "./survey.ts"

export const transcriptReader: Reader = { format: "transcript", recognise, read }

/** Other readers know their format better: a transcript is what is left. */
const SURE = { stamped: 0.6, plain: 0.5 }

function recognise({ text }: Sample): number {
  if (/^\uFEFF?\s*[{[]\s*(?:["{[]|$)/.test(text) || /^\uFEFF?\s*<(?:!doctype|\?xml|html)/i.test(text)) return 0
  const tally = new NameTally()
  for (const line of text.split(/\r\n|\n|\r/)) tally.add(readLine(line))
  const speakers = tally.decide()
  if (speakers === null) return 0
  return (speakers.needsStamp ? SURE.stamped : SURE.plain) + speakers.share / 10
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const survey = new TranscriptSurvey()
  for await (const line of linesOf(decodeText(file, quiet))) survey.add(readLine(line))
  const speakers = survey.names.decide()
  const text = decodeText(file, hooks)
  const reading = new TranscriptRead(survey, speakers, options)
  for await (const line of linesOf(text)) reading.add(line)
  return reading.finish(text.problems())
}
