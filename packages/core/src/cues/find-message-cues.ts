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
  const found = lookIn(context.languages ?? WITH_TABLES, (language) => {
    const ruled = findRuleCues(text, role, language)
    return heads === undefined || language !== "en" ? ruled : withHeads(ruled, text, role, context, heads)
  })
  return found.length === 0 ? NONE : settle(found, text, role, context)
}

/**
 * The same without heads, for a message of a chat: what was around it is asked only where something was found.
 * @param languages of the chat; empty where they are not known
 */
export function findRuledCues(
  text: string,
  role: Speaker,
  languages: readonly Language[],
  contextOf: () => MessageContext,
): readonly CueSpan[] {
  const found = lookIn(languages.length > 0 ? languages : WITH_TABLES, (language) => findRuleCues(text, role, language))
  return found.length === 0 ? NONE : settle(found, text, role, contextOf())
}

interface FoundIn {
  readonly language: Language
  readonly cues: readonly CueSpan[]
}

const NONE: readonly [] = []

function lookIn(languages: readonly Language[], look: (language: Language) => readonly CueSpan[]): readonly FoundIn[] {
  let found: FoundIn[] | null = null
  for (const language of languages) {
    const cues = look(language)
    if (cues.length > 0) (found ??= []).push({ language, cues })
  }
  return found ?? NONE
}

function settle(found: readonly FoundIn[], text: string, role: Speaker, context: MessageContext): readonly CueSpan[] {
  const own = languageOf(text) ?? context.languages?.[0] ?? found[0]?.language
  const kept = found.find(({ language }) => language === own)
  return kept === undefined ? NONE : keepByPolicy(kept.cues, role, context)
}

/** Their own language is asked of those texts only in which something was found: most messages cost nothing. */
const WITH_TABLES: readonly Language[] = ["en", "de", "es"]

export { CUES_WITH_RULES } from "./rule-cues.ts"
export { holds } from "../text/message/phrase-book.ts"
