/** Which clauses tell what happened, and which speak of a dream, a film, an if, a wish, a plan or a question. */
import type { Reality } from "./clause.ts"

const DREAM =
  /^(?:\w+ ){0,3}dream (?:last night|again|about|that|where|in which)\b|\b(?:dreamt|dreamed|dreaming|nightmares|had a nightmare|had (?:a|this|the) (?:\w+ )?dream|in (?:my|the|a|USERS) dream)\b/
const AWAKE = /\b(?:woke|awake|alarm|real life|in reality|actually happened)\b/
const FICTION =
  /\b(?:film|movie|movies|netflix|episode|soap|novel|sitcom|documentary|(?:in|at) the (?:show|book|play|song)|character|watch(?:ed|ing) (?:\w+ ){0,4}(?:show|series|film|movie|story|together on tv))\b/
const CONDITION =
  /^(?:and |but |so |or |even |like |just )*(?:if|unless|what if|as if|as though|imagine|suppose|had (?:EX|USER) (?:just|only|ever))\b|\b(?:would|could|should|might|'d|must) (?:not |never |just |even |at least )?(?:have|of)\b|\bas (?:if|though)\b|\bin case\b/
const WISH =
  /\b(?:USER (?:just |really |so )?(?:wish|wished|hope|hoped|was hoping|am hoping|wanted (?:EX|OTHER) to|want (?:EX|OTHER) to|expected|was expecting|kept (?:hoping|waiting)|'d love|imagine|imagined|pictured)|USER (?:half |really |honestly )?(?:thought|figured|expected|assumed) (?:that )?(?:EX|OTHER|it) (?:would|'d|might|was going)|waiting for (?:EX|OTHER) to|supposed to)\b/
const PLAN =
  /\b(?:USER|EX|BOTH) (?:am|is|'s|are|was|were)? ?(?:just |still |also )?(?:going to|planning to|about to|will|'ll|hoping to|thinking of)\b/
const ASKING =
  /^(?:and |but |so |or |like |well )*(?:did|do|does|was|is|are|were|has|have|had|can|could|would|will|should|why|what|how|when|who|where|which|am|tell)\b/

export interface RealityState {
  /** The dream goes on until somebody wakes or a new paragraph begins. */
  dreamUntil: number
  /** Sentence whose first clause is an "if". */
  ifSentence: number
}

export function realityOf(
  plain: string,
  place: { readonly sentence: number; readonly question: boolean; readonly quoted: boolean; readonly told: boolean },
  state: RealityState,
): Reality {
  if (AWAKE.test(plain)) state.dreamUntil = -1
  if (DREAM.test(plain)) state.dreamUntil = place.sentence + 1
  if (place.sentence <= state.dreamUntil) return "dream"
  if (FICTION.test(plain)) return "fiction"
  if (/^(?:and |but |so |even |just |like )*(?:if|unless|what if|imagine)\b/.test(plain))
    state.ifSentence = place.sentence
  if (CONDITION.test(plain)) return "condition"
  if (state.ifSentence === place.sentence && /\b(?:would|'d|will|could|might)\b/.test(plain)) return "condition"
  if (WISH.test(plain)) return "wish"
  if (place.question && ASKING.test(plain)) return "question"
  if (place.told && PLAN.test(plain)) return "plan"
  return "real"
}
