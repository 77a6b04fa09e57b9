/**
 * The small language in which tables of phrases are written, made into regular expressions over a `PlainMessage`.
 *
 * A phrase is words with single spaces. `a|b` is either word; `(x y|z)` either phrase; `?` after an item makes it
 * optional; `{name}` is a class of the lexicon; `~3` is up to three words of the same sentence; `$` is the end of a
 * sentence or message and `^` its start. Words in capitals are people by their part in the act: `I ME MY MYSELF` who
 * does or feels it, `YOU YOUR` whom it is aimed at. In a message these are the writer and the reader; in an account the
 * user and the ex may stand in both places. No item repeats without a limit.
 */
import { LEXICON, PEOPLE_IN_ACCOUNT, PEOPLE_IN_MESSAGE, SEPARATORS } from "./lexicon.ts"

export interface CompiledPhrase {
  /** Made when it is first asked for: most phrases are woken by few texts. */
  readonly inMessage: () => RegExp
  readonly inAccount: () => RegExp
  /** Words of which at least one stands in every text that the phrase fits. */
  readonly anchors: ReadonlySet<string>
  /** All words that are spelled out in it. */
  readonly words: readonly string[]
}

interface Part {
  readonly source: string
  readonly anchors: ReadonlySet<string> | null
}

type People = Readonly<Record<string, string>>

/** Too frequent to wake a rule where a rarer word is at hand. */
const FREQUENT = new Set(
  (
    "a an the to of in on at for with and or but not no be is are was were am been have has had do does did will would can could " +
    "should i you he she they we it me my your him her his them us our this that there here so just all any what when if up out " +
    "go going get got back from by as like want need know think feel time now one more never ever really good day , . ?"
  ).split(" "),
)

/** @throws RangeError when brackets do not close, a class is unknown, or no word is sure to be there */
export function compilePhrase(phrase: string): CompiledPhrase {
  const items = splitOutside(phrase.trim(), " ").filter((item) => item !== "")
  const inMessage = compileSequence(items, PEOPLE_IN_MESSAGE)
  const inAccount = compileSequence(items, PEOPLE_IN_ACCOUNT)
  if (inAccount.anchors === null)
    throw new RangeError("Cannot compile a phrase: need one word that must be there, got none")
  const anchors = new Set([...(inMessage.anchors ?? []), ...inAccount.anchors])
  return { inMessage: lazily(inMessage.source), inAccount: lazily(inAccount.source), anchors, words: wordsOf(phrase) }
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.match(/[a-z]{3,}/g) ?? []
}

/** A match begins with the space before its first word: faster than looking behind. */
function lazily(source: string): () => RegExp {
  let pattern: RegExp | null = null
  return () => (pattern ??= new RegExp(` ${source}`, "g"))
}

function splitOutside(text: string, at: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "(") depth += 1
    if (text[i] === ")") depth -= 1
    if (text[i] === at && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  if (depth !== 0) throw new RangeError("Cannot compile a phrase: brackets do not close")
  parts.push(text.slice(from))
  return parts
}

function compileSequence(items: readonly string[], people: People): Part {
  const parts = items.map((item) => compileItem(item, people))
  return { source: parts.map((part) => part.source).join(""), anchors: rarest(parts.map((part) => part.anchors)) }
}

function compileItem(item: string, people: People): Part {
  if (item === "$") return { source: "(?=[.?,] |lol |$)", anchors: null }
  if (item === "^") return { source: "(?<=[.,?] |^ )", anchors: null }
  if (item.startsWith("~")) return { source: `(?:[^ .?]+ ){0,${Number(item.slice(1))}}?`, anchors: null }
  if (item.endsWith("?")) return { source: `(?:${compileItem(item.slice(0, -1), people).source})?`, anchors: null }
  if (item.startsWith("(")) return compileChoice(splitOutside(item.slice(1, -1), "|"), people)
  if (item.startsWith("{")) return compileClass(item.slice(1, -1), people)
  return compileWords(item, people)
}

function compileClass(name: string, people: People): Part {
  const phrases = LEXICON[name]
  if (phrases === undefined) throw new RangeError(`Cannot compile a phrase: no class ${name} in the lexicon`)
  return compileChoice(splitOutside(phrases, "|"), people)
}

function compileChoice(choices: readonly string[], people: People): Part {
  const parts = choices.map((choice) => compileSequence(splitOutside(choice.trim(), " "), people))
  return { source: `(?:${parts.map((part) => part.source).join("|")})`, anchors: union(parts) }
}

function compileWords(item: string, people: People): Part {
  const words = item.split("|").flatMap((word) => people[word]?.split("|") ?? [word])
  return { source: `(?:${words.map(escape).join("|")}) `, anchors: new Set(words) }
}

function escape(word: string): string {
  return SEPARATORS.has(word) ? `\\${word}` : word
}

function union(parts: readonly Part[]): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (const { anchors } of parts) {
    if (anchors === null) return null
    for (const word of anchors) words.add(word)
  }
  return words
}

/** The set that wakes a phrase least often: few words, none of them frequent. */
function rarest(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null
  let bestCost = Infinity
  for (const set of sets) {
    if (set === null) continue
    let cost = 0
    for (const word of set) cost += FREQUENT.has(word) ? 1000 : 1
    if (cost < bestCost) [best, bestCost] = [set, cost]
  }
  return best
}
