/**
 * Line mode: JSON lines in, one JSON line out for each, in the same order. A line that cannot be answered gets an error of
 * its own and never stops the run. The next line is read only when the last answer has been taken, so memory stays flat.
 */
import { once } from "node:events"
import type { Writable } from "node:stream"
import { BadLine } from "./bad-line.ts"
import { type JsonObject, idOf, isObject } from "./fields.ts"
import { type Line, splitLines } from "./split-lines.ts"

/** Answers one line; the id is added by the caller. May throw `BadLine`. */
export type AnswerLine = (line: JsonObject) => Readonly<Record<string, unknown>>

export interface LineTotals {
  readonly lines: number
  /** Lines answered with an error. */
  readonly bad: number
  /** Those among them where our own code broke. */
  readonly faults: number
}

export async function runLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: AnswerLine,
  onLine?: (lines: number) => void,
): Promise<LineTotals> {
  const totals = { lines: 0, bad: 0, faults: 0 }
  for await (const line of splitLines(input)) {
    if (line.kind === "line" && line.text.trim() === "") continue
    const result = answerLine(line, answer)
    totals.lines += 1
    if (result.code !== null) totals.bad += 1
    if (result.code === "fault") totals.faults += 1
    if (!output.write(`${JSON.stringify(result.body)}\n`)) await once(output, "drain")
    onLine?.(totals.lines)
  }
  return totals
}

interface Answered {
  readonly code: BadLine["code"] | null
  readonly body: unknown
}

function answerLine(line: Line, answer: AnswerLine): Answered {
  let id: string | number | null = null
  try {
    const value = parseLine(line)
    id = idOf(value)
    return { code: null, body: { id, ...answer(value) } }
  } catch (error) {
    const { code, message } = error instanceof BadLine ? error : faultOf(error)
    return { code, body: { id, error: { code, message } } }
  }
}

function parseLine(line: Line): JsonObject {
  if (line.kind === "not-utf8") throw new BadLine("not-utf8", "Cannot read this line: need UTF-8, got other bytes")
  if (line.kind === "too-long") throw new BadLine("too-long", "Cannot read this line: need at most 32 MiB, got more")
  const value = parseJson(line.text)
  if (!isObject(value))
    throw new BadLine("not-an-object", "Cannot read this line: need a JSON object, got another value")
  return value
}

/** The parser's own message is not passed on: it quotes the line. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadLine("not-json", "Cannot read this line: need JSON, got something else")
  }
}

/** Only the class of the error is told: its message could hold the user's words. */
function faultOf(error: unknown): BadLine {
  const name = error instanceof Error ? error.constructor.name : typeof error
  return new BadLine("fault", `Cannot answer this line: a fault in aftertalk (${name})`)
}
