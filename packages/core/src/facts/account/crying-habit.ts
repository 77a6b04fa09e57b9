/**
 * How often the ex cries: as a habit of old, in the talks since, and whether this was the one time. What the words do not
 * tell stays open: tears in one talk are not yet tears in one talk only.
 */
import type { Cried } from "../../model/fact.ts"
import type { AccountText } from "../../text/clause.ts"
import { type Found, findAnyPhrase, findPhrase } from "../../text/phrases.ts"
import { EASY, FIRST_SINCE, MOST, NOT_AT_THE_END, ONE_TIME, RARE } from "./crying-habit-words.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import type { Tears } from "./tears-mention.ts"

export function exTears(tears: readonly Tears[]): readonly Tears[] {
  return tears.filter((one) => (one.who === "ex" || one.who === "both") && one.certainty === "clear" && !one.denied)
}

function latestTears(tears: readonly Tears[]): readonly Tears[] {
  return exTears(tears).filter((one) => one.where === "talk" && one.when === "latest")
}

function told(account: AccountText, patterns: readonly RegExp[]): readonly Found[] {
  return findAnyPhrase(account, patterns).filter(({ clause }) => {
    return (
      (clause.reality === "real" || clause.reality === "plan") &&
      !(clause.saidBy === "user" && clause.quoted) &&
      clause.saidBy !== "ex"
    )
  })
}

function fact(
  id: FoundFact["fact"],
  found: Found,
  when: FoundFact["when"],
  certainty: FoundFact["certainty"] = "clear",
): FoundFact {
  return { fact: id, value: true, when, start: found.start, end: found.end, certainty }
}

export const findEasyCrier: AccountRecogniser = ({ account }) => {
  return told(account, EASY)
    .filter(
      ({ clause, from }) =>
        ofEx(account, clause.subject, from) &&
        !/\b(?:not|never)\b/.test(clause.plain.slice(0, from - clause.plainStart)),
    )
    .map((found) => fact("known_easy_crier", found, "general"))
}

export const findRareCrier: AccountRecogniser = ({ account }) => {
  const ends = findPhrase(account, NOT_AT_THE_END)
  return rare(account)
    .filter((found) => !ends.some((end) => end.from >= found.from && end.from <= found.to + 6))
    .map((found) => fact("rarely_cried_before", found, "general"))
}

function rare(account: AccountText): readonly Found[] {
  return told(account, RARE)
    .filter(
      ({ clause, from, to }) => ofEx(account, clause.subject, from) || /\bEX\b/.test(account.plain.slice(from, to)),
    )
    .filter(
      ({ clause, from, to }) =>
        !/\b(?:USER|BOTH|OTHER) (?:\w+ ){0,2}(?:cry|cried|cries)\b/.test(account.plain.slice(from, to)) &&
        clause.subject !== "both",
    )
}

/** Whether it is the ex of whom it is told. */
function ofEx(account: AccountText, subject: string, from: number): boolean {
  if (subject === "ex") return true
  if (subject === "other" || subject === "both") return false
  const before = account.plain.slice(Math.max(0, from - 60), from + 70)
  return /\b(?:EX|EXS|that man|that woman|this man)\b/.test(before)
}

export const findMostTalks: AccountRecogniser = ({ account, tears }) => {
  const shed = exTears(tears)
  if (shed.length === 0) return []
  return told(account, MOST)
    .filter((found) => nearTears(found, shed) && !/^(?:and )?(?:when|if)\b/.test(found.clause.plain))
    .map((found) =>
      fact(
        "cried_most_talks",
        found,
        "latest",
        /\b(?:again|most nights|every night|every day|half)\b/.test(account.plain.slice(found.from, found.to))
          ? "unsure"
          : "clear",
      ),
    )
}

function nearTears(found: Found, shed: readonly Tears[]): boolean {
  const alone = /^(?:and |but |so )*(?:it 's|it is|it was|same|every|since)\b/.test(found.clause.plain)
  return shed.some((one) => {
    const gap = Math.abs(one.clause.sentence - found.clause.sentence)
    return one.where === "talk" && gap <= (alone ? 4 : 1) && Math.abs(one.from - found.from) < (alone ? 400 : 130)
  })
}

/** "First time", "never before", "not when we split": with tears in this talk they make it the one time. */
export const findOneCry: AccountRecogniser = (context) => {
  const { account, tears } = context
  const denials = tears.filter(
    (one) => one.denied && (one.who === "ex" || one.who === "both") && one.when === "latest" && one.where === "talk",
  )
  if (latestTears(tears).length === 0) {
    return denials.map(({ start, end, certainty }): FoundFact => ({
      fact: "cried_once",
      value: false,
      when: "latest",
      start,
      end,
      certainty,
    }))
  }
  if (findMostTalks(context).some((one) => one.certainty === "clear")) return []
  return [...told(account, [...FIRST_SINCE, ...ONE_TIME]), ...rare(account)]
    .filter((found) => isAboutEx(account, found))
    .map((found) => fact("cried_once", found, "latest"))
}

/** Needs that it is long over; `account-facts.ts` keeps it only then. */
export const findFirstLateCry: AccountRecogniser = (context) => {
  const { account, tears } = context
  if (latestTears(tears).length === 0 || findMostTalks(context).some((one) => one.certainty === "clear")) return []
  return [...told(account, FIRST_SINCE), ...rare(account)]
    .filter((found) => isAboutEx(account, found))
    .map((found) => fact("first_cry_late", found, "latest"))
}

function isAboutEx(account: AccountText, { clause, from, to }: Found): boolean {
  const words = account.plain.slice(Math.max(clause.plainStart, from - 30), to + 30)
  return !/\b(?:USER|BOTH) (?:\w+ ){0,2}(?:cry|cried|cries|smiled|laughed|slept|ate|felt)\b/.test(words)
}

export const findCriesElsewhere: AccountRecogniser = ({ tears }) => {
  return exTears(tears)
    .filter((one) => one.where === "elsewhere")
    .map(({ when, start, end }) => ({
      fact: "cries_elsewhere",
      value: true,
      when: when === "general" ? "latest" : when,
      start,
      end,
      certainty: "clear",
    }))
}

/** In how many talks, as far as it is told. */
export function howOften(account: AccountText, facts: readonly FoundFact[]): Cried["howOften"] {
  const has = (id: string): FoundFact | undefined =>
    facts.find((one) => one.fact === id && one.value && one.certainty === "clear")
  const most = has("cried_most_talks")
  if (most !== undefined)
    return /\b(?:every|each|all)\b/i.test(account.text.slice(most.start, most.end)) ? "every" : "most"
  if (has("cried_once") !== undefined) return "once"
  return "unknown"
}
