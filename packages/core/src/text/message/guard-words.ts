/**
 * The guards of `guards.ts` for languages other than English, from lists of their words: denied, asked, only if, somebody
 * else's, long past, a quotation. German denies behind the verb too, so words of denial count on both sides.
 */
import type { Polarity, Who } from "../../model/cue.ts"
import type { Speaker } from "../../model/safety.ts"
import type { Guard } from "./guards.ts"
import type { PlainMessage } from "./plain-message.ts"
import type { Lifted } from "./phrase-table.ts"
import { type Place, wordsBetween } from "./sentence.ts"

/** Words with bars between them, as the tables spell them. */
export interface GuardWords {
  readonly negation: string
  /** Denies from behind, as "liebe dich nicht". Empty where the language does not. */
  readonly negationBehind: string
  /** How a question begins that has no mark. */
  readonly asking: string
  readonly condition: string
  readonly past: string
  /** People who are neither of the two. */
  readonly third: string
  readonly say: string
  readonly user: string
  readonly ex: string
  readonly both: string
  /** Parts a sentence, so that what stands before does not reach behind. */
  readonly breaks: readonly string[]
}

/** Words of the sentence between a guard's word and the phrase. */
const NEAR = 3
const WITHIN = 8

export function makeGuard(words: GuardWords): Guard {
  const negation = justBefore(words.negation, NEAR)
  const behind = words.negationBehind === "" ? null : new RegExp(`^ (?:[^ ,.]+ ){0,2}(?:${words.negationBehind}) `)
  const asking = new RegExp(`^ (?:${words.asking}) `)
  const condition = new RegExp(` (?:${words.condition}) (?:[^ ]+ ){0,${WITHIN}}$`)
  const past = justBefore(words.past, 5)
  const says = new RegExp(` (?:${words.third}) (?:[^ ]+ ){0,3}(?:${words.say}) (?:[^ ]+ ){0,${WITHIN}}$`)
  const otherSays = new RegExp(` (?:${words.ex}) (?:[^ ]+ ){0,2}(?:${words.say}) (?:[^ ]+ ){0,5}$`)
  const thirdActs = new RegExp(` (?:${words.third}) (?:[^ ,]+ ){0,4}$`)

  const polarityOf = (message: PlainMessage, place: Place, role: Speaker, lifted: Lifted): Polarity => {
    const { first, last, from, to, isQuestion } = place
    const all = wordsBetween(message, from, first)
    const clause = sinceBreak(all, words.breaks)
    const rest = wordsBetween(message, last + 1, Math.min(to, last + 6))
    const opening = wordsBetween(message, from, Math.max(first, from + 2))
    if (role !== "account" && message.quoted[first] === true) return "reported"
    if (lifted.negation !== true && (negation.test(clause) || behind?.test(rest) === true)) return "negated"
    if (lifted.question !== true && (isQuestion || asking.test(opening))) return "asked"
    if (lifted.condition !== true && condition.test(all)) return "conditional"
    if (role !== "account" && (says.test(all) || otherSays.test(clause))) return "reported"
    if (lifted.past !== true && past.test(clause)) return "past"
    if (lifted.joke !== true && wordsBetween(message, from, to + 2).includes(" lol ")) return "conditional"
    return "asserted"
  }

  const holderOf = (message: PlainMessage, place: Place, role: Speaker): Who => {
    if (role !== "account") return thirdActs.test(wordsBetween(message, place.from, place.first)) ? "other" : role
    const all = wordsBetween(message, place.from, place.last + 1)
    if (thirdActs.test(wordsBetween(message, place.from, place.first))) return "other"
    const nearest = Math.max(...[words.user, words.ex, words.both].map((list) => lastOf(all, list)))
    if (nearest < 0) return "unknown"
    if (lastOf(all, words.ex) === nearest) return "ex"
    return lastOf(all, words.user) === nearest ? "user" : "both"
  }

  return (message, place, role, lifted) => {
    const holder = holderOf(message, place, role)
    const polarity = polarityOf(message, place, role, lifted)
    const isRetold = role === "account" && polarity === "asserted" && holder !== "user"
    return { polarity: isRetold || holder === "other" ? "reported" : polarity, holder }
  }
}

function justBefore(list: string, most: number): RegExp {
  return new RegExp(` (?:${list}) (?:[^ ,]+ ){0,${most}}$`)
}

/** What stands before, from the last comma or word that parts on. */
function sinceBreak(before: string, breaks: readonly string[]): string {
  const cut = Math.max(...[",", ...breaks].map((word) => before.lastIndexOf(` ${word} `)))
  return cut === -1 ? before : before.slice(cut + 2)
}

function lastOf(text: string, list: string): number {
  return Math.max(...list.split("|").map((word) => text.lastIndexOf(` ${word} `)))
}
