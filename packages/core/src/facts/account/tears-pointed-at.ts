/**
 * Tears that are told by pointing at those just told, or at their absence: "him too", "and then she started as well", "he
 * didn't cry. I did", "my mother wept. I did not".
 */
import type { AccountText } from "../../text/clause.ts"
import { matchesOf } from "../../text/matches.ts"
import { clauseAt, findAnyPhrase } from "../../text/phrases.ts"
import { roleOf } from "./crier.ts"
import { CLEAR_TEARS } from "./tear-words.ts"
import { MOST_MENTIONS, type Tears } from "./tears-mention.ts"

const ALSO =
  /(?<![^ ])(?:(?:and |so |then |which )*(?:(?<too>EX|USER) (?:too|as well|also(?! \w+ed)|did too|did as well|went too|followed|joined in)|(?<self>EX|USER) (?:went|goes|started|starts|began|begins|was off|is off|was gone)(?: off)? (?:too|as well|EXSELF|USERSELF|again)|(?<start>EX) (?:also )?(?:started|began|went)(?: up)?(?: too| also| as well| again)?)|(?:that |it |which )?(?:made|makes) (?<worse>EX|USER) (?:\w+ ){0,2}worse|so did (?<did>EX|USER|BOTH))(?= [.,?~]| *$| and | then )/g

/** "Him too." "And then she started as well": tears told by pointing at those just told. */
export function alsoCried(account: AccountText, list: readonly Tears[]): readonly Tears[] {
  const more: Tears[] = []
  for (const match of matchesOf(account.plain, ALSO)) {
    const groups = match.groups ?? {}
    const role = groups["too"] ?? groups["self"] ?? groups["start"] ?? groups["did"] ?? groups["worse"] ?? ""
    const from = match.index
    const clause = clauseAt(account, from)
    if (clause === null || clause.saidBy !== null) continue
    const first = list.find(
      (tears) =>
        tears.to <= from &&
        (groups["self"] !== undefined || groups["start"] !== undefined
          ? from - tears.to < 400
          : from - tears.to < 90) &&
        (clause.sentence - tears.clause.sentence <= 1 || (match[0].endsWith("again") && tears.who === roleOf(role))) &&
        !tears.denied,
    )
    const who = roleOf(role)
    if (first === undefined || list.some((tears) => tears.from < from + match[0].length && from < tears.to)) continue
    if (
      first.who === who &&
      groups["start"] === undefined &&
      groups["self"] === undefined &&
      groups["worse"] === undefined
    )
      continue
    const to = from + match[0].length
    more.push({ ...first, who, clause, from, to, start: account.starts[from] ?? 0, end: account.ends[to - 1] ?? 0 })
  }
  return more
}

const DID =
  /(?<![^ ])(?:(?:and |but )*(?<did>EX|USER) (?:did|was)|(?:and |but )*when EX (?:\w+ ){1,5}(?:, )?(?<start>EX) (?:started|began))(?= [.,?~]| *$)/g

/** "He didn't cry. I did." "I wasn't crying, but when he saw my face he started." */
export function didToo(account: AccountText, list: readonly Tears[]): readonly Tears[] {
  const more: Tears[] = []
  for (const match of matchesOf(account.plain, DID)) {
    const to = match.index + match[0].length
    const from = match.groups?.["start"] === undefined ? match.index : account.plain.lastIndexOf("EX", to)
    const clause = clauseAt(account, from)
    const who = roleOf(match.groups?.["did"] ?? match.groups?.["start"] ?? "")
    const last = list.filter((one) => one.to <= from).at(-1)
    const started = match.groups?.["start"]
    const reach = started === undefined ? 20 : 120
    if (
      clause === null ||
      clause.saidBy !== null ||
      last?.denied !== true ||
      last.who === who ||
      from - last.to > reach
    )
      continue
    const [start, end] = [account.starts[from] ?? 0, account.ends[to - 1] ?? 0]
    more.push({
      ...last,
      who,
      denied: false,
      certainty: "clear",
      when: clause.when,
      where: "talk",
      clause,
      from,
      to,
      start,
      end,
    })
  }
  return more
}

const DID_NOT =
  /(?<![^ ])(?:(?:and |but )*(?<no>EX|USER) (?:did|was|have|has|had) not(?: though| either| at all)?|(?:and |but )*(?:neither|nor) (?:did|was|have|has) (?<nor>EX|USER)|(?:and |but )*not (?<not>EX|USER))(?= [.,?~]| *$)/g

/** "My mother wept. I did not." "I thought I'd cry. I didn't. Neither did he." */
export function didNot(account: AccountText, list: readonly Tears[]): readonly Tears[] {
  const words = findAnyPhrase(account, CLEAR_TEARS).slice(0, MOST_MENTIONS)
  const denials: Tears[] = []
  for (const match of matchesOf(account.plain, DID_NOT)) {
    const { no, nor, not } = match.groups ?? {}
    const [from, to] = [match.index, match.index + match[0].length]
    const clause = clauseAt(account, from)
    const near = [...words, ...denials].some((one) => one.to <= from && from - one.to < 60)
    if (clause === null || clause.saidBy !== null || !near || list.some((one) => one.from < to && from < one.to))
      continue
    const [start, end] = [account.starts[from] ?? 0, account.ends[to - 1] ?? 0]
    denials.push({
      who: roleOf(no ?? nor ?? not ?? ""),
      certainty: "clear",
      denied: true,
      when: clause.when,
      where: "talk",
      reported: null,
      clause,
      from,
      to,
      start,
      end,
    })
  }
  return denials
}
