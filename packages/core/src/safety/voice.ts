/**
 * Who speaks and who is meant. In a retelling, words in quotation marks belong to the one who said them ("he texted
 * 'I'm done'": the ex); the nearest verb of saying before or just after the marks tells who. Without one they are taken
 * as the other one's words. The subject of words without a pronoun is the nearest one before them in the sentence.
 */
import type { Speaker } from "../model/safety.ts"
import type { PlainText } from "./plain-text.ts"

/** The writer, the one written to, somebody else who may be the ex, or a stranger to both. */
export type Person = 1 | 2 | 3 | "other"
/**
 * Who is told to have spoken: `kin` is somebody on the ex's side ("his mother"), `somebody` one who may threaten in earnest ("my
 * brother", "someone"), `other` a friend, a colleague, a song.
 */
export type Teller = 1 | 3 | "kin" | "somebody" | "other"
export type Voice = Speaker | "kin" | "somebody" | "other"

const SAYING = new Set(
  (
    "said say says saying told tell tells telling goes went texted text texts texting wrote write writes writing sent sends send messaged " +
    "message messages posted posts post put replied reply replies answered whispered whispers shouted shouts screamed screams " +
    "yelled yells asked asks typed read reads like note letter called rang"
  ).split(" "),
)
const EX_NOUNS = new Set(
  "ex exes boyfriend girlfriend husband wife partner fiance spouse guy lad hun baby dude man woman babe wifey".split(
    " ",
  ),
)
const OTHER_NOUNS = new Set(
  (
    "friend friends mate mates bestie colleague colleagues coworker boss manager sister sisters brother brothers mum dad parents parent uncle aunt " +
    "cousin cousins nan gran grandma grandad grandpa grandmother grandfather neighbor neighbors flatmate roommate housemate " +
    "people patient patients client clients customer customers student students pupil pupils kid kids someone somebody anyone anybody everyone " +
    "everybody nobody noone character hero heroine actor singer teacher therapist doctor nurse vicar pastor stranger landlord lodger " +
    "dog cat hamster rabbit fish plant plants car phone laptop battery son daughter niece nephew girl boy child children toddler teenager " +
    "celebrity band team player users folks men women victims veterans callers caller bloke film book movie song"
  ).split(" "),
)

/** Men of the family, neighbours, and people without a name: their threats are no figure of speech. */
const MAY_THREATEN = new Set(
  "dad brother brothers uncle uncles cousin cousins parents parent someone somebody anyone anybody stranger people neighbor neighbors landlord lodger men bloke".split(
    " ",
  ),
)

const INDEFINITE = new Set(["a", "an", "some", "random", "another", "this"])

/** Whose message the word at `index` is, in effect. */
export function voiceAt(plain: PlainText, index: number, speaker: Speaker): Voice {
  const quote = plain.quoteOf[index] ?? -1
  if (quote === -1) return speaker
  const teller = tellerOf(plain, index, quote)
  if (speaker === "ex") return teller === 1 ? speaker : "user"
  return voiceOf(teller ?? 3)
}

/** In a retelling, or in the user's own message. */
export function voiceOf(teller: Teller): Voice {
  if (teller === "kin" || teller === "somebody" || teller === "other") return teller
  return teller === 1 ? "user" : "ex"
}

/** Who said a quotation: the subject of the verb of saying before it or right behind it; null where none is named. */
function tellerOf(plain: PlainText, index: number, quote: number): Teller | null {
  let first = index
  while (first > 0 && plain.quoteOf[first - 1] === quote) first -= 1
  for (let i = first - 1; i >= Math.max(0, first - 8); i -= 1) {
    const word = plain.words[i] ?? ""
    if (word === ".") break
    if (SAYING.has(word)) return tellerBefore(plain, i)
  }
  let last = index
  while (plain.quoteOf[last + 1] === quote) last += 1
  for (let i = last + 1; i <= last + 5; i += 1) {
    const word = plain.words[i] ?? "."
    if (word === "P1") return SAYING.has(plain.words[i + 1] ?? "") ? 1 : null
    if (SAYING.has(word)) return tellerBefore(plain, i)
  }
  return null
}

/** Whose words follow a verb of saying: those of its subject, and of the ex where it has none. */
export function tellerBefore(plain: PlainText, index: number): Teller {
  const found = subjectPlace(plain, index)
  if (found === null) return 3
  const person = personOf(plain, found)
  if (person === 3 && OTHER_NOUNS.has(plain.words[found] ?? "")) return isOtherParent(plain, found) ? 3 : "kin"
  if (person === "other" && MAY_THREATEN.has(plain.words[found] ?? "")) return "somebody"
  return person === 2 || person === null ? 3 : person
}

/** The nearest subject before a word in its sentence; null where there is none. */
export function subjectBefore(plain: PlainText, index: number): Person | null {
  const place = subjectPlace(plain, index)
  return place === null ? null : personOf(plain, place)
}

function subjectPlace(plain: PlainText, index: number): number | null {
  for (let i = index - 1; i >= Math.max(0, index - 12); i -= 1) {
    if (plain.words[i] === ".") return null
    // A quotation is a world of its own: from inside nothing before it counts, from outside its words do not.
    if (plain.quoteOf[i] !== plain.quoteOf[index]) {
      if (plain.quoteOf[index] !== -1) return null
      continue
    }
    if (personOf(plain, i) !== null) return i
  }
  return null
}

const CHILDREN = /^(?:kids?|child|children|boys?|girls?|sons?|daughters?|baby|babies|twins)$/u

/** "The children's father", "my son's mum": the ex. */
function isOtherParent(plain: PlainText, index: number): boolean {
  const word = plain.words[index]
  const owner = plain.words[index - 1] === "'s" ? index - 2 : index - 1
  return (word === "dad" || word === "mum") && CHILDREN.test(plain.words[owner] ?? "")
}

export function isPerson(plain: PlainText, index: number): boolean {
  return personOf(plain, index) !== null
}

function personOf(plain: PlainText, index: number): Person | null {
  const word = plain.words[index] ?? ""
  if (word === "P1" || word === "P4") return 1
  if (word === "P2") return 2
  if (word === "P3") return 3
  const before = plain.words[index - 1] ?? ""
  if (isOtherParent(plain, index)) return 3
  if (EX_NOUNS.has(word)) return INDEFINITE.has(before) || before === "'s" ? "other" : 3
  // "her brother" and "his mother" stand on the ex's side, and speak of or act for the ex.
  if (OTHER_NOUNS.has(word)) return /^[MH]3$/u.test(before) ? 3 : "other"
  return null
}
