/**
 * Learned heads in plain TypeScript: for each head a sum over the affect model's pooled numbers, over the grams that it knows, and
 * over hints that the caller gives (what rules said, what came before). Only additions: what a word adds by itself is kept.
 */
import type { Span } from "../model/evidence.ts"
import type { Speaker } from "../model/safety.ts"
import type { AffectEngine } from "./affect.ts"
import { eachPair, letterGrams, wordGrams } from "./grams.ts"
import type { Head, HeadModel } from "./head-file.ts"
import { hashOf, tokenSpansOf, tokensOf } from "./tokens.ts"

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
  /** @param hints names of hints that hold; unknown ones say nothing */
  readonly scoresOf: (text: string, role: Speaker, hints?: readonly string[]) => HeadScores
}

/** Words kept at most; a chat of a million messages has some ten thousand. */
const KEPT_WORDS = 50_000
const COST_OF_A_WORD = 0.02
const MARKS = /^[!?.]+$/

interface WordSum {
  readonly id: number
  readonly words: Float32Array
  readonly letters: Float32Array
  readonly letterCount: number
}

/** @throws RangeError when the heads were made for another affect model */
export function makeHeadEngine(model: HeadModel, affect: AffectEngine, affectSha: string): HeadEngine {
  if (model.affect !== affectSha) throw new RangeError("Cannot use the heads: they belong to another affect model")
  const place = new Map(model.heads.map(({ name }, at) => [name, at]))
  const hintAt = new Map(model.hints.map((name, at) => [name, at]))
  const logitsOf = makeLogits(model, affect)
  const headOf = (name: string): Head | undefined => model.heads[place.get(name) ?? -1]
  return {
    scoresOf: (text, role, hints = []) => {
      const rows = hints.flatMap((name) => hintAt.get(name) ?? [])
      const tokens = tokensOf(text)
      const logits = logitsOf(tokens, role, rows)
      let gains: readonly Float32Array[] | null = null
      const of = (name: string): number => {
        const at = place.get(name)
        return at === undefined ? 0 : probabilityOf(model, at, logits[at] ?? 0)
      }
      return {
        of,
        says: (name) => of(name) >= (headOf(name)?.threshold ?? 2),
        wavers: (name) => of(name) >= (headOf(name)?.unclear ?? 2) && of(name) < (headOf(name)?.threshold ?? 2),
        wordsOf: (name) => {
          const head = place.get(name)
          const whole = trimmed(text)
          const spans = tokenSpansOf(text)
          if (head === undefined || spans.length < 2) return whole
          gains ??= gainsOf(tokens, spans.length, (some) => logitsOf(some, role, rows))
          return weightiest(
            text,
            spans,
            gains.map((gain) => gain[head] as number),
            whole,
          )
        },
      }
    },
  }
}

function probabilityOf({ heads }: HeadModel, at: number, logit: number): number {
  const head = heads[at]
  return head === undefined ? 0 : 1 / (1 + Math.exp(-(logit * head.slope + head.offset)))
}

type Logits = (tokens: readonly string[], role: Speaker, hints: readonly number[]) => Float32Array

function makeLogits(model: HeadModel, affect: AffectEngine): Logits {
  const { heads, dense, bias, gramScale, hintRows } = model
  const width = heads.length
  const wordSum = keptWords(model)
  return (tokens, role, hints) => {
    const words = tokens.map((token) => wordSum(token, role))
    const fromWords = new Float32Array(width)
    const fromLetters = new Float32Array(width)
    let letterCount = 0
    for (const word of words) {
      addAll(fromWords, word.words)
      addAll(fromLetters, word.letters)
      letterCount += word.letterCount
    }
    const ids = words.map(({ id }) => id)
    eachPair(ids, role, (gram) => {
      const row = model.rowOf(gram)
      if (row !== -1) addRow(fromWords, model, row)
    })
    const pooled = affect.pooledOfTokens(tokens)
    const wordWeight = 1 / Math.sqrt(tokens.length + 2)
    const letterWeight = 0.5 / Math.sqrt(letterCount + 10)
    const logits = new Float32Array(width)
    for (let head = 0; head < width; head++) {
      let sum = bias[head] as number
      const from = head * pooled.length
      for (let d = 0; d < pooled.length; d++) sum += (pooled[d] as number) * (dense[from + d] as number)
      const grams = (fromWords[head] as number) * wordWeight + (fromLetters[head] as number) * letterWeight
      sum += grams * (gramScale[head] as number)
      for (const hint of hints) sum += hintRows[hint * width + head] ?? 0
      logits[head] = sum
    }
    return logits
  }
}

/** What a word adds by itself: its grams and those of its letters, unscaled. */
function keptWords(model: HeadModel): (token: string, role: Speaker) => WordSum {
  const kept: Record<Speaker, Map<string, WordSum>> = { ex: new Map(), user: new Map(), account: new Map() }
  return (token, role) => {
    const before = kept[role].get(token)
    if (before !== undefined) return before
    const id = hashOf(token)
    const letters = letterGrams(token)
    const sum = {
      id,
      words: sumOf(model, wordGrams(id, role)),
      letters: sumOf(model, letters),
      letterCount: letters.length,
    }
    if (kept[role].size >= KEPT_WORDS) kept[role].clear()
    kept[role].set(token, sum)
    return sum
  }
}

function sumOf(model: HeadModel, grams: readonly number[]): Float32Array {
  const sum = new Float32Array(model.heads.length)
  for (const gram of grams) {
    const row = model.rowOf(gram)
    if (row !== -1) addRow(sum, model, row)
  }
  return sum
}

function addRow(sum: Float32Array, { gramWeights }: HeadModel, row: number): void {
  const from = row * sum.length
  for (let head = 0; head < sum.length; head++) sum[head] = (sum[head] as number) + (gramWeights[from + head] as number)
}

function addAll(sum: Float32Array, more: Float32Array): void {
  for (let head = 0; head < sum.length; head++) sum[head] = (sum[head] as number) + (more[head] as number)
}

/** What each word gives to each head: the logits with it, less those without it. */
function gainsOf(
  tokens: readonly string[],
  words: number,
  logitsOf: (tokens: readonly string[]) => Float32Array,
): readonly Float32Array[] {
  const full = logitsOf(tokens)
  return Array.from({ length: words }, (_, at) => {
    const without = logitsOf([...tokens.slice(0, at), ...tokens.slice(at + 1)])
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
