/**
 * What an entry is, from the words behind its author. In this order: exact phrases of the app, then shapes that only the
 * app writes, then plain text. On the iPhone a body behind U+200E is the app's own even when no table knows it: it is
 * never taken for words of a person (docs/formats/whatsapp.md, "Phrases").
 */
import type { MessageExtra, MessageKind } from "../../model/message.ts"
import { findAttachment } from "./attachment.ts"
import { findCall } from "./calls.ts"
import { LRM, endWithoutMarks, foldPhrase, isMark } from "./marks.ts"
import { type Languages, PHRASES, findNotice } from "./phrase-index.ts"

export interface Content {
  readonly kind: MessageKind | "service"
  readonly text: string
  readonly extra?: MessageExtra
  readonly languages?: Languages
  readonly isLeftOut?: boolean
  readonly isGroup?: boolean
  readonly isOpening?: boolean
  /** One phrase from end to end. */
  readonly isWhole?: boolean
  /** The app's own words, but no table knows them. */
  readonly isUnknown?: boolean
}

/**
 * `PhraseFilter.mayBe` for a body of any number of lines: an attachment with a caption ends its first line with a bracket.
 */
export function mayBePhrase(text: string, from: number, to: number): boolean {
  const { filter } = PHRASES
  const lineEnd = text.indexOf("\n", from)
  if (lineEnd < 0 || lineEnd >= to) return filter.mayBe(text, from, to)
  const end = text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd
  return filter.mayBe(text, from, end) || filter.mayBe(text, from, to)
}

/** @returns null for plain text */
export function classify(body: string, isPhone: boolean): Content | null {
  const kept = isPhone ? KEPT_PHONE : KEPT_ANDROID
  const known = body.length > LONGEST_KEPT ? undefined : kept.get(body)
  if (known !== undefined) return known
  const content = classifyAnew(body, isPhone)
  if (content?.isWhole !== true || body.length > LONGEST_KEPT) return content
  if (kept.size >= MAX_KEPT) kept.clear()
  kept.set(copied(body), content)
  return content
}

/** The same few phrases come again and again, and the answer depends on nothing but the words and the phone. */
const LONGEST_KEPT = 60
const MAX_KEPT = 300
const KEPT_PHONE = new Map<string, Content>()
const KEPT_ANDROID = new Map<string, Content>()

/** A text of its own: a part of a text keeps the whole of it in memory. */
function copied(text: string): string {
  return Array.from(text).join("")
}

function classifyAnew(body: string, isPhone: boolean): Content | null {
  if (body === "") return { kind: "other", text: "" }
  const first = body.charCodeAt(0)
  const isMarked = isPhone && (first === LRM || (isMark(first) && body.charCodeAt(1) === LRM))
  const last = body.charCodeAt(body.length - 1)
  if (first !== 60 && (last === 62 || last === 41)) {
    const framed = findEdited(body, isPhone) ?? findAttachment(body)
    if (framed !== null) return framed
  }
  const folded = body.length < LONGEST_PHRASE ? foldPhrase(body) : null
  if (folded !== null) {
    const found = findWhole(folded, isPhone, isMarked) ?? findLead(body, folded, isMarked)
    if (found !== null) return found
  }
  const attachment = findAttachment(body, folded)
  if (attachment !== null) return attachment
  const edited = findEdited(body, isPhone)
  if (edited !== null) return edited
  if (!isMarked) return null
  const notice = body.length < LONGEST_NOTICE ? findNotice(body) : null
  return notice === null
    ? { kind: "other", text: "", isUnknown: true, isWhole: true }
    : {
        kind: "service",
        text: "",
        languages: [notice.language],
        isGroup: notice.kind === "group",
        isOpening: notice.kind === "opening",
      }
}

const LONGEST_PHRASE = 400
const LONGEST_NOTICE = 2000

/** Bodies that are one phrase from end to end. */
function findWhole(folded: string, isPhone: boolean, isMarked: boolean): Content | null {
  if (folded === "") return { kind: "other", text: "" }
  if (folded === "null" && !isPhone) return { kind: "other", text: "" }
  const isFramed = folded.startsWith("<") && folded.endsWith(">")
  const whole = PHRASES.whole.get(folded) ?? (isFramed ? PHRASES.whole.get(folded.slice(1, -1)) : undefined)
  if (whole !== undefined) {
    return { kind: whole.kind, text: "", languages: whole.languages, isLeftOut: whole.isLeftOut, isWhole: true }
  }
  const found = isMarked || PHRASES.filter.mayLead(folded) ? findCall(folded, isMarked) : null
  if (found !== null)
    return { kind: "call", text: "", extra: { call: found.call }, languages: [found.language], isWhole: true }
  const notice = folded.length > 20 ? PHRASES.bare.find(folded) : null
  if (notice === null) return null
  return { kind: "service", text: "", languages: [notice.language], isOpening: notice.kind === "opening" }
}

const MAP_LINK = /^https:\/\/(?:maps\.google\.com\/\?q=|(?:www\.)?foursquare\.com\/v\/|maps\.app\.goo\.gl\/)\S*/

/** Bodies led by a word of the app and a colon: a place, a poll. */
function findLead(body: string, folded: string, isMarked: boolean): Content | null {
  if (!isMarked && !PHRASES.filter.mayLead(folded)) return null
  const colon = folded.indexOf(":")
  if (colon <= 0 || colon > 60) return null
  const lead = folded.slice(0, colon)
  const polls = PHRASES.poll.get(lead)
  if (polls !== undefined && folded.charAt(colon + 1) === "\n") {
    return { kind: "poll", text: (body.split("\n")[1] ?? "").trimEnd(), languages: polls }
  }
  const rest = folded.slice(colon + 1).trim()
  const places = PHRASES.location.get(lead)
  const link = rest.lastIndexOf("https://")
  if (link < 0 || !MAP_LINK.test(rest.slice(link))) return null
  if (places === undefined && !isMarked) return null
  return { kind: "location", text: "", ...(places !== undefined && { languages: places }) }
}

/** Words, then `<This message was edited>`. The words are kept to the letter. */
function findEdited(body: string, isPhone: boolean): Content | null {
  if (!body.endsWith(">")) return null
  const open = body.lastIndexOf("<")
  // An attachment has a colon, and no phrase about editing does.
  if (open < 0 || body.length - open > 120 || body.includes(":", open)) return null
  const languages = PHRASES.edited.get(foldPhrase(body.slice(open + 1, -1)))
  const isMarked = isPhone && body.charCodeAt(open - 1) === LRM
  if (languages === undefined && !isMarked) return null
  const words = body.slice(0, endWithoutMarks(body.slice(0, open)))
  // Nothing but the angles: media left out, as `<image omitted>`.
  if (languages === undefined && endWithoutMarks(words) === 0) return null
  const text = words.endsWith(" ") ? words.slice(0, -1) : words
  const inner = mayBePhrase(text, 0, text.length) ? classify(text, isPhone) : null
  const content = inner === null || inner.kind === "service" ? { kind: "text" as const, text } : inner
  return { ...content, extra: { ...content.extra, edited: true }, ...(languages !== undefined && { languages }) }
}
