/**
 * Whose words a clause without quotation marks holds: the sayer's, for as long as they can be speech ("he said | i'm sorry |
 * and hung up").
 */
import { type Gender, type Voice, isThird } from "./roles.ts"
import { type Frame, type RecentFrame, type Told, frameOf } from "./speech-frame.ts"
import { FIRST, NOT_NAMES, SECOND } from "./people.ts"
import { LOOSE_SAY_VERBS, PAST_VERBS, SAY_VERBS } from "./verbs.ts"
import type { Unit } from "./units.ts"

/** Whose words a clause without quotation marks holds; null where the user tells. */
export function voiceOfPlain(
  units: readonly Unit[],
  before: readonly Told[],
  gender: Gender,
  sentence: readonly Unit[],
  recent: RecentFrame | null,
): Voice | null {
  const near = before.at(-1)
  const first = units[0]
  if (first === undefined) return null
  const after = sayerAfter(units, sentence, gender)
  if (after !== null) return after
  if (near === undefined || tellsOfSaying(units, gender)) return null
  const frame = frameOf(near) ?? likeFrame(near, first)
  const gap = first.sentence - near.sentence
  if (frame?.open === true && gap === 0) {
    const spoken = before.at(-2)?.voice
    const resumed = spoken?.by === frame.by && spoken.direct && before.at(-2)?.sentence === near.sentence
    const direct = resumed || (isDirect(units, frame, near, gender) && !setsAgainst(sentence, gender))
    return { by: frame.by, direct }
  }
  if (frame !== null && gap <= 1 && addresses(units)) return { by: frame.by, direct: true }
  if (gap === 0 && frame !== null && speaksTo(units)) return { by: frame.by, direct: true }
  if (
    recent !== null &&
    recent.sentence === first.sentence &&
    near.voice === null &&
    near.quote === 0 &&
    speaksTo(units)
  ) {
    return { by: recent.frame.by, direct: true }
  }
  if (recent !== null && first.sentence - recent.sentence === 1 && near.sentence < first.sentence) {
    if (callsByName(sentence) || ((recent.frame.letter === true || recent.frame.by === "ex") && addresses(sentence)))
      return { by: recent.frame.by, direct: true }
  }
  if (near.voice !== null && near.quote === 0 && gap === 0)
    return carriesOn(units, near.voice, gender) || addressedAgain(units, near.voice, sentence, gender)
      ? carried(units, near.voice)
      : null
  if (near.voice !== null && near.quote === 0 && gap === 1 && near.voice.direct && addresses(units)) return near.voice
  return null
}

/** "so I said …", "she told me …": telling again, whoever spoke before. */
function tellsOfSaying(units: readonly Unit[], gender: Gender): boolean {
  const words = units.filter((unit) => !unit.mark).map((unit) => unit.word)
  const at = words.findIndex((word) => !BEFORE_FRAME.has(word))
  const [who, verb] = [words[at] ?? "", words[at + 1] ?? ""]
  return (who === "i" || isThird(who, gender)) && SAID.has(verb)
}

const BEFORE_FRAME = new Set("and but so then because when after later finally".split(" "))
const SAID = new Set("said told asked replied answered texted wrote goes says tells asks went messaged sent".split(" "))

/** "she was | like i'm done". */
function likeFrame(near: Told, first: Unit): Frame | null {
  if (near.voice !== null || first.word !== "like" || near.subject === "unknown" || near.subject === "both") return null
  return /^(?:is|was|were|'s|are|just|all)$/.test(near.words.at(-1) ?? "")
    ? { by: near.subject, open: true, direct: true }
    : null
}

/** "…, he says": the sayer comes after the words. "…, he knows" says whose they are not. */
function sayerAfter(units: readonly Unit[], sentence: readonly Unit[], gender: Gender): Voice | null {
  const last = units.at(-1)
  if (last === undefined) return null
  const next = sentence.filter((unit) => unit.start > last.start).slice(0, 4)
  const [mark, who, verb, end] = next
  if (mark?.mark !== true || who === undefined || verb === undefined || (end !== undefined && !end.mark)) return null
  if (!SAY_VERBS.has(verb.word) || /^kn[eo]w/.test(verb.word)) return null
  if (FIRST.has(who.word) && verb.word !== "think") return { by: "user", direct: true }
  if (!isThird(who.word, gender) || units.some((unit) => isThird(unit.word, gender))) return null
  return { by: "ex", direct: units.some((unit) => SECOND.has(unit.word) || FIRST.has(unit.word)) }
}

/** "I can't do this any more, Mark." */
function callsByName(sentence: readonly Unit[]): boolean {
  const words = sentence.filter((unit, at) => !(unit.mark && at === sentence.length - 1))
  const [before, last] = [words.at(-2), words.at(-1)]
  if (last === undefined || before === undefined || !before.mark || !last.capital || NOT_NAMES.has(last.word))
    return false
  return sentence.some((unit) => FIRST.has(unit.word)) && words.length <= 14
}

/** "you" in the telling is the one spoken to, but for set phrases to the reader. */
function speaksTo(units: readonly Unit[]): boolean {
  const text = units.map((unit) => unit.word).join(" ")
  return (
    units.some((unit) => SECOND.has(unit.word)) &&
    !/\byou (?:know|see|can|could|would|have to|should have|get|never saw|pull|ask|would have|'d)\b|\b(?:tell|swear to|mind|thank|if) you\b/.test(
      text,
    )
  )
}

/** "I … you": the user speaks to a reader, so this is talk between the two. */
function addresses(units: readonly Unit[]): boolean {
  const text = units.map((unit) => unit.word).join(" ")
  if (/\b(?:you know|i swear to you|tell you|mind you|thank you|see you|i promise you)\b/.test(text)) return false
  return units.some((unit) => FIRST.has(unit.word)) && units.some((unit) => SECOND.has(unit.word))
}

function isDirect(units: readonly Unit[], frame: Frame, near: Told, gender: Gender): boolean {
  if (frame.direct) return true
  if (near.words.at(-1) === "that") return false
  const words = units.map((unit) => unit.word)
  if (words.some((word) => SECOND.has(word))) return true
  if (words.some((word) => isThird(word, gender))) return false
  const at = words.findIndex((word) => word === "i")
  if (at < 0) return words.some((word) => FIRST.has(word)) && !near.words.includes("told") && !words.some(isShiftedBack)
  const verb = words.slice(at + 1).find((word) => !ADVERBS.has(word)) ?? ""
  if (verb === "am" && isNamed(words.slice(words.indexOf("am") + 1))) return false
  return PRESENT_AFTER_I.has(verb)
}

/** "He said it's not me it's him": the sayer is the one in the third person. */
function setsAgainst(sentence: readonly Unit[], gender: Gender): boolean {
  return sentence.some(({ word }, at) => {
    const [one, two] = [sentence[at - 1]?.word ?? "", sentence[at - 2]?.word ?? ""]
    const from = sentence.slice(Math.max(0, at - 6), at)
    const equals = /^(?:is|was|'s|it's|its|all|just|only|not)$/
    return isThird(word, gender) && (equals.test(one) || equals.test(two)) && from.some((unit) => unit.word === "me")
  })
}

/** "He said I'm a waste of time": said of the user. "He said I'm done" is his own. */
function isNamed(after: readonly string[]): boolean {
  return /^(?:a|an|the|too|such|crazy|lazy|needy|toxic|dramatic|selfish|cold|impossible|controlling|jealous)$/.test(
    after.find((word) => !ADVERBS.has(word) && word !== "so" && word !== "being") ?? "",
  )
}

/** "He said it was all my fault": in reported speech the verb goes back into the past. */
function isShiftedBack(word: string): boolean {
  return word === "was" || word === "were" || word === "had" || word === "'d" || word === "would"
}

const ADVERBS = new Set("still just really never always only also honestly even".split(" "))

const PRESENT_AFTER_I = new Set(
  "am can have 've do will love miss need want feel think know hate hope wish regret mean 'll cannot keep".split(" "),
)

/** "it's your fault | I cheated | you left me": later words of the sentence still speak to the user. */
function addressedAgain(units: readonly Unit[], voice: Voice, sentence: readonly Unit[], gender: Gender): boolean {
  const last = units.at(-1)
  if (last === undefined || !voice.direct || voice.by !== "ex" || !FIRST.has(units[0]?.word ?? "")) return false
  const rest = sentence.filter((unit) => unit.start > last.start && !unit.mark).slice(0, 8)
  const spoken = rest.findIndex((unit) => SECOND.has(unit.word))
  const told = rest.findIndex((unit) => isThird(unit.word, gender))
  return spoken >= 0 && (told < 0 || spoken < told)
}

/** "She said she was sorry for | how she did it, | that I didn't deserve it": still what was said. */
const CONTENT = /^(?:that|how|why|whether)$/

function carriesOn(units: readonly Unit[], voice: Voice, gender: Gender): boolean {
  const words = units.map((unit) => unit.word)
  if (CONTENT.test(words[0] ?? "")) return true
  if (words[0] === "then" || (words[0] === "and" && words[1] === "then")) return false
  if (voice.direct && voice.by === "ex" && speaksToUser(words)) return true
  const at = words.findIndex(
    (word) => FIRST.has(word) || SECOND.has(word) || isThird(word, gender) || word === "we" || word === "they",
  )
  const verb = words
    .slice(at + 1, at + 4)
    .find((word) => PAST_VERBS.has(word) || SAY_VERBS.has(word) || word.endsWith("ed"))
  if (at < 0 && voice.by === "user" && voice.direct) return true
  if (at < 0) return !(["and", "but", "so"].includes(words[0] ?? "") && PAST_VERBS.has(words[1] ?? ""))
  const word = words[at] ?? ""
  if (at > 2) return true
  if (SAY_VERBS.has(words[at + 1] ?? "") || LOOSE_SAY_VERBS.has(words[at + 1] ?? "")) return false
  if (isThird(word, gender)) return voice.by === "ex" ? !voice.direct && verb === undefined : false
  if (word === "i" && voice.by === "ex" && !voice.direct) return addresses(units)
  if (word === "i")
    return voice.by === "user" ? verb === undefined || words.some((one) => SECOND.has(one)) : verb === undefined
  return true
}

/** Inside the ex's own words "you" is the user, who in telling hardly ever says "you". */
function speaksToUser(words: readonly string[]): boolean {
  if (/\b(?:you know|you see|mind you|tell you|you'd think|would you believe)\b/.test(words.join(" "))) return false
  return words.some((word) => SECOND.has(word))
}

function carried(units: readonly Unit[], voice: Voice): Voice {
  return voice.direct || !addresses(units) ? voice : { ...voice, direct: true }
}
