/** Lines that the user struck: a sentence of the telling, or a message. What rests on nothing else is struck with them. */
import type { Evidence, Fact } from "@aftertalk/core/model"
import { type TalkLine, lineOf } from "../shared/talk-line.ts"

export interface StruckLine {
  /** Which line: the telling, or a message by its place. */
  readonly line: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The sentence or the message around the words; null for an answer. */
export function lineAround(evidence: Evidence, lines: readonly TalkLine[]): StruckLine | null {
  const line = lineOf(lines, evidence)
  if (line === null || evidence.kind === "answer") return null
  const { text } = line
  const [start, end] = line.who === null ? sentenceAt(text, evidence.start, evidence.end) : [0, text.length]
  return { line: idOf(line), start, end, words: text.slice(start, end).trim() }
}

/** Facts without the words in struck lines; those that rest on nothing else are given apart. */
export function withoutLines(
  facts: readonly Fact[],
  lines: readonly TalkLine[],
  struck: readonly StruckLine[],
): { readonly kept: readonly Fact[]; readonly gone: readonly Fact[] } {
  if (struck.length === 0) return { kept: facts, gone: [] }
  const kept: Fact[] = []
  const gone: Fact[] = []
  for (const fact of facts) {
    const evidence = fact.evidence.filter((one) => !isStruck(one, lines, struck))
    if (evidence.length > 0) kept.push({ ...fact, evidence })
    else gone.push(fact)
  }
  return { kept, gone }
}

export function isSameLine(one: StruckLine, other: StruckLine): boolean {
  return one.line === other.line && one.start === other.start && one.end === other.end
}

function isStruck(evidence: Evidence, lines: readonly TalkLine[], struck: readonly StruckLine[]): boolean {
  const line = lineOf(lines, evidence)
  if (line === null || evidence.kind === "answer") return false
  const id = idOf(line)
  return struck.some((one) => one.line === id && evidence.start < one.end && evidence.end > one.start)
}

function idOf({ at }: TalkLine): string {
  return at.kind === "message" ? `${at.chat} ${at.seq}` : at.talk
}

function sentenceAt(text: string, start: number, end: number): readonly [number, number] {
  const before = [...text.slice(0, start).matchAll(/[.!?…]+["”’)]*\s+|\n+/g)].at(-1)
  const after = /[.!?…]+["”’)]*|\n/.exec(text.slice(end))
  return [
    before === undefined ? 0 : before.index + before[0].length,
    after === null ? text.length : end + after.index + after[0].trimEnd().length,
  ]
}
