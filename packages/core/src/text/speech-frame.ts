/** Clauses that tell of saying ("she told me that", "text from Sam"), and whose words follow them. */
import type { Voice } from "./roles.ts"
import { LOOSE_SAY_VERBS, SAY_VERBS } from "./verbs.ts"

/** A finished clause, as far as the next one must know it. */
export interface Told {
  readonly words: readonly string[]
  readonly subject: "user" | "ex" | "both" | "other" | "unknown"
  readonly voice: Voice | null
  readonly sentence: number
  readonly quote: number
}

/** Who said it, if the clause tells of saying. `open`: the words follow at once. */
export interface Frame {
  readonly by: Voice["by"]
  readonly open: boolean
  readonly direct: boolean
  /** It tells of a written message, whose words may follow. */
  readonly letter?: boolean
}

/** The last clause that told of saying, and its sentence. */
export interface RecentFrame {
  readonly frame: Frame
  readonly sentence: number
}

const PERSON: Readonly<Record<string, Voice["by"]>> = { EX: "ex", USER: "user", OTHER: "other", BOTH: "ex" }
const MESSAGE = new Set(
  "text message messages texts voicemail note email letter dm voicenote caption reply post".split(" "),
)

export function frameOf(told: Told | undefined): Frame | null {
  if (told === undefined || told.voice !== null) return null
  const words = told.words
  const by = told.subject === "unknown" || told.subject === "both" ? sayerIn(words) : told.subject
  if (by === null) return null
  let last = words.length - 1 - dayLength(words)
  const that = words[last] === "that"
  if (that) last--
  const like = words[last] === "like" && /^(?:is|was|were|'s|be|are|just|all|went|goes)$/.test(words[last - 1] ?? "")
  if (like) return { by, open: true, direct: true }
  if (/^(?:EX|USER|BOTH|OTHER)$/.test(words[last] ?? "") && last > 0) last--
  if (words[last] === "to" && last > 0) last--
  const verb = words[last] ?? ""
  const sender = words.indexOf("from") + 1
  if (sender > 0 && words.some((word) => MESSAGE.has(word)))
    return { by: PERSON[words[sender] ?? ""] ?? "ex", open: false, direct: true, letter: true }
  if (SAY_VERBS.has(verb) || LOOSE_SAY_VERBS.has(verb))
    return { by, open: true, direct: !that && LOOSE_SAY_VERBS.has(verb) }
  if (words.some((word) => SAY_VERBS.has(word) || MESSAGE.has(word))) return { by, open: false, direct: false }
  return words.length === 1 ? { by, open: true, direct: true } : null
}

const DAY = /^(?:yesterday|today|tonight|again|once|straight)$/
const LAST_DAY =
  /^(?:last|this) (?:week|month|year|night|time|morning|evening|afternoon|weekend|spring|summer|autumn|winter|\w+day)$/

/** "she told me last month | …": the day does not close the frame. */
function dayLength(words: readonly string[]): number {
  if (LAST_DAY.test(words.slice(-2).join(" "))) return 2
  return DAY.test(words.at(-1) ?? "") ? 1 : 0
}

function sayerIn(words: readonly string[]): Voice["by"] | null {
  for (const word of words) {
    const by = PERSON[word] ?? PERSON[word.replace(/S$/, "")]
    if (by !== undefined) return by
  }
  return null
}
