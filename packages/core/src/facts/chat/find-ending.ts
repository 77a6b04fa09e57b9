/**
 * Who ended it and when, as far as a chat says it: by the very message that ends it ("I think we should break up"), by words
 * that tell it later ("since you left me"), or, where there is neither, by "it's over" of one of the two alone. Where the two
 * contradict each other there is no answer, and it is asked. An ending of more than three months ago counts only where the
 * two wrote each other less than half as much after it: else it may have been taken back.
 */
import type { Chat } from "../../model/chat.ts"
import type { CueSpan } from "../../model/cue.ts"
import type { Span } from "../../model/evidence.ts"
import type { PersonId } from "../../model/ids.ts"
import { holds, makePhraseBook } from "../../text/message/phrase-book.ts"
import { firstOfSameWords } from "../../text/waking/same-words.ts"
import { type ChatLanguage, isEnglishAt } from "./chat-language.ts"
import { ENDING_WORDS, type EndingWords, MAY_END } from "./ending-words.ts"

export interface EndingSaid extends Span {
  readonly seq: number
  readonly by: "ex" | "user" | "both"
  /** `act`: it ends here. `told`: it is told of. `over`: said to be over. */
  readonly how: "act" | "told" | "over"
}

export interface Ending {
  readonly by: EndingSaid["by"]
  /** Every place that says so, in order; never empty. */
  readonly said: readonly EndingSaid[]
  /** Where it was ended; null where it is only told of. */
  readonly seq: number | null
}

const DAY_S = 86_400
/** After about three months the reading model has other weights (`phase_late`). */
export const LATE_DAYS = 92
const LOOK_BACK_DAYS = 400
/** Contact is compared over so many days before and after. */
const COMPARED_DAYS = 30
/** The first days after an ending are full of talk about it. */
const SETTLING_DAYS = 7
const KNOWS = /\b(?:know|accept|understand|realis|realiz|guess|said|told|heard|if|wish)\w*\b/i
const OVER =
  /\bover\b|done with (?:you|us|this)|not coming back|want to be with (?:you|u)|no future|made up my mind|decided/i

const { find: findPhrases } = makePhraseBook(ENDING_WORDS)

export function findEnding(
  chat: Chat,
  me: PersonId,
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
  language: ChatLanguage,
): Ending | null {
  const said = findSaid(chat, me, cuesBySeq, language)
  const near = said.filter(({ seq }) => isNear(chat, seq))
  if (near.length > 0) return decide(near)
  const last = said.findLast(({ how }) => how === "act")
  return last !== undefined && isStillTrue(chat, last) ? decide(said.filter(({ seq }) => seq >= last.seq)) : null
}

/** Of all that is said the plainest kind decides, if it speaks with one voice and no act speaks against it. */
function decide(said: readonly EndingSaid[]): Ending | null {
  for (const how of ["told", "act", "over"] as const) {
    const ofKind = said.filter((one) => one.how === how)
    const [first] = ofKind
    if (first === undefined) continue
    const plain = said.filter((one) => one.how !== "over")
    const voices = plain.length > 0 ? plain : ofKind
    if (voices.some(({ by }) => by !== first.by)) return null
    const ended =
      said.find((one) => one.by === first.by && one.how === "act") ??
      said.find((one) => one.by === first.by && one.how === "over")
    return { by: first.by, said: voices, seq: ended?.seq ?? null }
  }
  return null
}

function findSaid(
  { messages }: Chat,
  me: PersonId,
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
  language: ChatLanguage,
): readonly EndingSaid[] {
  const from = (messages.at[messages.length - 1] ?? 0) - LOOK_BACK_DAYS * DAY_S
  const said: EndingSaid[] = []
  const mayEnd = mayEndOnce(messages.text)
  for (let seq = 0; seq < messages.length; seq += 1) {
    if ((messages.at[seq] ?? 0) < from) continue
    const text = messages.text[seq] ?? ""
    const mine = messages.from[seq] === me
    const over = overIn(text, cuesBySeq.get(seq))
    if (over !== null) said.push({ ...over, seq, by: mine ? "user" : "ex", how: "over" })
    if (!mayEnd(seq) || messages.extra.get(seq)?.forwarded === true || !isEnglishAt(language, text)) continue
    for (const found of findPhrases(text, mine ? "user" : "ex")) {
      if (holds(found, mine ? "user" : "ex")) said.push(toSaid(found.kind, mine, seq, found))
    }
  }
  return said
}

/** Whether the words at a place may be of an ending; the same words are looked at once. */
function mayEndOnce(texts: readonly string[]): (seq: number) => boolean {
  const firsts = firstOfSameWords(texts)
  const known = new Uint8Array(texts.length)
  return (seq) => {
    const first = firsts[seq] ?? seq
    if (known[first] === 0) known[first] = MAY_END.test(texts[first] ?? "") ? 1 : 2
    return known[first] === 1
  }
}

function toSaid(kind: EndingWords, mine: boolean, seq: number, { start, end }: Span): EndingSaid {
  const writer = mine ? "user" : "ex"
  const reader = mine ? "ex" : "user"
  const how = kind === "ends" ? "act" : "told"
  const by = kind === "agreed" ? "both" : kind === "left" ? reader : writer
  return { by, how, seq, start, end }
}

/** "It's over between us", and not "I know it's over". */
function overIn(text: string, cues: readonly CueSpan[] | undefined): Span | null {
  const over = cues?.find(
    ({ cue, polarity, strength }) => cue === "finality" && polarity === "asserted" && strength === 3,
  )
  if (over === undefined || !OVER.test(text.slice(over.start, over.end))) return null
  return KNOWS.test(text.slice(Math.max(0, over.start - 40), over.start)) ? null : over
}

function isNear({ messages }: Chat, seq: number): boolean {
  return (messages.at[messages.length - 1] ?? 0) - (messages.at[seq] ?? 0) <= LATE_DAYS * DAY_S
}

function isStillTrue({ messages, times }: Chat, { seq }: EndingSaid): boolean {
  if (times !== undefined) return false
  const at = messages.at[seq] ?? 0
  const before = countBetween(messages.at, at - COMPARED_DAYS * DAY_S, at)
  const after = countBetween(messages.at, at + SETTLING_DAYS * DAY_S, at + (SETTLING_DAYS + COMPARED_DAYS) * DAY_S)
  return after * 2 < before || (before === 0 && seq === 0)
}

function countBetween(at: Float64Array, from: number, to: number): number {
  let count = 0
  for (const one of at) if (one >= from && one < to) count += 1
  return count
}
