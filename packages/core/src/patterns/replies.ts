/**
 * How long each took to answer, early against late. An answer is a message by one right after one by the other; each half
 * speaks through its middle answer, so that one silent week cannot speak for a year. Calls are no answers.
 */
import type { Replies, Side } from "../model/pattern.ts"
import { MESSAGE_KINDS } from "../model/message.ts"
import { type Period, chatAt, evidenceAt, isMineAt, seqAt } from "./pattern-input.ts"

/** With fewer in each half, one late night decides the middle. */
const MIN_ANSWERS = 12
const CALL = MESSAGE_KINDS.indexOf("call")

interface Answer {
  readonly place: number
  readonly gapS: number
}

export function findReplies(period: Period): readonly Replies[] {
  const sides: readonly Side[] = ["ex", "user"]
  return sides.flatMap((by) => repliesOf(period, by))
}

function repliesOf(period: Period, by: Side): readonly Replies[] {
  const answers = findAnswers(period, by)
  const half = Math.floor(answers.length / 2)
  if (half < MIN_ANSWERS) return []
  const early = middle(answers.slice(0, half))
  const late = middle(answers.slice(-half))
  const show = ({ place }: Answer) => [evidenceAt(period.input, place - 1), evidenceAt(period.input, place)]
  return [
    {
      by,
      earlyMs: early.gapS * 1000,
      lateMs: late.gapS * 1000,
      early: show(early),
      late: show(late),
      answers: answers.length,
    },
  ]
}

function findAnswers({ input, from }: Period, by: Side): readonly Answer[] {
  const answers: Answer[] = []
  for (let i = from + 1; i < input.timeline.length; i += 1) {
    const mine = isMineAt(input, i)
    if (mine !== (by === "user") || isMineAt(input, i - 1) === mine || isCall(input, i) || isCall(input, i - 1))
      continue
    const gapS = (input.timeline.at[i] ?? 0) - (input.timeline.at[i - 1] ?? 0)
    if (gapS >= 0) answers.push({ place: i, gapS })
  }
  return answers
}

function isCall(input: Period["input"], i: number): boolean {
  return chatAt(input, i)?.chat.messages.kind[seqAt(input, i)] === CALL
}

/** The lower of the two middles when the count is even, so that it is always a real answer. */
function middle(answers: readonly Answer[]): Answer {
  const answer = answers.toSorted((a, b) => a.gapS - b.gapS)[Math.floor((answers.length - 1) / 2)]
  if (answer === undefined) throw new RangeError("Cannot take a middle: need at least 1 answer, got 0")
  return answer
}
