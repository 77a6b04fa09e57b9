/**
 * From a matched phrase to its route, by whose words they are and who is meant. "I want to die" is the user's danger in
 * the user's mouth and the ex's in the ex's; "waits outside my house" is done to the writer, "outside her house" by them.
 */
import { SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../model/safety.ts"
import type { PlainText } from "./plain-text.ts"
import type { PhraseGroup } from "./rule.ts"
import { isOfStranger, toldAt } from "./told-speech.ts"
import { type Person, subjectBefore, type Voice, voiceAt } from "./voice.ts"

/** What a phrase says by its marked places: who acts or wishes, and to whom; null where nothing is marked. */
export interface Marked {
  readonly who: 1 | 2 | 3 | null
  readonly whom: 1 | 2 | 3 | null
}

export function markedIn(groups: Readonly<Record<string, string | undefined>> | undefined): Marked {
  const marked: { who: 1 | 2 | 3 | null; whom: 1 | 2 | 3 | null } = { who: null, whom: null }
  for (const [name, word] of Object.entries(groups ?? {})) {
    const person = word === undefined ? null : personIn(word)
    if (person !== null) marked[name.startsWith("whom") ? "whom" : "who"] = person
  }
  return marked
}

function personIn(code: string): 1 | 2 | 3 | null {
  if (code.includes("1") || code.includes("4")) return 1
  return code.includes("2") ? 2 : code.includes("3") ? 3 : null
}

export function routesOf(
  group: PhraseGroup,
  plain: PlainText,
  first: number,
  last: number,
  marked: Marked,
  speaker: Speaker,
): readonly SafetyRoute[] {
  const from = quoteStart(plain, first, last)
  const voices = voicesOf(group, plain, from, last, speaker).filter((voice) => isHeard(group, voice))
  if (group.kind === "plain") return voices.length > 0 ? [group.route] : []
  const match: Match = { group, plain, first: from, last, marked }
  const heard = voices.map((voice) => routeIn(match, voice))
  // Where the one who speaks makes no sense of the words, they are the teller's after all.
  const isNonsense = !voices.includes("other") && !voices.includes("somebody") && heard.every((route) => route === null)
  const routes = isNonsense ? ownReading(match, speaker) : heard
  return SERIOUS_ROUTES.filter((route) => routes.includes(route))
}

interface Match {
  readonly group: PhraseGroup & { readonly kind: "self" | "act" }
  readonly plain: PlainText
  readonly first: number
  readonly last: number
  readonly marked: Marked
}

/** In whose mouth the words may be: more than one where speech is told without marks, and may have ended. */
function voicesOf(
  group: PhraseGroup,
  plain: PlainText,
  first: number,
  last: number,
  speaker: Speaker,
): readonly Voice[] {
  const voice = voiceAt(plain, last, speaker)
  if (voice !== speaker || speaker === "ex") return [voice]
  const told = toldAt(plain, first, speaker === "user", group.kind === "act")
  if (told === null) return [voice]
  return told.isSure ? [told.voice] : [voice, told.voice]
}

function ownReading(match: Match, speaker: Speaker): readonly (SafetyRoute | null)[] {
  const isQuoted = (match.plain.quoteOf[match.last] ?? -1) !== -1
  return isQuoted || !isHeard(match.group, speaker) ? [] : [routeIn(match, speaker)]
}

function isHeard({ voices }: PhraseGroup, voice: Voice): boolean {
  return (
    voices === undefined || voices.some((each) => each === (voice === "kin" || voice === "somebody" ? "ex" : voice))
  )
}

function routeIn(match: Match, voice: Voice): SafetyRoute | null {
  const { group, plain, first, last, marked } = match
  if (group.kind === "act") return actRoute(actOf(group, plain, first, last, marked), voice)
  return suicideRoute(group, marked.who ?? group.person ?? personOfWish(plain, first, last), voice, plain, first)
}

/** Where a match runs into a quotation, only the quoted part says who is meant. */
function quoteStart(plain: PlainText, first: number, last: number): number {
  const quote = plain.quoteOf[last] ?? -1
  let from = last
  while (from > first && plain.quoteOf[from - 1] === quote) from -= 1
  return from
}

function suicideRoute(
  group: PhraseGroup,
  person: Person,
  voice: Voice,
  plain: PlainText,
  first: number,
): SafetyRoute | null {
  if (person === "other") return null
  if (voice === "ex") return person === 1 ? "EX_SUICIDE" : person === 2 ? "USER_SUICIDE" : null
  // "His mother texted 'he took pills'": of the ex, as her own trouble may be.
  if (voice === "kin") return person === 2 ? "USER_SUICIDE" : "EX_SUICIDE"
  if (voice === "other" || voice === "somebody")
    return person === 3 ? "EX_SUICIDE" : person === 2 ? "USER_SUICIDE" : null
  if (person === 1) return "USER_SUICIDE"
  if (person === 3 && isOfStranger(plain, first)) return null
  // In a retelling "you" is anybody, unless the words can only be said to somebody else ("put the pills down").
  if (person === 2 && voice === "account" && !(group.kind === "self" && group.person === 2)) {
    return subjectBefore(plain, first) === 1 ? "EX_SUICIDE" : "USER_SUICIDE"
  }
  return "EX_SUICIDE"
}

/** Whose wish: "myself" and the like tell, else the subject of the words or before them, else a pronoun among them. */
function personOfWish(plain: PlainText, first: number, last: number): Person {
  const codes = codesIn(plain, first, last)
  const before = subjectBefore(plain, first)
  const self = codes.find((code) => code.place === "S")
  if (self !== undefined && !(self.person === 3 && before === "other")) return self.person
  if (/^P\d$/u.test(plain.words[first] ?? "")) return codes[0]?.person ?? 1
  if (before !== null) return before
  const inside = codes.find((code) => code.place === "P" && code.person !== 2)
  return inside?.person ?? codes.find((code) => code.place === "M" || code.place === "O")?.person ?? 1
}

interface Act {
  readonly actor: Person
  readonly target: Person
}

function actOf(
  group: PhraseGroup & { kind: "act" },
  plain: PlainText,
  first: number,
  last: number,
  marked: Marked,
): Act | null {
  const codes = codesIn(plain, first, last)
  const begins = /^P\d$/u.test(plain.words[first] ?? "")
  const before = subjectBefore(plain, first)
  // What only the pursuer would say does not count where the sentence says that somebody else does it.
  if (group.ownDeed === true && !begins && before !== null && before !== group.actor) return null
  const objects = codes.filter((code) => code.place !== "P" || code.person === 2)
  const actor = marked.who ?? group.actor ?? actorOf(plain, first, codes, marked.whom ?? objects.at(-1)?.person)
  const target = marked.whom ?? group.target ?? codes.findLast((code) => code.person !== actor)?.person
  return { actor, target: target ?? (actor === 1 ? 3 : 1) }
}

/** Who acts: the pronoun that begins the words, else the subject before them, if it is not the one it is done to. */
function actorOf(plain: PlainText, first: number, codes: readonly Code[], target: Person | undefined): Person {
  if (/^P\d$/u.test(plain.words[first] ?? "")) return codes[0]?.person ?? 3
  const before = subjectBefore(plain, first)
  if (before !== null && before !== target) return before
  if (before === 3 && target === 3) return "other"
  const inside = codes.find((code) => code.place === "P" && code.person !== 2 && code.person !== target)
  return inside?.person ?? (target === 1 || target === undefined ? 3 : 1)
}

function actRoute(act: Act | null, voice: Voice): SafetyRoute | null {
  if (act === null) return null
  const { actor, target } = act
  if (actor === "other" || target === "other") return null
  if (voice === "other" && actor === 1) return null
  if (voice === "ex" || voice === "kin" || voice === "somebody" || voice === "other") {
    if (target === 2 && actor !== 2) return "ABUSE_STALKING"
    return actor === 2 && target !== 2 ? "USER_PURSUIT" : null
  }
  if (target === 1 && actor !== 1) return "ABUSE_STALKING"
  return actor === 1 && target !== 1 ? "USER_PURSUIT" : null
}

interface Code {
  readonly place: string
  readonly person: 1 | 2 | 3
}

/** The pronouns among some words, in order; "we" and "our" are the writer's. */
function codesIn(plain: PlainText, first: number, last: number): Code[] {
  const codes: Code[] = []
  for (let i = first; i <= last; i += 1) {
    const word = plain.words[i] ?? ""
    const match = /^([POMSH])([1-4])$/u.exec(word)
    if (match === null) continue
    const person = Number(match[2])
    codes.push({ place: match[1] ?? "", person: person === 2 ? 2 : person === 3 ? 3 : 1 })
  }
  return codes
}
