/** Reading a text whose layout the user showed in one line (marked-line.ts). (docs/formats/transcript.md) */
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type MarkedLine, MarkedLayout } from "./marked-line.ts"
import { TranscriptRead } from "./read.ts"
import { TranscriptSurvey } from "./survey.ts"

/** @throws Cancelled, and nothing else */
export async function readMarked(
  file: ByteFile,
  marked: MarkedLine,
  options: ReadOptions,
  hooks: ReadHooks,
): Promise<ReadOutcome> {
  const layout = MarkedLayout.of(marked)
  if (layout === null) return noLayout()
  const { isCancelled } = hooks
  const survey = new TranscriptSurvey()
  const names = new Map<string, number>()
  for await (const raw of linesOf(decodeText(file, isCancelled === undefined ? {} : { isCancelled }))) {
    const line = layout.read(raw)
    survey.add(line)
    if (line.kind === "entry") names.set(line.name, (names.get(line.name) ?? 0) + 1)
  }
  const needsStamp = marked.stamp !== null
  // Without stamps, words with a colon in them look like an entry: a name comes again.
  const own = marked.line.slice(marked.name.from, marked.name.to).trim()
  const people = [...names].filter(([name, count]) => needsStamp || count > 1 || name === own).map(([name]) => name)
  const text = decodeText(file, hooks)
  const reading = new TranscriptRead(survey, { names: new Set(people), needsStamp, share: 1 }, options, (raw) =>
    layout.read(raw),
  )
  for await (const line of linesOf(text)) reading.add(line)
  const outcome = reading.finish(text.problems())
  return outcome.kind === "read" ? { kind: "read", read: { ...outcome.read, variant: "marked" } } : outcome
}

function noLayout(): ReadOutcome {
  const problems = new ProblemList()
  problems.add("not-an-export", null)
  return { kind: "refused", problems: problems.build() }
}
