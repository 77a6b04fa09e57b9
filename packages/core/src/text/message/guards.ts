/**
 * What the words around a phrase do to it: denied, asked, only if, somebody else's, long past, a quotation. The windows are
 * short and stop at a comma or "but", since people join what they deny and what they say in one breath.
 */
import type { Polarity, Who } from "../../model/cue.ts"
import type { Speaker } from "../../model/safety.ts"
import type { PlainMessage } from "./plain-message.ts"
import type { Lifted } from "./phrase-table.ts"
import { type Place, wordsBetween } from "./sentence.ts"

const NEGATION =
  / (?:not|never|no|nobody|none|neither|nor|hardly|without|nothing|stop|quit|refuse|refused|refuses|instead of|anything but) (?!only |just )(?:[^ ,]+ ){0,3}$/
const INVERTED =
  /^ (?:and |so |but |ok |okay |well |wait |what )?(?:do|did|does|are|is|was|were|have|has|had|will|would|could|can|should|am) (?:you|i|he|she|they|we|it|that|this|there) /
const ASKING = /^ (?:and |so |but )?(?:why|what|who|where|how|which) /
const CONDITION =
  / (?:if|unless|whether|suppose|supposing|suspect|suspects|suspected|imagine|in case|even if|had i|were i|until|till|wish|wished) (?:[^ ]+ ){0,9}$/
const CONDITION_AFTER = /^ (?:[^ ]+ ){0,3}(?:if|unless) (?:you|i|we|he|she|they|it) /
const WOULD = / (?:would|could|should|might) have (?:[^ ,]+ ){0,3}$/
const PAST =
  / (?:used to|once|thought|nearly|almost|wanted to|was going to|meant to|tried to|years ago|back then|at first|last year|last month|in those days) (?:[^ ]+ ){0,6}$/
const REVOKED =
  /^ (?:[^ ]+ ){0,8}(?:(?:and|but) (?:i|he|she) (?:was wrong|take it back|took it back|did not mean it|do not mean it|take that back)|but not (?:now|any more|today)|(?:not )any more $|back then|years ago|in (?:19|20)\d\d)/
const TAKEN_BACK =
  / (?:take it back|took it back|took that back|take that back|did not mean it|(?:i|he|she) (?:was|had been) wrong to say|turns out (?:i am|he is|she is|we are) not|turned out (?:i was|he was|she was|we were) not|slept on it|undid it|(?:and|but|yet) (?:here|there) (?:i am|i was|he is|he was|she is|she was)) /
const LAUGH = / lol /

const THIRD =
  "mom|dad|mother|father|sister|brother|friend|friends|mate|mates|cousin|aunt|auntie|uncle|nan|gran|granddad|grandma|therapist|counsellor|counselor|mediator|judge|doctor|boss|colleague|lawyer|solicitor|son|daughter|kid|kids|boy|girl|neighbour|neighbor|flatmate|roommate|parents|everyone|everybody|people|horoscope|song|film|movie|book|character|couple|teacher|vicar|priest|manager|husband's|wife's|landlord|baby|child|children|dave|family"
const SAY =
  "said|says|say|saying|told|tells|telling|thinks|think|thought|asked|asks|wrote|writes|claims|claimed|reckons|swears|swore|promised|mean|meant|means|want|wants|wanted|believe|believes|call|called|know|knows|feel|feels"
const THIRD_SAYS = new RegExp(
  ` (?:(?:my|your|his|her|the|our|a|their) (?:[^ ]+ )?(?:${THIRD})|mom|dad|nan|gran|everyone|everybody|people|someone|somebody|nobody|who) (?:[^ ]+ ){0,2}(?:${SAY}) (?:[^ ]+ ){0,6}$`,
)
const OTHER_SAYS = new RegExp(` (?:he|she|they|you) (?:[^ ]+ ){0,2}(?:${SAY}) (?:[^ ]+ ){0,5}$`)
const THIRD_SUBJECT = new RegExp(
  ` (?:(?:my|your|his|her|the|our|a|their|this|that) (?:[^ ]+ )?(?:${THIRD})|mom|dad|nan|gran) (?:[^ ]+ ){0,5}$`,
)

/** What the words around a stretch do to it. */
export type Guard = (message: PlainMessage, place: Place, role: Speaker, lifted: Lifted) => Guarded

export interface Guarded {
  readonly polarity: Polarity
  readonly holder: Who
}

export function guard(message: PlainMessage, place: Place, role: Speaker, lifted: Lifted): Guarded {
  const holder = holderOf(message, place, role)
  const polarity = polarityOf(message, place, role, lifted)
  const isRetold = role === "account" && polarity === "asserted" && holder !== "user"
  return { polarity: isRetold || holder === "other" ? "reported" : polarity, holder }
}

function polarityOf(message: PlainMessage, place: Place, role: Speaker, lifted: Lifted): Polarity {
  const { first, last, from, to, isQuestion } = place
  const before = wordsBetween(message, from, first)
  const clause = sinceBreak(before)
  const after = wordsBetween(message, last + 1, Math.min(to, last + 12))
  if (role !== "account" && message.quoted[first] === true) return "reported"
  if (lifted.negation !== true && NEGATION.test(clause)) return "negated"
  if (lifted.question !== true && (isQuestion || isAsked(before, message, place))) return "asked"
  if (lifted.condition !== true && (CONDITION.test(before) || CONDITION_AFTER.test(after) || WOULD.test(clause)))
    return "conditional"
  if (role !== "account" && (THIRD_SAYS.test(before) || OTHER_SAYS.test(clause))) return "reported"
  if (lifted.past !== true && (PAST.test(clause) || REVOKED.test(after))) return "past"
  if (lifted.takenBack !== true && TAKEN_BACK.test(message.text)) return "past"
  if (lifted.joke !== true && LAUGH.test(wordsBetween(message, from, to + 2))) return "conditional"
  return "asserted"
}

/** Asked without a question mark, as people type. */
function isAsked(before: string, message: PlainMessage, place: Place): boolean {
  const opening = before === "  " ? wordsBetween(message, place.first, place.first + 3) : before
  return (
    INVERTED.test(opening) ||
    (ASKING.test(before) && !/ (?:,|but|because) /.test(before) && message.words[place.to] !== ".")
  )
}

/** What stands before, from the last comma or "but" on. */
function sinceBreak(before: string): string {
  const cut = Math.max(before.lastIndexOf(" , "), before.lastIndexOf(" but "), before.lastIndexOf(" because "))
  return cut === -1 ? before : before.slice(cut + 2)
}

/** In a message the writer; in an account whoever the words name last before or in the phrase. */
function holderOf(message: PlainMessage, place: Place, role: Speaker): Who {
  if (role !== "account") return role
  const before = wordsBetween(message, place.from, place.first)
  const people = wordsBetween(message, place.from, place.last + 1).match(
    / (?:i|he|she|they|we|my ex|my husband|my wife)(?= )/g,
  )
  if (THIRD_SUBJECT.test(before) && !/ (?:he|she|they|i) (?:[^ ]+ ){0,3}$/.test(before)) return "other"
  const nearest = people?.at(-1)?.trim()
  if (nearest === undefined) return "unknown"
  if (nearest === "i")
    return /(?: (?:he|she|they)) (?:[^ ]+ ){0,3}(?:said|says|told|that|goes|wrote) (?:[^ ]+ ){0,4}$/.test(before)
      ? "ex"
      : "user"
  return nearest === "we" ? "both" : "ex"
}
