/**
 * How the latest talk was held. Each way is weighed by its words in what the user tells of the latest talk; being in one
 * place outweighs a call that arranged it. Without words for any, or with words that they have not been in touch: none.
 */
import type { Channel } from "../../model/fact.ts"
import { type AccountText, type Clause, sentenceOf } from "../../text/clause.ts"
import { type Found, findAnyPhrase } from "../../text/phrases.ts"
import {
  BARE_PLACES,
  IN_PERSON,
  NOT_A_TEXT,
  NO_TALK,
  PHONE,
  PHONE_PLAIN,
  PLACES,
  SCENE,
  TEXT,
  TEXT_PLAIN,
  VIDEO,
} from "./channel-words.ts"
import type { FoundFact } from "./found-fact.ts"
import type { Tears } from "./tears-mention.ts"

export interface ChannelReading {
  readonly channel: Channel
  readonly found: readonly FoundFact[]
}

interface Sight {
  readonly weight: number
  readonly first: Found | null
}

export function readChannel(account: AccountText, tears: readonly Tears[]): ChannelReading {
  const told = withSeenTears(sight(account, [...IN_PERSON, ...BARE_PLACES], PLACES), account, tears)
  const phone = withPlain(sight(account, PHONE), sight(account, PHONE_PLAIN))
  const video = sight(account, VIDEO)
  const text = withPlain(sight(account, TEXT), sight(account, TEXT_PLAIN))
  const none = told.weight + phone.weight + video.weight + text.weight === 0
  const person = none && (hasTalk(account) || criedInIt(tears)) ? sight(account, SCENE) : told
  const chosen = choose(account, person, phone, video, text)
  const channel = chosen === "none" && criedInIt(tears) && !saysNoTalk(account) ? "unknown" : chosen
  return {
    channel,
    found: [...personFact(channel, person), ...phoneFact(account, channel, phone), ...textFact(channel, tears)],
  }
}

function sight(account: AccountText, patterns: readonly RegExp[], weak: readonly RegExp[] = []): Sight {
  const barred = findAnyPhrase(account, NOT_A_TEXT)
  const found = [
    ...findAnyPhrase(account, patterns),
    ...findAnyPhrase(account, weak).filter(
      ({ clause }) => /\b(?:EX|BOTH)\b/.test(clause.plain) && !FROM_AFAR.test(clause.plain),
    ),
  ]
    .filter(({ clause, from, to }) => counts(clause, from) && !barred.some((bar) => bar.from < to && from < bar.to))
    .toSorted((a, b) => a.from - b.from)
  const today = found.filter(({ clause }) => NOW.test(sentenceOf(account, clause))).length
  return { weight: new Set(found.map(({ clause }) => clause.index)).size + Math.min(today, 2), first: found[0] ?? null }
}

/** A way that is named outright weighs more than what only goes with it. */
function withPlain(told: Sight, plain: Sight): Sight {
  if (plain.weight === 0) return told
  return { weight: told.weight + plain.weight, first: told.first ?? plain.first }
}

const NOW = /\b(?:today|tonight|just now|this (?:morning|evening|afternoon)|an hour ago)\b/

const SEEN =
  /\b(?:eyes?|chin|lip|face|cheeks?|nose|mascara|glasses|specs|shoulders|wip\w+|tissues?|napkin|hankie|hanky|handkerchief|down EXS)\b/

/** Tears that were seen, and not heard, show that they were in one place. */
function withSeenTears(person: Sight, account: AccountText, tears: readonly Tears[]): Sight {
  const seen = tears.find((one) => {
    return (
      one.who === "ex" &&
      one.when === "latest" &&
      one.where === "talk" &&
      !one.denied &&
      one.reported === null &&
      SEEN.test(account.plain.slice(one.from, one.to))
    )
  })
  if (seen === undefined) return person
  const { clause, from, to, start, end } = seen
  return { weight: person.weight + 1, first: person.first ?? { clause, from, to, start, end, groups: {} } }
}

/** Only what the user tells as having happened, in the latest talk, with the two of them in it. */
function counts(clause: Clause, from: number): boolean {
  if (clause.saidBy === "other") return false
  if (clause.reality !== "real" || clause.when !== "latest" || (clause.saidBy !== null && clause.quoted)) return false
  const before = clause.plain.slice(Math.max(0, from - clause.plainStart - 24), Math.max(0, from - clause.plainStart))
  if (/\b(?:not|never|no|neither|refused)\b/.test(before) || ONLY_WISHED.test(before)) return false
  if (BACKGROUND.test(clause.plain)) return false
  return clause.subject !== "other" || /\b(?:EX|USER|BOTH)\b/.test(clause.plain)
}

/** "He rang me from the train." */
const FROM_AFAR = /\b(?:rang|rings?|called|calls|phoned|texted|texts|messaged|wrote|emailed|facetimed)\b/
const ONLY_WISHED =
  /\b(?:can|could|will|would|whether|if|wants? to|wanted to|asked to|asks to|asking to|'ll|might|should)(?: EX| USER| BOTH)? ?$/
const BACKGROUND =
  /\b(?:first met|since (?:USER|BOTH|EX) (?:met|were|was)|where BOTH (?:\w+ )?met|when BOTH (?:\w+ )?met|used to)\b/

function choose(account: AccountText, person: Sight, phone: Sight, video: Sight, text: Sight): Channel {
  const silence = saysNoTalk(account)
  const bare = person.weight <= 1 && phone.weight + video.weight + text.weight === 0
  if (silence && bare && !hasTalk(account)) return "none"
  if (video.weight > 0 && video.weight + 1 >= person.weight && video.weight >= text.weight) return "video"
  if (person.weight > 0 && person.weight >= phone.weight && person.weight * 2 > text.weight) return "in_person"
  if (phone.weight > 0 && phone.weight >= text.weight) return person.weight > phone.weight ? "in_person" : "phone"
  if (text.weight > 0) return "text"
  if (person.weight > 0) return "in_person"
  return silence || !hasTalk(account) ? "none" : "unknown"
}

/** Tears of the ex in the latest talk: there was one. */
function criedInIt(tears: readonly Tears[]): boolean {
  return tears.some(
    (one) =>
      (one.who === "ex" || one.who === "both") &&
      one.when === "latest" &&
      one.where === "talk" &&
      !one.denied &&
      one.certainty === "clear" &&
      one.reported !== "other",
  )
}

function saysNoTalk(account: AccountText): boolean {
  return findAnyPhrase(account, NO_TALK).some(({ clause }) => clause.reality === "real")
}

const TALK =
  /\b(?:(?:closure|closing|final|goodbye|honest|proper|long) (?:talk|conversation|chat)|BOTH (?:\w+ )?(?:met|meet|had)|EX (?:\w+ )?(?:said|says|told|asked|goes|went quiet|was like|answered|replied|admitted|apologized|explained|kept saying)|BOTH (?:\w+ )?(?:talked|spoke|chatted|argued|laughed|broke up|ended)|USER (?:\w+ )?(?:told|asked|begged) EX|USER said)\b/

function hasTalk(account: AccountText): boolean {
  return account.clauses.some(
    (clause) => clause.reality === "real" && clause.when === "latest" && TALK.test(clause.plain),
  )
}

function personFact(channel: Channel, person: Sight): readonly FoundFact[] {
  if (channel !== "in_person" || person.first === null) return []
  const { start, end } = person.first
  return [{ fact: "in_person", value: true, when: "latest", start, end, certainty: "clear" }]
}

/** A call without a picture: heard, and not seen. */
function phoneFact(account: AccountText, channel: Channel, phone: Sight): readonly FoundFact[] {
  if (channel !== "phone" || phone.first === null || isNoCall(account, phone.first)) return []
  const { start, end } = phone.first
  return [{ fact: "heard_by_phone", value: true, when: "latest", start, end, certainty: "clear" }]
}

/** "I called him a leech", "I rang the police", "the right call". */
function isNoCall(account: AccountText, { from, to }: Found): boolean {
  const words = account.plain.slice(from, to + 16)
  return /\b(?:call|calls|called|rang|phoned|rung|ring) (?:EX |USER )?(?:an?|(?:the )?(?:police|ambulance|doctor|gp|999|911|taxi|cab)|it|names)\b|\b(?:right|good|close|tough|wrong) call\b/.test(
    words,
  )
}

/** In a text talk the ex's tears are known only if the ex writes of them. */
function textFact(channel: Channel, tears: readonly Tears[]): readonly FoundFact[] {
  if (channel !== "text") return []
  const written = tears.find(
    (one) =>
      one.who === "ex" && one.reported === "ex" && one.where === "talk" && !one.denied && one.certainty === "clear",
  )
  if (written === undefined) return []
  return [
    { fact: "text_only", value: true, when: "latest", start: written.start, end: written.end, certainty: "clear" },
  ]
}
