/**
 * A message as the phrase tables read it: plain words with one space between, each tied to the characters it came from.
 * Case, curly apostrophes, stretched letters, chat short forms and contractions are made plain ("im", "I’m" -> "i am").
 * A mark stands as a word of its own: "." ends a sentence, "?" ends a question, "," parts clauses. Linear, never throws.
 */
import type { Span } from "../../model/evidence.ts"
import { AMBIGUOUS_WITHOUT_APOSTROPHE, LAUGHS, PICTURES, SPELLINGS } from "./spellings.ts"

export interface PlainMessage {
  /** " i am sorry . ", with a space before and after each word. */
  readonly text: string
  readonly words: readonly string[]
  /** Where each word begins in `text`. */
  readonly at: readonly number[]
  /** Where each word came from. */
  readonly spans: readonly Span[]
  /** For each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[]
}

const TOKEN =
  /[\p{L}\p{N}]+(?:['\u2019\u2018`\u00b4][\p{L}]+)*(?:\/[\p{L}](?![\p{L}]))?|[.!\u2026]+|[!.]*\?[?!.]*|\n|[,;:()\u2014\u2013"\u201c\u201d\u00ab\u00bb]|['\u2018\u2019](?=\S)|(?<=\S)['\u2018\u2019]|[\u{1F300}-\u{1FAFF}\u2764]/gu

interface Draft {
  text: string
  readonly words: string[]
  readonly at: number[]
  readonly spans: Span[]
  readonly quoted: boolean[]
  isQuoted: boolean
}

/** @param known words of the phrase tables: a stretched word is drawn together to one of them where that is possible */
export function readPlainMessage(raw: string, known: ReadonlySet<string>): PlainMessage {
  const draft: Draft = { text: " ", words: [], at: [], spans: [], quoted: [], isQuoted: false }
  for (const match of raw.matchAll(TOKEN)) addToken(draft, match[0], match.index, raw, known)
  return draft
}

function addToken(draft: Draft, token: string, start: number, raw: string, known: ReadonlySet<string>): void {
  const end = start + token.length
  const mark = markOf(token, start, raw)
  if (mark === "quote") draft.isQuoted = !draft.isQuoted && closes(token, end, raw)
  else if (mark === "open") draft.isQuoted = true
  else if (mark === "close") draft.isQuoted = false
  else if (mark === null) for (const word of plainWords(token, known)) push(draft, word, start, end)
  else if (mark !== "" && draft.words.length > 0 && draft.words.at(-1) !== mark) push(draft, mark, start, end)
}

function push(draft: Draft, word: string, start: number, end: number): void {
  draft.words.push(word)
  draft.spans.push({ start, end })
  draft.at.push(draft.text.length)
  draft.quoted.push(draft.isQuoted)
  draft.text += `${word} `
}

/** What a mark stands for; null for a word, "" for a mark that says nothing. */
function markOf(token: string, start: number, raw: string): string | null {
  const first = token[0] ?? ""
  if (/[\p{L}\p{N}]/u.test(first)) return null
  if (token.includes("?")) return "?"
  if (/^[.!\u2026\n;]/u.test(token)) return "."
  if (/^[,:()\u2014\u2013]$/u.test(token)) return ","
  if (token === '"') return "quote"
  if (/^[\u201c\u00ab]$/u.test(token)) return "open"
  if (/^[\u201d\u00bb]$/u.test(token)) return "close"
  if (PICTURES.has(token)) return null
  return /^['\u2018\u2019]$/u.test(token) ? singleQuote(start, raw) : ""
}

/** A single mark opens a quotation after a space where a closing one follows, and closes one before a space. */
function singleQuote(start: number, raw: string): string {
  const before = raw[start - 1] ?? " "
  const after = raw[start + 1] ?? " "
  if (/[\s(,:\u2014]/.test(before) && /\S/.test(after))
    return /['\u2019](?=[\s.,!?)]|$)/u.test(raw.slice(start + 2, start + 240)) ? "open" : ""
  return /[\s.,!?)]/.test(after) ? "close" : ""
}

function closes(token: string, end: number, raw: string): boolean {
  return raw.indexOf(token, end) !== -1
}

function plainWords(token: string, known: ReadonlySet<string>): readonly string[] {
  const picture = PICTURES.get(token)
  if (picture !== undefined) return [picture]
  const lower = fold(token)
  const bare = lower.replaceAll("'", "")
  const hasMark = lower.includes("'")
  if (!hasMark && AMBIGUOUS_WITHOUT_APOSTROPHE.has(bare)) return [lower]
  const spelled = SPELLINGS.get(bare) ?? SPELLINGS.get(lower)
  if (spelled !== undefined) return spelled.split(" ")
  if (hasMark) return openContraction(lower)
  if (/^(?:ha|he|lo){2,}l?h?$/u.test(lower)) return ["lol"]
  if (LAUGHS.has(lower)) return ["lol"]
  return /(.)\1/u.test(lower) && !known.has(lower) ? drawTogether(lower, known) : [lower]
}

function fold(token: string): string {
  return token.toLowerCase().replaceAll(/[\u2019\u2018`\u00b4]/gu, "'")
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'s", "is"],
]

function openContraction(word: string): readonly string[] {
  for (const [ending, rest] of ENDINGS) if (word.endsWith(ending)) return [word.slice(0, -ending.length), rest]
  return [word.replaceAll("'", "")]
}

/** "pleeease" -> "please", "missss" -> "miss": to the word of the tables that it could be, else to single letters. */
function drawTogether(word: string, known: ReadonlySet<string>): readonly string[] {
  const single = word.replaceAll(/(.)\1{2,}/gu, "$1")
  const tries = [word.replaceAll(/(.)\1{2,}/gu, "$1$1"), single, word.replaceAll(/(.)\1+/gu, "$1")]
  const found = tries.find((candidate) => known.has(candidate) || SPELLINGS.has(candidate)) ?? single
  return (SPELLINGS.get(found) ?? found).split(" ")
}
