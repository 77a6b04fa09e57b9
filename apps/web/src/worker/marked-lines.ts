/** Before a file is read by marks: its first lines with a guess for each, and what marks would make of these lines. */
import { type Chat, messageAt } from "@aftertalk/core"
import { type ByteFile, type MarkedLine, byteFile, readExport, showFirstLines } from "@aftertalk/core/readers"
import type { FirstLine, MarkTrial } from "../shared/import-calls.ts"
import { guessMarks, isStamp } from "./guess-marks.ts"

/** Lines looked at, with blank ones. */
const LOOKED_AT = 60
const ROWS = 3

/** Marks of direction and byte order, which nobody sees; readers leave them out as well. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** @returns nothing where no file is a text for people */
export async function firstLines(files: readonly ByteFile[], signal: AbortSignal): Promise<readonly FirstLine[]> {
  const lines = await showFirstLines(files, LOOKED_AT, { isCancelled: () => signal.aborted })
  return lines.map(({ line, text }) => {
    const plain = text.replace(UNSEEN, "")
    return { line, text: plain, guess: guessMarks(plain) }
  })
}

export async function tryMarks(lines: readonly string[], marked: MarkedLine): Promise<MarkTrial> {
  const { line, stamp } = marked
  if (stamp !== null && !isStamp(line.slice(stamp.from, stamp.to).trim())) return { kind: "bad", why: "no-date" }
  const file = byteFile("lines.txt", new TextEncoder().encode(lines.join("\n")))
  const outcome = await readExport([file], { marked }, {})
  const [chat] = outcome.kind === "read" ? outcome.read.chats : []
  if (outcome.kind !== "read" || chat === undefined) return { kind: "bad", why: "nothing-read" }
  const isOrderOpen = outcome.read.questions.some(({ kind }) => kind === "date-order")
  return { kind: "reads", rows: rowsOf(chat), isOrderOpen }
}

function rowsOf({ messages, people, times }: Chat) {
  return Array.from({ length: Math.min(ROWS, messages.length) }, (_none, seq) => {
    const { at, from, text } = messageAt(messages, seq)
    return { at: times === undefined ? at : null, name: people[from]?.name ?? "", text }
  })
}
