/**
 * Cues of one message, or of a text of an account: phrases of the tables, then policy. Rules only; a learned head may
 * later add what it finds before the policy is asked. Dangers are no business of this stage: see the safety stage.
 */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { makePhraseBook } from "../text/message/phrase-book.ts"
import { CUE_TABLES } from "./tables.ts"
import type { MessageContext } from "./message-context.ts"
import { keepByPolicy } from "./policy.ts"

const findPhrases = makePhraseBook(CUE_TABLES)

/** Kinds of cue that this stage knows rules for. */
export const CUES_WITH_RULES: readonly CueKind[] = CUE_TABLES.map(({ kind }) => kind)

/**
 * @param text exactly as sent
 * @param role whose words it is; in an account "I" is the user
 * @returns in order of place. Those that do not hold (denied, asked ...) are among them, with strength 1: see `holds`
 */
export function findMessageCues(text: string, role: Speaker, context: MessageContext = {}): readonly CueSpan[] {
  const found = findPhrases(text, role)
  return found.length === 0 ? [] : keepByPolicy(found.map(toCue), role, context)
}

function toCue({ kind, ...rest }: ReturnType<typeof findPhrases>[number]): CueSpan {
  return { cue: kind, ...rest }
}

export { holds } from "../text/message/phrase-book.ts"
