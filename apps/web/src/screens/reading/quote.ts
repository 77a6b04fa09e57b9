/** The very words behind a fact, with a little of what stands around them, and where they stand. */
import type { Evidence, WallTime } from "@aftertalk/core/model"
import { type TalkLine, lineOf } from "../../shared/talk-line.ts"

export interface Quote {
  readonly key: string
  /** What is quoted; the marked part is `[start, end)` of it. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Words stand before or after that are not quoted. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly source: QuoteSource
}

export type QuoteSource =
  | { readonly kind: "told"; readonly sentence: number }
  | {
      readonly kind: "wrote"
      readonly who: "user" | "ex"
      readonly sent: WallTime | null
      /** In an earlier talk than the one that is shown. */
      readonly earlier: boolean
    }

/** Room around the marked words: enough to know them again, short enough to stay a quote. */
const BEFORE = 56
const AFTER = 40

/** A fact that rests on two places far apart is known again by the first of them. */
const MOST_MARKED = 160

/** @returns null for an answer, and where the line is not at hand */
export function quoteOf(evidence: Evidence, lines: readonly TalkLine[]): Quote | null {
  if (evidence.kind === "answer") return null
  const line = lineOf(lines, evidence)
  if (line === null) return null
  const { text } = line
  const from = startOfQuote(text, evidence.start)
  const end = endOfMark(text, evidence)
  const to = end < evidence.end ? end : endOfQuote(text, end)
  return {
    key: `${evidence.kind === "message" ? evidence.seq : evidence.talk}:${evidence.start}:${evidence.end}`,
    text: text.slice(from, to),
    start: evidence.start - from,
    end: end - from,
    cutBefore: text.slice(0, from).trim() !== "" && !endsSentence(text.slice(0, from)),
    cutAfter: !endsSentence(text.slice(0, to)) && text.slice(to).trim() !== "",
    source: sourceOf(line, evidence.start),
  }
}

function endOfMark(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  if (end - start <= MOST_MARKED) return end
  const words = text.slice(start, start + MOST_MARKED).lastIndexOf(" ")
  return start + (words === -1 ? MOST_MARKED : words)
}

function sourceOf(line: TalkLine, start: number): QuoteSource {
  if (line.who !== null) return { kind: "wrote", who: line.who, sent: line.sent, earlier: !line.shown }
  return { kind: "told", sentence: sentencesBefore(line.text, start) + 1 }
}

function sentencesBefore(text: string, at: number): number {
  return [...text.slice(0, at).matchAll(/[.!?…]+["”’)]*\s+|\n+/g)].length
}

function endsSentence(text: string): boolean {
  return /[.!?…\n]["”’)]*\s*$/.test(text)
}

/** The start of the sentence, or of a word when the sentence began long before. */
function startOfQuote(text: string, start: number): number {
  const earliest = Math.max(0, start - BEFORE)
  const near = text.slice(earliest, start)
  const ends = [...near.matchAll(/[.!?…]+["”’)]*\s+|\n+/g)].at(-1)
  if (ends !== undefined) return earliest + ends.index + ends[0].length
  if (earliest === 0) return 0
  const word = near.search(/\s/)
  return word === -1 ? start : earliest + word + 1
}

/** The end of the sentence, or of a word when the sentence goes on for long. */
function endOfQuote(text: string, end: number): number {
  const near = text.slice(end, end + AFTER)
  const stop = /[.!?…]+["”’)]*|\n/.exec(near)
  if (stop !== null) return end + stop.index + (stop[0] === "\n" ? 0 : stop[0].length)
  if (end + AFTER >= text.length) return text.length
  const words = near.lastIndexOf(" ")
  return words === -1 ? end : end + words
}
