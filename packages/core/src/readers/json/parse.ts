/**
 * Bytes of messages to values. The usual batch is parsed at one go; one that is no JSON is taken apart, and each
 * message is mended where that is certain. Telegram Desktop writes control characters as `\x01`, which JSON does not
 * know: the character itself is put back. (docs/formats/telegram.md)
 */
import type { JsonFrame } from "./frame.ts"
import { findMark } from "./marks.ts"
import { mendStrings } from "./mend.ts"

/** One message of the file, in order. */
export type Parsed =
  | {
      readonly kind: "item"
      readonly value: unknown
      /** Escapes and control characters that were put right. */
      readonly repairs: number
      /** Whether something else was wrong around it, such as a lost brace; the message itself is whole. */
      readonly isMended: boolean
    }
  /** Bytes that hold a message which cannot be read. */
  | { readonly kind: "broken" }

/** What a batch gave: plain values when all was well, which is nearly always. */
export type ParsedBatch =
  | { readonly kind: "whole"; readonly values: readonly unknown[] }
  | { readonly kind: "parts"; readonly parts: readonly Parsed[] }

/** @param text whole messages with commas between them */
export function parseBatch(frame: JsonFrame, text: string): ParsedBatch {
  const values = parsed(`[${text}]`)
  if (Array.isArray(values)) return { kind: "whole", values }
  return { kind: "parts", parts: balancedObjects(text).flatMap((part) => parseLoose(frame, part)) }
}

/** @param text some bytes in which at least one thing is broken; between two marks there is one message at most */
export function parseLoose(frame: JsonFrame, text: string): readonly Parsed[] {
  return betweenMarks(frame, text).flatMap((part) => parseOne(frame, part))
}

function parseOne({ messageSign }: JsonFrame, text: string): readonly Parsed[] {
  // What comes after the fields of a message that has lost its beginning is a part of it, and no message itself.
  if (messageSign.test(text.slice(0, Math.max(0, text.indexOf("{"))))) return [{ kind: "broken" }]
  const found = firstParsed(text)
  if (found !== null) return [{ kind: "item", ...found, repairs: 0 }]
  const mended = mendStrings(text)
  const second = mended.repairs === 0 ? null : firstParsed(mended.text)
  if (second !== null) return [{ kind: "item", ...second, repairs: mended.repairs }]
  return messageSign.test(text) ? [{ kind: "broken" }] : []
}

function firstParsed(text: string): { readonly value: unknown; readonly isMended: boolean } | null {
  for (const candidate of candidatesOf(text)) {
    const value = parsed(candidate)
    if (value !== undefined) return { value, isMended: candidate.length !== text.replace(/[\s,]+$/, "").length }
  }
  return null
}

/** The message itself, then with the closing brace that was lost, then without what closes the chat around it. */
function candidatesOf(text: string): readonly string[] {
  const start = text.indexOf("{")
  if (start < 0) return []
  const bare = text.slice(start).replace(/[\s,]+$/, "")
  const [first] = balancedObjects(bare)
  const candidates = first === undefined ? [] : [first]
  let rest = bare
  for (let closers = 0; closers < 4; closers += 1) {
    candidates.push(`${rest}}`)
    if (!/[\]}]$/.test(rest)) break
    rest = rest.slice(0, -1).replace(/[\s,]+$/, "")
  }
  return candidates
}

/** The whole objects at the outermost level. */
function balancedObjects(text: string): readonly string[] {
  const objects: string[] = []
  let [depth, start, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString) {
      if (letter === "\\") at += 1
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === "{" || letter === "[") {
      if (depth === 0) start = at
      depth += 1
    } else if (letter === "}" || letter === "]") {
      depth -= 1
      if (depth === 0) objects.push(text.slice(start, at + 1))
      if (depth < 0) depth = 0
    }
  }
  return objects
}

function betweenMarks(frame: JsonFrame, text: string): readonly string[] {
  const bytes = Uint8Array.from(text, (letter) => Math.min(letter.charCodeAt(0), 0xff))
  const cuts = [0]
  for (let from = 1; ;) {
    const mark = findMark(frame, bytes, from, true)
    if (mark.kind === "none") break
    cuts.push(mark.at)
    from = mark.at + 1
  }
  return cuts.map((cut, i) => text.slice(cut, cuts[i + 1]))
}

/** @returns undefined when the text is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
