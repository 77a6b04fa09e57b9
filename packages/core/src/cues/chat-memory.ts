/**
 * Cues of messages of one chat whose words were read before. What the rules find depends on the words and on who wrote them, and
 * what stands of it on a few yes-or-no questions about what came before: so both are kept, by the place of the words.
 */
import type { CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import type { Language } from "../text/language/language-of.ts"
import { firstOfSameWords } from "../text/waking/same-words.ts"
import { type CueHeads, PREV_KINDS, prevKindOf } from "./cue-heads.ts"
import { type FoundIn, findSent, judgeRuled, ruledOf } from "./find-message-cues.ts"
import type { MessageContext } from "./message-context.ts"
import { asksContext, isSilent } from "./policy.ts"
import type { SentCue } from "./rule-cues.ts"

/** Then all is let go. */
const MOST_KEPT = 200_000
const SIDES: readonly Speaker[] = ["user", "ex"]
/** Kinds of what may have come before. */
const KINDS = PREV_KINDS.length * 2
const ANY_KIND = KINDS
const NONE: readonly [] = []

/** Which message of the chat is read, and what is known of what came before it. */
export interface Asked {
  readonly seq: number
  /** Place in `SIDES`. */
  readonly side: number
  readonly context: () => MessageContext
}

export class ChatMemory {
  readonly #texts: readonly string[]
  readonly #languages: readonly Language[] | undefined
  readonly #heads: CueHeads | undefined
  readonly #firsts: Uint32Array
  /** 1 where the rules find nothing in the words at a place. */
  readonly #nothing: Uint8Array
  readonly #sent = new Map<number, readonly FoundIn<SentCue>[]>()
  readonly #judged = new Map<number, readonly CueSpan[]>()

  /** @param languages of the chat; empty where they are not known */
  constructor(texts: readonly string[], languages: readonly Language[], heads?: CueHeads) {
    this.#texts = texts
    this.#languages = languages.length > 0 ? languages : undefined
    this.#heads = heads
    this.#firsts = firstOfSameWords(texts)
    this.#nothing = new Uint8Array(texts.length)
  }

  /** As `findMessageCues`. */
  of(asked: Asked): readonly CueSpan[] {
    const { seq, side } = asked
    const first = this.#firsts[seq] ?? seq
    if (this.#heads !== undefined) return this.#withHeads(first, asked, this.#heads)
    if (this.#nothing[first] === 1) return NONE
    const before = this.#judged.get(keyOf(first, side, ANY_KIND))
    return before ?? this.#withRules(first, asked)
  }

  #withRules(first: number, { side, context }: Asked): readonly CueSpan[] {
    const ruled = this.#ruledOf(first, side)
    if (ruled.length === 0) return NONE
    const judged = judgeRuled(ruled, this.#texts[first] ?? "", SIDES[side] ?? "ex", context())
    if (!ruled.some(({ cues }) => asksContext(cues))) this.#keep(keyOf(first, side, ANY_KIND), judged)
    return judged
  }

  #withHeads(first: number, { side, context }: Asked, heads: CueHeads): readonly CueSpan[] {
    const known = context()
    const kind = PREV_KINDS.indexOf(prevKindOf(known)) * 2 + (isSilent(known) ? 1 : 0)
    const key = keyOf(first, side, kind)
    const before = this.#judged.get(key)
    if (before !== undefined) return before
    const text = this.#texts[first] ?? ""
    const judged = judgeRuled(this.#ruledOf(first, side), text, SIDES[side] ?? "ex", known, heads)
    this.#keep(key, judged)
    return judged
  }

  #ruledOf(first: number, side: number): readonly FoundIn[] {
    return this.#nothing[first] === 1 ? NONE : ruledOf(this.#sentAt(first), SIDES[side] ?? "ex")
  }

  #sentAt(first: number): readonly FoundIn<SentCue>[] {
    const before = this.#sent.get(first)
    if (before !== undefined) return before
    const sent = findSent(this.#texts[first] ?? "", this.#languages)
    if (sent.length === 0) {
      this.#nothing[first] = 1
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
