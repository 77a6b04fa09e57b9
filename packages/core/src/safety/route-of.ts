/**
 * From a matched phrase to its route, by whose words they are and who is meant. "I want to die" is the user's danger in
 * the user's mouth and the ex's in the ex's; "waits outside my house" is done to the writer, "outside her house" by them.
 */
import type { SafetyRoute, Speaker } from "../model/safety.ts"
import type { PlainText } from "./plain-text.ts"
import type { PhraseGroup } from "./rule.ts"
import { spokenByOther, subjectBefore, voiceAt, type Person } from "./voice.ts"

export function routeOf(
  group: PhraseGroup,
  plain: PlainText,
  first: number,
  last: number,
  speaker: Speaker,
): SafetyRoute | null {
  const voice = voiceAt(plain, first, speaker)
  switch (group.kind) {
    case "plain":
      return group.speakers === undefined || group.speakers.includes(voice) ? group.route : null
    case "self":
      return suicideRoute(group.person ?? personOfWish(plain, first, last), voice, plain, first)
    case "act":
      return actRoute(actOf(group, plain, first, last), voice, plain, first)
  }
}

function suicideRoute(person: Person, voice: Speaker, plain: PlainText, first: number): SafetyRoute | null {
  if (person === "other") return null
  if (voice === "ex") return person === 1 ? "EX_SUICIDE" : person === 2 ? "USER_SUICIDE" : null
  if (person === 1) return spokenByOther(plain, first) ? "EX_SUICIDE" : "USER_SUICIDE"
  if (person === 2 && voice === "account") return subjectBefore(plain, first) === 1 ? "EX_SUICIDE" : "USER_SUICIDE"
  return "EX_SUICIDE"
}

/** Whose wish: the one named in the words, else the subject before them, else the writer. */
function personOfWish(plain: PlainText, first: number, last: number): Person {
  const codes = codesIn(plain, first, last)
  const self = codes.find((code) => code.place === "S") ?? codes[0]
  if (self === undefined) return subjectBefore(plain, first) ?? 1
  if (self.person === 3 && codes[0]?.place !== "P") {
    return subjectBefore(plain, first) === "other" ? "other" : 3
  }
  return self.person
}

interface Act {
  readonly actor: Person
  readonly target: Person
}

function actOf(group: PhraseGroup & { kind: "act" }, plain: PlainText, first: number, last: number): Act {
  const codes = codesIn(plain, first, last)
  const head = codes[0]?.place === "P" ? codes[0].person : null
  const actor = group.actor ?? head
  if (actor !== null) {
    const other = codes.findLast((code) => code.person !== actor)?.person
    return { actor, target: group.target ?? other ?? (actor === 1 ? 3 : 1) }
  }
  const target = group.target ?? codes.at(-1)?.person ?? 1
  const before = subjectBefore(plain, first)
  return { actor: before === null || before === target ? (target === 1 ? 3 : 1) : before, target }
}

function actRoute({ actor, target }: Act, voice: Speaker, plain: PlainText, first: number): SafetyRoute | null {
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
