/**
 * Cues of one message, or of a text of an account: phrases of the tables, what learned heads say where the app
 * gives them, then policy. What is neither English, German nor Spanish has no cues rather than wrong ones. Dangers are no business of this stage: see the safety stage.
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
  const languages = context.languages ?? WITH_TABLES
  const found = languages.flatMap((language) => {
    const ruled = findRuleCues(text, role, language)
    const all = heads === undefined || language !== "en" ? ruled : withHeads(ruled, text, role, context, heads)
    return all.map((cue) => ({ cue, language }))
  })
  if (found.length === 0) return []
  const own = languageOf(text) ?? context.languages?.[0] ?? found[0]?.language
  const kept = found.filter(({ language }) => language === own)
  return keepByPolicy(
    kept.map(({ cue }) => cue),
    role,
    context,
  )
}

/** Their own language is asked of those texts only in which something was found: most messages cost nothing. */
const WITH_TABLES: readonly Language[] = ["en", "de", "es"]

export { CUES_WITH_RULES } from "./rule-cues.ts"
export { holds } from "../text/message/phrase-book.ts"
