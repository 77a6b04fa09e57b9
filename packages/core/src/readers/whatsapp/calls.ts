/**
 * Calls. A call is a whole body: its kind, then, behind a comma or a dot, its length or how it ended. "Video call
 * tonight?" is no call. A kind without an ending is also what a person may type: it counts only behind the mark that
 * people do not type (docs/formats/whatsapp.md, "Calls").
 */
import type { Call } from "../../model/message.ts"
import { ALL_PHRASES } from "./phrases/all.ts"
import type { CallPhrases } from "./phrases/phrases.ts"

export interface FoundCall {
  readonly call: Call
  readonly language: number
}

interface Head {
  readonly medium: Call["medium"]
  readonly isMissed: boolean
  readonly language: number
}

type Ending = Call["outcome"]

const HEADS = new Map<string, Head[]>()
const ENDINGS: Map<string, Ending>[] = []
const UNITS: Map<string, number>[] = []
/** "Call failed, Try again" says no more; the language of each. */
const FAILED = new Map<string, number>()

for (const [language, { calls = {} }] of ALL_PHRASES.entries()) {
  addHeads(calls, language)
  ENDINGS.push(endingsOf(calls))
  UNITS.push(unitsOf(calls))
  for (const text of calls.failed ?? []) if (!FAILED.has(text)) FAILED.set(text, language)
}

/**
 * @param folded a body as `foldPhrase` makes it
 * @param isMarked whether the app's own mark stood in front
 */
export function findCall(folded: string, isMarked: boolean): FoundCall | null {
  const whole = HEADS.get(folded)?.[0]
  if (whole !== undefined) {
    if (whole.isMissed && (isMarked || whole.medium !== "unknown"))
      return { call: missed(whole), language: whole.language }
    return isMarked ? { call: ended(whole, "unknown"), language: whole.language } : null
  }
  if (isMarked && FAILED.has(folded)) return failed(folded)
  for (let at = 1; at < folded.length && at < LONGEST_HEAD; at += 1) {
    if (IS_SEPARATOR[folded.charCodeAt(at)] !== 1) continue
    const front = folded.slice(0, at).trimEnd()
    if (isMarked && FAILED.has(front)) return failed(front)
    const heads = HEADS.get(front)
    if (heads === undefined) continue
    const tail = folded
      .slice(at + 1)
      .trim()
      .replace(/[.。]$/, "")
    for (const head of heads) {
      const call = callOf(head, tail)
      if (call !== null) return { call, language: head.language }
    }
    const [head] = heads
    if (isMarked && head !== undefined) {
      return { call: head.isMissed ? missed(head) : ended(head, "unknown"), language: head.language }
    }
  }
  return null
}

/** A line without an author, as older Androids write: `Missed voice call at 20:02`. */
export function findNotedCall(folded: string): FoundCall | null {
  const found = findCall(folded, true)
  if (found !== null || !/\d{1,2}[:.]\d{2}/.test(folded)) return found
  for (let at = folded.indexOf(" "); at > 0 && at < LONGEST_HEAD; at = folded.indexOf(" ", at + 1)) {
    const head = HEADS.get(folded.slice(0, at))?.[0]
    if (head?.isMissed === true) return { call: missed(head), language: head.language }
  }
  return null
}

const LONGEST_HEAD = 60
const IS_SEPARATOR = new Uint8Array(1 << 16)
for (const sign of ",.،、，。\n•·:(-–") IS_SEPARATOR[sign.charCodeAt(0)] = 1

function callOf(head: Head, tail: string): Call | null {
  const ending = ENDINGS[head.language]?.get(tail)
  if (head.isMissed) return ending !== undefined || /^(?:at |um |a las |à )?\d/.test(tail) ? missed(head) : null
  if (ending !== undefined) return ended(head, ending)
  const length = lengthOf(tail, UNITS[head.language] ?? new Map())
  if (length === null) return null
  return { medium: head.medium, outcome: "answered", durationS: length.seconds, precision: length.precision }
}

function missed({ medium }: Head): Call {
  return { medium, outcome: "missed", durationS: null, precision: null }
}

function ended({ medium }: Head, outcome: Ending): Call {
  return { medium, outcome, durationS: null, precision: null }
}

/** The kind of call is not told. */
function failed(phrase: string): FoundCall {
  const call: Call = { medium: "unknown", outcome: "failed", durationS: null, precision: null }
  return { call, language: FAILED.get(phrase) ?? 0 }
}

interface Length {
  readonly seconds: number
  readonly precision: "second" | "minute" | "hour"
}

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/
const AMOUNT = /(\d{1,5})\s?([^\d\s,]{1,12})[\s,]*/y

/** "6 min", "1 hr 5 min", "1:26:14"; null when it is something else. WhatsApp cuts off what is below the last unit. */
function lengthOf(tail: string, units: ReadonlyMap<string, number>): Length | null {
  const clock = CLOCK.exec(tail)
  if (clock !== null) {
    const seconds = Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
    return { seconds, precision: "second" }
  }
  let seconds = 0
  let least = 0
  AMOUNT.lastIndex = 0
  while (AMOUNT.lastIndex < tail.length) {
    const amount = AMOUNT.exec(tail)
    const unit = units.get((amount?.[2] ?? "").replace(/\.$/, ""))
    if (amount === null || unit === undefined || (least > 0 && unit >= least)) return null
    seconds += Number(amount[1]) * unit
    least = unit
  }
  if (least === 0) return null
  return { seconds, precision: least === 1 ? "second" : least === 60 ? "minute" : "hour" }
}

function addHeads(calls: CallPhrases, language: number): void {
  const add = (texts: readonly string[] | undefined, medium: Call["medium"], isMissed: boolean): void => {
    for (const text of texts ?? []) HEADS.set(text, [...(HEADS.get(text) ?? []), { medium, isMissed, language }])
  }
  add(calls.voice, "voice", false)
  add(calls.video, "video", false)
  add(calls.missedVoice, "voice", true)
  add(calls.missedVideo, "video", true)
  add(calls.missed, "unknown", true)
}

function endingsOf(calls: CallPhrases): Map<string, Ending> {
  const pairs: readonly (readonly [readonly string[] | undefined, Ending])[] = [
    [calls.noAnswer, "no-answer"],
    [calls.declined, "declined"],
    [calls.failed, "failed"],
    [calls.elsewhere, "elsewhere"],
    [calls.missedTails, "missed"],
  ]
  return new Map(pairs.flatMap(([texts, ending]) => (texts ?? []).map((text) => [text, ending] as const)))
}

function unitsOf(calls: CallPhrases): Map<string, number> {
  const pairs = [
    [calls.hours, 3600],
    [calls.minutes, 60],
    [calls.seconds, 1],
  ] as const
  return new Map(pairs.flatMap(([texts, seconds]) => (texts ?? []).map((text) => [text, seconds] as const)))
}
