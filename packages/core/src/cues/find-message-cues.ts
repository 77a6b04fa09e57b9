/**
 * Cues of one message, or of a text of an account: phrases of the tables, what learned heads say where the app
 * gives them, then policy. What is not English has no cues rather than wrong ones. Dangers are no business of this stage: see the safety stage.
 */
import type { CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { type CueHeads, withHeads } from "./cue-heads.ts"
import { type Language, languageOf } from "../text/language/language-of.ts"
import type { MessageContext } from "./message-context.ts"
import { keepByPolicy } from "./policy.ts"
import { findRuleCues } from "./rule-cues.ts"

/**
 * @param text exactly as sent
 * @param role whose words it is; in an account "I" is the user
 * @returns in order of place. Those that do not hold (denied, asked ...) are among them, with strength 1: see `holds`
 */
export function findMessageCues(
  text: string,
  role: Speaker,
  context: MessageContext = {},
  heads?: CueHeads,
): readonly CueSpan[] {
  const ruled = findRuleCues(text, role)
  const found = heads === undefined ? ruled : withHeads(ruled, text, role, context, heads)
  if (found.length === 0 || languageIn(text, context) !== "en") return []
  return keepByPolicy(found, role, context)
}

/** Asked only where something was found, so that most messages cost nothing. */
function languageIn(text: string, context: MessageContext): Language {
  return languageOf(text) ?? context.language ?? "en"
}

export { CUES_WITH_RULES } from "./rule-cues.ts"
export { holds } from "../text/message/phrase-book.ts"
