/**
 * Learned heads in plain TypeScript: for each head a sum over the affect model's pooled numbers, over the grams that it knows, and
 * over hints that the caller gives (what rules said, what came before). Only additions: what a word adds by itself is kept.
 */
import type { Span } from "../model/evidence.ts"
import type { Speaker } from "../model/safety.ts"
import type { AffectEngine } from "./affect.ts"
import { GramRows, type GramSums, type GramWord, type MakeGrams } from "./gram-sums.ts"
import { letterGrams } from "./grams.ts"
import type { Head, HeadModel } from "./head-file.ts"
import { ShortTexts } from "../text/waking/short-texts.ts"
import { KeptWords } from "./kept-words.ts"
import { makePlainGrams } from "./plain-grams.ts"
import { hashOf, tokenSpansOf } from "./tokens.ts"
import type { RowWord } from "./word-rows.ts"

export interface HeadScores {
  /** Calibrated probability of a head; 0 for a head that is not there. */
  readonly of: (head: string) => number
  readonly says: (head: string) => boolean
  /** Not sure enough to say yes, too likely to say no. */
  readonly wavers: (head: string) => boolean
  /** The words without which the head would be least sure. */
  readonly wordsOf: (head: string) => Span
}

export interface HeadEngine {
  /** No head says yes; makes nothing, and of most texts no more is asked. */
  readonly isSilent: (text: string, role: Speaker, hints?: readonly string[]) => boolean
  /** @param hints names of hints that hold; unknown ones say nothing */
  readonly scoresOf: (text: string, role: Speaker, hints?: readonly string[]) => HeadScores
}

const COST_OF_A_WORD = 0.02
const MARKS = /^[!?.]+$/

interface HeadWord extends RowWord, GramWord {}

/** @throws RangeError when the heads were made for another affect model */
export function makeHeadEngine(
  model: HeadModel,
  affect: AffectEngine,
  affectSha: string,
  makeGrams: MakeGrams = makePlainGrams,
): HeadEngine {
  if (model.affect !== affectSha) throw new RangeError("Cannot use the heads: they belong to another affect model")
  const place = new Map(model.heads.map(({ name }, at) => [name, at]))
  const at = (name: string): number => place.get(name) ?? -1
  const bars = barsOf(model)
  const hintSums = new HintSums(model)
  const wordOf = (token: string): HeadWord => headWord(affect, token)
  const kept = new KeptWords(wordOf)
  const logitsOf = makeLogits(model, affect, makeGrams(model))
  const known: Readonly<Record<Speaker, ShortTexts<Bare>>> = {
    ex: new ShortTexts(LONGEST_KEPT, MOST_KEPT),
    user: new ShortTexts(LONGEST_KEPT, MOST_KEPT),
    account: new ShortTexts(LONGEST_KEPT, MOST_KEPT),
  }
  let last: { readonly text: string; readonly role: Speaker; readonly bare: Bare } | null = null
  const bareOf = (text: string, role: Speaker): Bare => {
    if (last !== null && last.text === text && last.role === role) return last.bare
    const bare = known[role].get(text) ?? { logits: logitsOf(kept.of(text), role), gains: null }
    last = { text, role, bare }
    return bare
  }
  return {
    isSilent: (text, role, hints = NO_HINTS) => {
      const { logits } = bareOf(text, role)
      const sum = hintSums.of(hints)
      for (let head = 0; head < logits.length; head += 1)
        if (Math.fround((logits[head] as number) + (sum[head] as number)) >= (bars.says[head] as number)) return false
      return true
    },
    scoresOf: (text, role, hints = NO_HINTS) => {
      const bare = bareOf(text, role)
      // What is silent is asked once for a chat; of what is not, scores are asked again and again.
      if (known[role].get(text) === undefined) known[role].keep(text, bare)
      const logits = hintSums.added(bare.logits, hints)
      return {
        of: (name) => (place.has(name) ? probabilityOf(model, at(name), logits[at(name)] ?? 0) : 0),
        says: (name) => (logits[at(name)] ?? -Infinity) >= (bars.says[at(name)] ?? Infinity),
        wavers: (name) => {
          const logit = logits[at(name)] ?? -Infinity
          return logit >= (bars.wavers[at(name)] ?? Infinity) && logit < (bars.says[at(name)] ?? Infinity)
        },
        wordsOf: (name) => {
          const head = place.get(name)
          const whole = trimmed(text)
          const spans = tokenSpansOf(text)
          if (head === undefined || spans.length < 2 || (OF_WHOLE.has(name) && !MORE_SENTENCES.test(text))) return whole
          bare.gains ??= gainsOf([...kept.of(text)], spans.length, bare.logits, (some) => logitsOf(some, role))
          const gains = bare.gains.map((gain) => gain[head] as number)
          return weightiest(text, spans, gains, whole)
        },
      }
    },
  }
}

/** What the heads say of a text without any hints, and what each word gives to each, once that was asked. */
interface Bare {
  readonly logits: Float32Array
  gains: readonly Float32Array[] | null
}

/** What a message does as a whole: where it is one sentence no words of it say it alone. */
const OF_WHOLE: ReadonlySet<string> = new Set(["logistics", "breadcrumb", "avoidance"])
const MORE_SENTENCES = /[.!?\n]\s*\S/

/** Longer texts seldom come twice. */
const LONGEST_KEPT = 80
const MOST_KEPT = 12_000
const NO_HINTS: readonly string[] = []

/** The logits from which each head says yes, and from which it wavers: no power of e is needed to compare. */
function barsOf({ heads }: HeadModel): { readonly says: Float64Array; readonly wavers: Float64Array } {
  return {
    says: Float64Array.from(heads, (head) => logitOf(head, head.threshold)),
    wavers: Float64Array.from(heads, (head) => logitOf(head, head.unclear)),
  }
}

function logitOf({ slope, offset }: Head, p: number): number {
  return p <= 0 ? -Infinity : (Math.log(p / (1 - p)) - offset) / slope
}

/** Rows of hints added up; the same few lists of hints come again and again. */
class HintSums {
  readonly #model: HeadModel
  readonly #place: ReadonlyMap<string, number>
  readonly #sums = new Map<string, Float32Array>()
  /** Of most texts the caller gives one of the same few lists. */
  readonly #ofLists = new WeakMap<readonly string[], Float32Array>()

  constructor(model: HeadModel) {
    this.#model = model
    this.#place = new Map(model.hints.map((name, at) => [name, at]))
  }

  added(logits: Float32Array, hints: readonly string[]): Float32Array {
    const sum = this.of(hints)
    const found = new Float32Array(logits.length)
    for (let head = 0; head < found.length; head++) found[head] = (logits[head] as number) + (sum[head] as number)
    return found
  }

  of(hints: readonly string[]): Float32Array {
    const same = this.#ofLists.get(hints)
    if (same !== undefined) return same
    const sum = this.#sumOf(hints)
    this.#ofLists.set(hints, sum)
    return sum
  }

  #sumOf(hints: readonly string[]): Float32Array {
    const key = hints.join(" ")
    const before = this.#sums.get(key)
    if (before !== undefined) return before
    const { heads, hintRows } = this.#model
    const sum = new Float32Array(heads.length)
    for (const hint of hints) {
      const row = this.#place.get(hint)
      if (row === undefined) continue
      for (let head = 0; head < sum.length; head++)
        sum[head] = (sum[head] as number) + (hintRows[row * sum.length + head] ?? 0)
    }
    if (this.#sums.size === MOST_KEPT) this.#sums.clear()
    this.#sums.set(key, sum)
    return sum
  }
}

function probabilityOf({ heads }: HeadModel, at: number, logit: number): number {
  const head = heads[at]
  return head === undefined ? 0 : 1 / (1 + Math.exp(-(logit * head.slope + head.offset)))
}

type Logits = (words: readonly HeadWord[], role: Speaker) => Float32Array

function makeLogits(model: HeadModel, affect: AffectEngine, sums: GramSums): Logits {
  const { heads, bias, gramScale } = model
  const width = heads.length
  const fromPooled = affect.matrix(model.dense)
  const gramRows = new GramRows(model, sums)
  return (words, role) => {
    const grams = gramRows.sum(words, role)
    affect.pool(words)
    const dense = fromPooled()
    const letterCount = words.reduce((sum, word) => sum + word.letterCount, 0)
    const wordWeight = 1 / Math.sqrt(words.length + 2)
    const letterWeight = 0.5 / Math.sqrt(letterCount + 10)
    const logits = new Float32Array(width)
    for (let head = 0; head < width; head++) {
      let sum = (bias[head] as number) + (dense[head] as number)
      const fromWords = (grams[head] as number) * wordWeight
      const fromLetters = (grams[sums.lanes + head] as number) * letterWeight
      sum += (fromWords + fromLetters) * (gramScale[head] as number)
      logits[head] = sum
    }
    return logits
  }
}

function headWord(affect: AffectEngine, token: string): HeadWord {
  const hash = hashOf(token)
  return { ...affect.wordOf(token), token, hash, letterCount: letterGrams(token).length, place: 0, term: -1 }
}

/** What each word gives to each head: the logits with it, less those without it. */
function gainsOf(
  words: readonly HeadWord[],
  count: number,
  full: Float32Array,
  logitsOf: (words: readonly HeadWord[]) => Float32Array,
): readonly Float32Array[] {
  return Array.from({ length: count }, (_, at) => {
    const without = logitsOf([...words.slice(0, at), ...words.slice(at + 1)])
    return full.map((logit, head) => logit - (without[head] as number))
  })
}

/** The run of words that gives the most, less a little for each word, so that few stand rather than many. */
function weightiest(text: string, spans: readonly Span[], gains: readonly number[], whole: Span): Span {
  let best = { sum: 0, from: 0, to: spans.length - 1 }
  let run = { sum: 0, from: 0 }
  for (const [at, gain] of gains.entries()) {
    if (run.sum <= 0) run = { sum: 0, from: at }
    run.sum += gain - COST_OF_A_WORD
    if (run.sum > best.sum) best = { sum: run.sum, from: run.from, to: at }
  }
  const found = spans.slice(best.from, best.to + 1)
  const words = found.filter(({ start, end }) => !MARKS.test(text.slice(start, end)))
  return { start: (words[0] ?? found[0] ?? whole).start, end: (words.at(-1) ?? found.at(-1) ?? whole).end }
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length
  return start === text.length ? { start: 0, end: text.length } : { start, end: text.trimEnd().length }
}
