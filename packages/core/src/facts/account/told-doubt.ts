/**
 * What is told only as asked, believed or tried, and what is put right in the next breath. "She asked was I seeing anyone", "I thought he
 * was drunk", "my mother is convinced" tell of no act; "He wasn't", "no, he said" after it deny it.
 */
import type { AccountText } from "../../text/clause.ts"
import { type RoleLine, roleLineOf } from "./role-line.ts"

export type Doubt = "asked" | "believed" | "denied"

/** How far back a word that opens a question or a belief reaches, in characters of the line. */
const REACH = 70

/** @returns null where the words before and after leave the find as it stands */
export function doubtOf({ line }: RoleLine, from: number, to: number, ofUser: boolean): Doubt | null {
  const before = sentenceBefore(line, from)
  const after = line.slice(to, to + 140)
  const framed = ASKED.test(before) ? "asked" : BELIEVED.test(before) ? "believed" : null
  if (framed !== null && (SAID_NO.test(after) || putRight(after, ofUser))) return "denied"
  if (framed === "asked" && DONE.test(after)) return null
  if (framed !== null) return framed
  return putRight(after, ofUser) ? "denied" : null
}

/** The same for a stretch of `AccountText.plain`. */
export function doubtAt(account: AccountText, from: number, to: number, ofUser: boolean): Doubt | null {
  const role = roleLineOf(account)
  const first = role.words.find(({ plainEnd }) => plainEnd > from)
  const next = role.words.find(({ plainStart }) => plainStart >= to)
  return first === undefined ? null : doubtOf(role, first.at, next?.at ?? role.line.length, ofUser)
}

function sentenceBefore(line: string, from: number): string {
  const start = Math.max(line.lastIndexOf(". ", from - 1) + 1, line.lastIndexOf("? ", from - 1) + 1, from - REACH, 0)
  return ` ${line.slice(start, from)}`
}

/** "asked was I", "wanted to know if", "wondered whether": up to the find, with no new clause between. */
const ASKED =
  / (?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|wanted to know|wants to know|want to know) (?:(?:U|X|O|W|straight|straight out) ){0,2}(?:if|whether|was|be|do|did|have|would|could|can|will|had) (?:(?!(?:and|but|because|so|then|said|says) )[^ .,?!:]+ ){0,6}$/

/** "I thought", "I'd have sworn", "everyone reckons", "my mum is convinced": somebody's belief. */
const BELIEVED =
  / (?:U (?:[^ .,?!:]+ )?(?:thought|figured|assumed|imagined|pictured|expected|suspected|suspect|feared|imagine)|U (?:be|was) (?:sure|certain|convinced|braced|afraid|terrified|scared)|U (?:would|could|will) have (?:sworn|bet)|(?:everyone|everybody|people|they|O|mother|mum|mom|sister|brother|mate|friend) (?:[^ .,?!:]+ )?(?:reckons|reckon|thinks|think|thought|assumes|assume|be convinced|be sure|be certain)|in U's head) (?:(?!(?:and|but|because|so|then|said|says) )[^ .,?!:]+ ){0,6}$/

/** "…, so I did", "… and we did", "he said yes": what was asked was done. */
const DONE =
  /^[^.?!]{0,50}[.,?!] (?:(?:and|then) ){0,2}(?:U|X|W) (?:(?:do|nodded) [.,!]|(?:say|said) yes )|^[^.?!]{0,50} and (?:U|X|W) do [.,!]/

/** "no, he said", "he shook his head": the answer to what was asked. */
const SAID_NO =
  /^[^.?!]{0,40}[.,?!:] (?:and |but |so |then )?(?:(?:X|U|O) (?:said |says |say |goes |go |just |went )?(?:no|nope|nah)(?= [.,!?])|(?:no|nope|nah) [.,]|(?:X|U) (?:shook|shakes) (?:X's|U's) head)/

/** "He hasn't.", "I hadn't, I ...": an auxiliary, a denial, and no more. */
function putRight(after: string, ofUser: boolean): boolean {
  return (ofUser ? USER_DID_NOT : EX_DID_NOT).test(after)
}

const EX_DID_NOT =
  /^[^.?!]{0,60}[.?!,] (?:(?:but|and|no|well|[.,]) ){0,2}(?:X (?:be|have|do|would|will) (?:not|never)|(?:it|that|there) (?:be|do) not(?: true| so| happen)?|(?:X|it|that) never (?:do|happened)) [.,!?]/
const USER_DID_NOT =
  /^[^.?!]{0,60}[.?!,] (?:(?:but|and|no|well|[.,]) ){0,2}(?:U (?:be|have|do|would|will) (?:not|never)|(?:it|that|there) (?:be|do) not(?: true| so| happen)?|(?:U|it|that) never (?:do|happened)) [.,!?]/
