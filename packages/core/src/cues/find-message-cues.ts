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
import { type SentCue, cuesSentBy, findRuleCues, findSentCues } from "./rule-cues.ts"

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
  const { languages = WITH_TABLES } = context
  return judgeRuled(
    inEach(languages, (language) => findRuleCues(text, role, language)),
    text,
    role,
    context,
    heads,
  )
}

/** What the tables of one language find. */
export interface FoundIn<Cue = CueSpan> {
  readonly language: Language
  readonly cues: readonly Cue[]
}

const NONE: readonly [] = []

/** The first half for messages: what the words say, whoever wrote them and whatever came before. */
export function findSent(text: string, languages: readonly Language[] = WITH_TABLES): readonly FoundIn<SentCue>[] {
  return inEach(languages, (language) => findSentCues(text, language))
}

export function ruledOf(sent: readonly FoundIn<SentCue>[], role: Speaker): readonly FoundIn[] {
  return sent.length === 0
    ? NONE
    : sent
        .map(({ language, cues }) => ({ language, cues: cuesSentBy(cues, role) }))
        .filter(({ cues }) => cues.length > 0)
}

/** Languages without any are left out. */
function inEach<Cue>(
  languages: readonly Language[],
  look: (language: Language) => readonly Cue[],
): readonly FoundIn<Cue>[] {
  let found: FoundIn<Cue>[] | null = null
  for (const language of languages) {
    const cues = look(language)
    if (cues.length > 0) (found ??= []).push({ language, cues })
  }
  return found ?? NONE
}

/** The second half: what the learned heads say to it, and what stands by policy. */
export function judgeRuled(
  ruled: readonly FoundIn[],
  text: string,
  role: Speaker,
  context: MessageContext,
  heads?: CueHeads,
): readonly CueSpan[] {
  const found = heads === undefined ? ruled : askHeads(ruled, text, role, context, heads)
  if (found.length === 0) return NONE
  const own = languageOf(text) ?? context.languages?.[0] ?? found[0]?.language
  const kept = found.find(({ language }) => language === own)
  return kept === undefined ? NONE : keepByPolicy(kept.cues, role, context)
}

/** The heads know English. */
function askHeads(
  ruled: readonly FoundIn[],
  text: string,
  role: Speaker,
  context: MessageContext,
  heads: CueHeads,
): readonly FoundIn[] {
  const { languages = WITH_TABLES } = context
  if (!languages.includes("en")) return ruled
  const english = ruled.find(({ language }) => language === "en")?.cues ?? NONE
  const cues = withHeads(english, text, role, context, heads)
  if (cues === english) return ruled
  const all = [...ruled.filter(({ language }) => language !== "en"), { language: "en" as const, cues }]
  return all.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
}

/** Their own language is asked of those texts only in which something was found: most messages cost nothing. */
const WITH_TABLES: readonly Language[] = ["en", "de", "es"]

export { CUES_WITH_RULES } from "./rule-cues.ts"
export { holds } from "../text/message/phrase-book.ts"
