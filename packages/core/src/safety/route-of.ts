/**
 * From a matched phrase to its route, by whose words they are and who is meant. "I want to die" is the user's danger in
 * the user's mouth and the ex's in the ex's; "waits outside my house" is done to the writer, "outside her house" by them.
 */
import type { SafetyRoute, Speaker } from "../model/safety.ts"
import type { PlainText } from "./plain-text.ts"
import type { PhraseGroup } from "./rule.ts"
import { spokenByOther, subjectBefore, voiceAt, type Person } from "./voice.ts"

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

export function routeOf(
  group: PhraseGroup,
  plain: PlainText,
  first: number,
  last: number,
  marked: Marked,
  speaker: Speaker,
): SafetyRoute | null {
  const from = quoteStart(plain, first, last)
  const voice = voiceAt(plain, last, speaker)
  const said = voice === "account" && spokenByOther(plain, from) ? "ex" : voice
  if (group.voices !== undefined && !group.voices.includes(said)) return null
  switch (group.kind) {
    case "plain":
      return group.route
    case "self":
      return suicideRoute(group, marked.who ?? group.person ?? personOfWish(plain, from, last), voice, plain, from)
    case "act":
      return actRoute(actOf(group, plain, from, last, marked), group.voices === undefined ? voice : said, plain, from)
  }
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
  voice: Speaker,
  plain: PlainText,
  first: number,
): SafetyRoute | null {
  if (person === "other") return null
  if (voice === "ex") return person === 1 ? "EX_SUICIDE" : person === 2 ? "USER_SUICIDE" : null
  if (person === 1) return spokenByOther(plain, first) ? "EX_SUICIDE" : "USER_SUICIDE"
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

function actRoute(act: Act | null, voice: Speaker, plain: PlainText, first: number): SafetyRoute | null {
  if (act === null) return null
  const { actor, target } = act
  if (actor === "other" || target === "other") return null
  if (voice === "ex") {
    if (target === 2 && actor !== 2) return "ABUSE_STALKING"
    return actor === 2 && target !== 2 ? "USER_PURSUIT" : null
  }
  if (target === 1 && actor !== 1) return "ABUSE_STALKING"
  if (actor !== 1 || target === 1) return null
  return target === 2 && spokenByOther(plain, first) ? "ABUSE_STALKING" : "USER_PURSUIT"
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
