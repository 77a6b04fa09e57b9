/**
 * Cues of messages of one chat whose words were read before. What the rules find depends on the words and on who wrote them, and
 * what stands of it on a few yes-or-no questions about what came before: so both are kept, by the place of the words.
 */
import type { CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import type { Language } from "../text/language/language-of.ts"
import { firstOfSameWords } from "../text/waking/same-words.ts"
import { type CueHeads, PREV_KINDS, isSilentAfterAll, prevKindOf } from "./cue-heads.ts"
import { type FoundIn, findSent, judgeRuled, ruledOf } from "./find-message-cues.ts"
import type { MessageContext } from "./message-context.ts"
import { asksContext } from "./policy.ts"
import type { SentCue } from "./rule-cues.ts"

/** Then all is let go. */
const MOST_KEPT = 200_000
const SIDES: readonly Speaker[] = ["user", "ex"]
/** Kinds of what may have come before. */
const KINDS = PREV_KINDS.length * 2
const ANY_KIND = KINDS
const NONE: readonly [] = []
/** Bits of what is known of the words at a place. */
const NO_RULES = 1
const SILENT = [2, 4] as const

/** Which message of the chat is read, and what is known of what came before it. */
export interface Asked {
  readonly seq: number
  /** Place in `SIDES`. */
  readonly side: 0 | 1
  /** Place of the words that it may answer; -1 where there are none. */
  readonly prev: number
  /** Whether it came after silence, see `isSilent`. */
  readonly isAfterSilence: boolean
  readonly context: () => MessageContext
}

export class ChatMemory {
  readonly #texts: readonly string[]
  readonly #languages: readonly Language[] | undefined
  readonly #heads: CueHeads | null
  readonly #firsts: Uint32Array
  /** Whether the rules find nothing in the words at a place, and for each side whether the heads say nothing either. */
  readonly #known: Uint8Array
  /** The kind of the words at a place as what came before, plus 1. */
  readonly #prevKinds: Uint8Array
  readonly #sent = new Map<number, readonly FoundIn<SentCue>[]>()
  readonly #judged = new Map<number, readonly CueSpan[]>()

  /** @param languages of the chat; empty where they are not known */
  constructor(texts: readonly string[], languages: readonly Language[], heads?: CueHeads) {
    this.#texts = texts
    this.#languages = languages.length > 0 ? languages : undefined
    this.#heads = heads === undefined || this.#languages?.includes("en") === false ? null : heads
    this.#firsts = firstOfSameWords(texts)
    this.#known = new Uint8Array(texts.length)
    this.#prevKinds = new Uint8Array(texts.length)
  }

  /** Whether it is known that `of` gives nothing, whatever came before the message. */
  isSilent(seq: number, side: 0 | 1): boolean {
    return this.#has(this.#firsts[seq] ?? seq, this.#heads === null ? NO_RULES : SILENT[side])
  }

  /** As `findMessageCues`. */
  of(asked: Asked): readonly CueSpan[] {
    const first = this.#firsts[asked.seq] ?? asked.seq
    if (this.#heads !== null) return this.#withHeads(first, asked, this.#heads)
    return this.#judged.get(keyOf(first, asked.side, ANY_KIND)) ?? this.#withRules(first, asked)
  }

  #withRules(first: number, { side, context }: Asked): readonly CueSpan[] {
    const ruled = this.#ruledOf(first, side)
    if (ruled.length === 0) return NONE
    const judged = judgeRuled(ruled, this.#texts[first] ?? "", SIDES[side] ?? "ex", context())
    if (!ruled.some(({ cues }) => asksContext(cues))) this.#keep(keyOf(first, side, ANY_KIND), judged)
    return judged
  }

  #withHeads(first: number, { side, prev, isAfterSilence, context }: Asked, heads: CueHeads): readonly CueSpan[] {
    const key = keyOf(first, side, this.#prevKindAt(prev) * 2 + (isAfterSilence ? 1 : 0))
    const before = this.#judged.get(key)
    if (before !== undefined) return before
    const text = this.#texts[first] ?? ""
    const role = SIDES[side] ?? "ex"
    const ruled = this.#ruledOf(first, side)
    if (ruled.length === 0 && isSilentAfterAll(text, role, heads)) {
      this.#note(first, SILENT[side])
      return NONE
    }
    const judged = judgeRuled(ruled, text, role, context(), heads)
    this.#keep(key, judged)
    return judged
  }

  /** Place in `PREV_KINDS`. */
  #prevKindAt(prev: number): number {
    if (prev === -1) return 0
    const first = this.#firsts[prev] ?? prev
    if (this.#prevKinds[first] === 0)
      this.#prevKinds[first] = PREV_KINDS.indexOf(prevKindOf({ prev: this.#texts[first] ?? "" })) + 1
    return (this.#prevKinds[first] ?? 1) - 1
  }

  #has(first: number, bit: number): boolean {
    return ((this.#known[first] ?? 0) & bit) !== 0
  }

  #note(first: number, bit: number): void {
    this.#known[first] = (this.#known[first] ?? 0) | bit
  }

  #ruledOf(first: number, side: number): readonly FoundIn[] {
    return this.#has(first, NO_RULES) ? NONE : ruledOf(this.#sentAt(first), SIDES[side] ?? "ex")
  }

  #sentAt(first: number): readonly FoundIn<SentCue>[] {
    const before = this.#sent.get(first)
    if (before !== undefined) return before
    const sent = findSent(this.#texts[first] ?? "", this.#languages)
    if (sent.length === 0) {
      this.#note(first, NO_RULES)
      return NONE
    }
    if (this.#sent.size === MOST_KEPT) this.#sent.clear()
    this.#sent.set(first, sent)
    return sent
  }

  #keep(key: number, judged: readonly CueSpan[]): void {
    if (this.#judged.size === MOST_KEPT) this.#judged.clear()
    this.#judged.set(key, judged)
  }
}

function keyOf(first: number, side: number, kind: number): number {
  return (first * (KINDS + 1) + kind) * SIDES.length + side
}
