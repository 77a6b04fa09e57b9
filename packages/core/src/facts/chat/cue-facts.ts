/**
 * Facts that rest on one cue in the words of one person: what the ex wrote, and the user's own part. A cue may be wider
 * than the fact (any apology, any anger): then the words of the cue must also name what the fact is about.
 */
import type { CueKind } from "../../model/cue.ts"
import type { FactId } from "../../model/fact.ts"
import { isAboutHurt } from "./bare-apology.ts"
import { type ChatWords, type FactWords, clearCues, isMine, textOf } from "./chat-view.ts"

interface CueFact {
  readonly cue: CueKind
  readonly fact: FactId
  readonly by: "ex" | "user"
  /** What the cue's words must hold for the fact. Missing: any. */
  readonly words?: RegExp
}

const HURT =
  /hurt|lie|lying|left|leav|treat|ended|put (?:you|u) through|made (?:you|u)|let (?:you|u)|what i|how i|the way|everything|forgiv|cheat|ghost|shout|scream|yell|snapp|call(?:ed|ing) (?:you|u)|broke|ruin|wrong|regret|amends|owe/i
const ALL_BLAME =
  /not (?:you|u)\b|my fault|me not (?:you|u)|problem|nothing wrong|everything right|nothing to do with (?:you|u)|all (?:on )?me\b|never (?:you|u)\b|not about (?:you|u)/i
const SELF_ATTACK =
  /than me|too good|good enough|broken|mess|damaged|unlovable|wreck|disaster|toxic|bad for|worthy|poison/i
const BLAME =
  /fault|blame|ruin|destroy|wreck|broke|because of|reason|on (?:you|u)\b|made me|threw away|thanks to|pushed|wasted|never (?:listen|cared|tried)|if (?:you|u)|schuld|kaputt|wegen dir|zerstör|culpa|arruin|destro/i
const LOVE = /\b(?:love|lov|luv|miss|adore|ily|imy|lieb|vermiss|quiero|amo|te quer|extrañ|echo de menos|fehlst)/i
const MISS = /\bmiss(?:ed|ing|es)? (?:you|u|us)\b|\bmiss (?:our|what we)|vermiss|fehlst|extrañ|echo de menos/i

const CUE_FACTS: readonly CueFact[] = [
  { cue: "crying", fact: "text_only", by: "ex" },
  { cue: "apology", fact: "apology_hurt", by: "ex", words: HURT },
  { cue: "guilt_remorse", fact: "says_guilty", by: "ex" },
  { cue: "shame", fact: "self_attack", by: "ex" },
  { cue: "self_blame_excuse", fact: "self_attack", by: "ex", words: SELF_ATTACK },
  { cue: "self_blame_excuse", fact: "takes_all_blame", by: "ex", words: ALL_BLAME },
  { cue: "guilt_remorse", fact: "takes_all_blame", by: "ex", words: /all my fault/i },
  { cue: "anger_blame", fact: "blames_user", by: "ex", words: BLAME },
  { cue: "ambivalence", fact: "says_unsure", by: "ex" },
  { cue: "hope_giving", fact: "hope_phrase", by: "ex" },
  { cue: "reconciliation_offer", fact: "explicit_ask_back", by: "ex" },
  { cue: "affection", fact: "says_love_miss", by: "ex", words: LOVE },
  { cue: "nostalgia", fact: "says_love_miss", by: "ex", words: MISS },
  { cue: "sadness_grief", fact: "says_love_miss", by: "ex", words: MISS },
  { cue: "nostalgia", fact: "nostalgia_talk", by: "ex" },
  { cue: "finality", fact: "finality_phrase", by: "ex" },
  { cue: "no_contact", fact: "finality_phrase", by: "ex" },
  { cue: "new_partner", fact: "new_partner", by: "ex" },
  { cue: "ex_distress", fact: "talks_stress", by: "ex" },
  { cue: "space_request", fact: "ex_asks_space", by: "ex" },
  { cue: "contempt_insult", fact: "ex_angry_insulting", by: "ex" },
  { cue: "pleading", fact: "user_pleaded", by: "user" },
  { cue: "contempt_insult", fact: "user_harsh", by: "user" },
  { cue: "anger_blame", fact: "user_harsh", by: "user", words: BLAME },
  { cue: "crying", fact: "user_cried", by: "user" },
]

export function findCueFacts(view: ChatWords, seq: number): readonly FactWords[] {
  const cues = clearCues(view, seq)
  if (cues.length === 0) return []
  const by = isMine(view, seq) ? "user" : "ex"
  return cues.flatMap(({ cue, start, end }) => {
    const words = textOf(view, seq).slice(start, end)
    const facts = CUE_FACTS.filter((one) => one.cue === cue && one.by === by && one.words?.test(words) !== false)
    const found = facts.map(({ fact }) => ({ fact, seq, start, end }))
    const isBare = cue === "apology" && by === "ex" && found.length === 0
    return isBare && isAboutHurt(view, seq, start) ? [{ fact: "apology_hurt", seq, start, end }] : found
  })
}
