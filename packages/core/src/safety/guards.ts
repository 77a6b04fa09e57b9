/**
 * What spares a match: an idiom it lies in ("dying to see it"), a denial before it ("he never hit me"), a plot or a song,
 * and what is long over. The guards lean to the alarm: each wants plain words of its own.
 */
import type { Span } from "../model/evidence.ts"
import { IDIOMS, LONG_PAST, OTHERS, PLOT, STILL } from "./idiom-phrases.ts"
import { LEXICON } from "./lexicon.ts"
import { NO_AGE } from "./minor-idiom-phrases.ts"
import { expressionOf } from "./phrase-language.ts"
import type { PlainText } from "./plain-text.ts"
import { type PhraseBook, makePhraseBook } from "./rule-book.ts"
import type { PhraseGroup } from "./rule.ts"
import { subjectBefore } from "./voice.ts"
import { matchesOf } from "../text/matches.ts"

/** The tables of this file, made ready when the first match is to be looked at. */
interface Guards {
  readonly idioms: PhraseBook
  readonly noAge: PhraseBook
  readonly plots: readonly RegExp[]
  readonly past: readonly RegExp[]
  readonly now: readonly RegExp[]
}

let opened: Guards | null = null

function guards(): Guards {
  opened ??= {
    idioms: makePhraseBook(IDIOMS, "denials and people"),
    noAge: makePhraseBook(NO_AGE),
    plots: toPatterns([...PLOT, ...OTHERS]),
    past: toPatterns(LONG_PAST),
    now: toPatterns(STILL),
  }
  return opened
}

const DENYING = new Set(["not", "never", "no", "neither", "nor", "without", "nobody", "hardly"])
const ABSENT = new Set(["no", "never", "without", "neither", "nor"])
/** "not just", "can't stop", "don't know why I don't": no denial of what follows. */
const NO_DENIAL = new Set(
  "just only stop stopped help promise know sure even joking kidding lying care mind that sleep think quit trust wait until till able believe alone live stay talk answer answering reply leave like love go".split(
    " ",
  ),
)

/** Every phrase of a guard. */
export const GUARD_PHRASES: readonly string[] = [...IDIOMS, ...NO_AGE, ...PLOT, ...OTHERS, ...LONG_PAST, ...STILL]

function toPatterns(phrases: readonly string[]): readonly RegExp[] {
  return phrases.map((phrase) => new RegExp(expressionOf(phrase, LEXICON), "u"))
}

/** The stretches of the plain text that lie in idioms. */
export function findMasked(plain: PlainText): readonly Span[] {
  return findStretches(guards().idioms, plain)
}

function findStretches({ patterns, waker }: PhraseBook, plain: PlainText): readonly Span[] {
  const numbers = Int32Array.from(plain.words, (word) => waker.numberOf(word))
  return waker.woken(numbers, numbers.length).flatMap((place) => {
    const pattern = patterns[place]?.()
    if (pattern === undefined) return []
    return matchesOf(plain.text, pattern).map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }))
  })
}

/** Whether the match from word `first` to word `last` does not count. */
export function isSpared(
  plain: PlainText,
  masked: readonly Span[],
  group: PhraseGroup,
  first: number,
  last: number,
): boolean {
  const from = plain.at[first] ?? 0
  const to = (plain.at[last] ?? 0) + (plain.words[last]?.length ?? 0)
  const lies = (mask: Span): boolean => mask.start < to && from < mask.end
  if (masked.some(lies)) return true
  if (isAge(group) && findStretches(guards().noAge, plain).some(lies)) return true
  if (group.evenDenied !== true && isDenied(plain, first)) return true
  if (group.always === true) return false
  if (group.kind === "plain") return isSparedFact(plain, first, last, from, to)
  const sentence = sentenceAround(plain, first, last)
  // A plot has no first person; what is done to "me" or threatened to "you" is real even at the cinema.
  const words = group.kind === "act" ? plain.text.slice(from - 1, to + 1) : sentence
  if (!/ [POMS][12] /u.test(words) && guards().plots.some((pattern) => pattern.test(sentence))) return true
  return (
    guards().past.some((pattern) => pattern.test(sentence)) && !guards().now.some((pattern) => pattern.test(sentence))
  )
}

function isAge(group: PhraseGroup): boolean {
  return group.kind === "plain" && group.route === "MINOR"
}

/** A standing fact: somebody else's age or school, or what was so long ago. */
function isSparedFact(plain: PlainText, first: number, last: number, from: number, to: number): boolean {
  const sentence = sentenceAround(plain, first, last)
  const isNow =
    / (?:am|are) /u.test(plain.text.slice(from - 1, to + 1)) || guards().now.some((pattern) => pattern.test(sentence))
  if (!isNow && guards().past.some((pattern) => pattern.test(sentence))) return true
  if (first > 0 && ABSENT.has(plain.words[first - 1] ?? "")) return true
  return !/ [POMS][14] /u.test(plain.text.slice(from - 1, to + 1)) && subjectBefore(plain, first) === "other"
}

function isDenied(plain: PlainText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const word = plain.words[i] ?? "."
    if (word === ".") return false
    if (DENYING.has(word)) return !NO_DENIAL.has(plain.words[i + 1] ?? "")
  }
  return false
}

/** At most so many words of a sentence are looked at on each side. */
const REACH = 40

function sentenceAround(plain: PlainText, first: number, last: number): string {
  let from = first
  let to = last
  while (from > 0 && from > first - REACH && plain.words[from - 1] !== ".") from -= 1
  while (to < plain.words.length - 1 && to < last + REACH && plain.words[to + 1] !== ".") to += 1
  return plain.text.slice((plain.at[from] ?? 1) - 1, (plain.at[to] ?? 0) + (plain.words[to]?.length ?? 0) + 1)
}
