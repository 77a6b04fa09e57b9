/** Who acts in a clause. A subject that is left out is the one who acted last, unless the words around point at the other. */
import type { Who } from "../model/cue.ts"
import { BODY_NOUNS, EX_NOUNS, OTHER_NOUNS } from "./people.ts"
import type { Voice } from "./roles.ts"
import type { Unit } from "./units.ts"
import { PAST_VERBS, SAY_VERBS, looksLikeVerb } from "./verbs.ts"
import type { PlainWord, Walk } from "./walk.ts"

const WHO: Readonly<Record<string, Who>> = { EX: "ex", USER: "user", BOTH: "both", OTHER: "other" }
const LIGHT = new Set(
  `and but so then because when while until till if though although that which who like just also still even now well ok okay anyway plus or as since before
  after finally suddenly eventually immediately basically apparently honestly literally today tonight yesterday later again first next how why what where
  mate bro man look no yes yeah yep lol maybe actually really once`.split(/\s+/),
)

/** Finds who acts, and puts a left-out subject in: "sat down and cried" is "EX sat down and EX cried". */
export function withSubject(
  walk: Walk,
  words: PlainWord[],
  voice: Voice | null,
  first: Unit,
): { readonly subject: Who; readonly words: PlainWord[] } {
  const lead = words.findIndex((word) => !LIGHT.has(word.word))
  const head = words[lead]
  if (head === undefined) return { subject: "unknown", words }
  const shown = shownSubject(words, lead)
  if (shown !== null) return { subject: shown, words }
  if (!takesSubject(words, lead, first, walk)) return { subject: inherited(walk, voice, first), words }
  const subject = leftOut(walk, words, voice, first)
  const role = Object.entries(WHO).find(([, who]) => who === subject)?.[0]
  if (role === undefined) return { subject, words }
  const put = { word: role, start: head.start, end: head.start }
  return { subject, words: [...words.slice(0, lead), put, ...words.slice(lead)] }
}

const AUXILIARY =
  /^(?:am|is|are|was|were|'s|'re|'d|do|does|did|have|has|had|can|could|will|would|should|may|might|must|shall|been|be)$/

/** Whether the head is a verb that lacks its subject; a question ("are you …"), "that was" and a noun ("text from …") lack none. */
function takesSubject(words: readonly PlainWord[], lead: number, first: Unit, walk: Walk): boolean {
  const head = words[lead]?.word ?? ""
  const before = words[lead - 1]?.word ?? ""
  if (head === "do" && words[lead + 1]?.word === "not" && walk.told.at(-1)?.subject !== "unknown" && first.opening)
    return false
  if (head === "been") return false
  if (AUXILIARY.test(head)) {
    if (/^(?:that|which|who|what|how|why|where|when|it)$/.test(before)) return false
    return !/^(?:USER|EX|BOTH|OTHER|USERS|EXS|that|it|this|the|there|a)$/.test(words[lead + 1]?.word ?? "")
  }
  if (NO_GERUND.has(head)) return false
  if (PAST_VERBS.has(head) || /(?:ed|ing)$/.test(head)) return true
  if (!looksLikeVerb(head)) return false
  return head.endsWith("s") || (walk.told.at(-1)?.sentence === first.sentence && lead > 0)
}

const NO_GERUND = new Set(
  "nothing something anything everything evening morning during being sibling wedding thanksgiving sterling reading beijing redding building ceiling string swing".split(
    " ",
  ),
)

function shownSubject(words: readonly PlainWord[], lead: number): Who | null {
  for (let at = lead; at < Math.min(words.length, lead + 7); at++) {
    const word = words[at]?.word ?? ""
    const who = WHO[word]
    if (who !== undefined) return words[at + 1]?.word === "'s" ? ownerSubject(words, at + 2, who) : who
    const owner = WHO[word.replace(/S$/, "")]
    if (owner !== undefined && word.endsWith("S")) return ownerSubject(words, at + 1, owner)
    if (OTHER_NOUNS.has(word)) return "other"
    if (/^(?:both|neither)$/.test(word)) return "both"
    if (at === lead && /.{3}ing$/.test(word) && !NO_GERUND.has(word)) return null
    if (looksLikeVerb(word) && !(at === lead && AUXILIARY.test(word))) return null
  }
  return null
}

/** "his chin": his; "his mum": another person; "Robin 's crying": Robin. */
function ownerSubject(words: readonly PlainWord[], at: number, owner: Who): Who {
  for (let place = at; place < Math.min(words.length, at + 3); place++) {
    const word = words[place]?.word ?? ""
    if (BODY_NOUNS.has(word)) return owner
    if (OTHER_NOUNS.has(word) || EX_NOUNS.has(word)) return "other"
    if (looksLikeVerb(word)) break
  }
  return owner
}

function inherited(walk: Walk, voice: Voice | null, first: Unit): Who {
  if (voice !== null) return voice.by
  return walk.told.at(-1)?.sentence === first.sentence ? walk.subject : "unknown"
}

function isThirdPerson(verb: string): boolean {
  return /[^su]s$/.test(verb) && looksLikeVerb(verb) && !AUXILIARY.test(verb)
}

/** "She cried before I spoke | and said": she said it. "When I asked | and waited": a side clause that opens the sentence goes on. */
function goesOnWith(walk: Walk, words: readonly PlainWord[]): Who {
  const { main } = walk
  const near = walk.told.at(-1)
  const joined = /^(?:and|but|then|or)$/.test(words[0]?.word ?? "")
  return joined && main.sentence === near?.sentence && main.subject !== "unknown" ? main.subject : walk.subject
}

function leftOut(walk: Walk, words: readonly PlainWord[], voice: Voice | null, first: Unit): Who {
  const near = walk.told.at(-1)
  if (voice !== null)
    return near?.voice?.by === voice.by && near.sentence === first.sentence && near.subject !== "unknown"
      ? near.subject
      : voice.by
  if (near?.sentence === first.sentence && walk.subject !== "unknown") return goesOnWith(walk, words)
  const rest = words.map((word) => word.word)
  // "Cries at adverts.", "Rings me at two.": no "I" says so.
  if (isThirdPerson(rest.find((word) => !LIGHT.has(word)) ?? "")) return walk.subject === "other" ? "other" : "ex"
  const verb = rest.find((word) => !LIGHT.has(word)) ?? ""
  if (SAY_VERBS.has(verb) && rest.includes("USERS") && !rest.includes("EX")) return "ex"
  if (rest.includes("USER")) return "ex"
  if (rest.includes("EX")) return "user"
  if (rest.includes("USERS")) return "user"
  if (SAY_VERBS.has(verb)) return "ex"
  return walk.subject === "unknown" ? "user" : walk.subject
}
