/**
 * Cues of messages that were read before. People say the same short things again and again, and what is found depends on the
 * words, on who wrote them and on a few yes-or-no questions about what came before: so the answer is kept.
 */
import type { CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { ownText } from "../text/waking/short-texts.ts"
import { type CueHeads, type PrevKind, prevKindOf } from "./cue-heads.ts"
import { findMessageCues } from "./find-message-cues.ts"
import type { MessageContext } from "./message-context.ts"
import { isSilent } from "./policy.ts"

/** Longer ones are seldom repeated. */
const LONGEST = 80
const MOST_KEPT = 20_000

type Kept = Map<string, readonly CueSpan[]>

export class MessageMemory {
  readonly #heads: CueHeads | undefined
  readonly #kept = new Map<string, Kept>()
  #count = 0

  constructor(heads?: CueHeads) {
    this.#heads = heads
  }

  /** As `findMessageCues`; the languages of the context must stay the same. */
  of(text: string, role: Speaker, context: MessageContext): readonly CueSpan[] {
    if (text.length > LONGEST) return findMessageCues(text, role, context, this.#heads)
    const kept = this.#keptFor(`${role} ${kindOf(context)}`)
    const before = kept.get(text)
    if (before !== undefined) return before
    const found = findMessageCues(text, role, context, this.#heads)
    if (this.#count === MOST_KEPT) this.#forget()
    this.#count += 1
    kept.set(ownText(text), found)
    return found
  }

  #keptFor(kind: string): Kept {
    const kept = this.#kept.get(kind) ?? new Map<string, readonly CueSpan[]>()
    this.#kept.set(kind, kept)
    return kept
  }

  #forget(): void {
    for (const kept of this.#kept.values()) kept.clear()
    this.#count = 0
  }
}

/** All that the rules, the heads and the policy ask about what came before. */
function kindOf(context: MessageContext): `${PrevKind}${boolean}` {
  return `${prevKindOf(context)}${isSilent(context)}`
}
