/**
 * Media and documents: a placeholder, the name of an attached file, or both with a caption.
 *
 *   Android   IMG-20210428-WA0001.jpg (file attached) / caption on the lines behind
 *   iPhone    <attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>, the caption in front of it
 *   older     2015-08-04-PHOTO-00004762.jpg <attached>
 *   left out  Report.pdf • 2 pages document omitted
 */
import { foldPhrase } from "./marks.ts"
import { DOCUMENT_END, type Languages, PHRASES } from "./phrase-index.ts"

export interface Attachment {
  readonly kind: "media" | "contact"
  /** The caption, or "". */
  readonly text: string
  readonly isLeftOut: boolean
  readonly languages: Languages
}

/** Names that only WhatsApp gives to files, in any language. */
const OWN_NAME = /^(?:(?:IMG|VID|PTT|AUD|STK|DOC)-20\d{6}-WA\d{4,}|\d{8}-[A-Z_]+-20\d\d-|20\d\d-\d\d-\d\d-[A-Z]+-\d)/
const FILE_NAME = /[^\n]\.[A-Za-z0-9]{1,5}$/
const MARKS_IN_FRONT = /^[\u200e\u200f\ufeff\u202a-\u202e]+/
const LONGEST_DOCUMENT = 400
const NO_LANGUAGES: Languages = []

/**
 * @param folded the body as `foldPhrase` makes it, where somebody has it
 * @returns null when the body is no attachment
 */
export function findAttachment(body: string, folded: string | null = null): Attachment | null {
  const lineEnd = body.indexOf("\n")
  const end = body.trimEnd()
  const last = end.charCodeAt(end.length - 1)
  const isFramed = last === 62 || last === 41
  const framed = isFramed || lineEnd >= 0 ? (behindName(body, lineEnd) ?? inBrackets(end)) : null
  return (
    framed ??
    leftOutWithCaption(body, lineEnd) ??
    (body.length > LONGEST_DOCUMENT ? null : documentLeftOut(folded ?? foldPhrase(body)))
  )
}

/** `NAME (word)` or `NAME <word>` in the first line. */
function behindName(body: string, lineEnd: number): Attachment | null {
  const line = (lineEnd < 0 ? body : body.slice(0, lineEnd)).trimEnd()
  const close = line.charAt(line.length - 1)
  if (close !== ")" && close !== ">") return null
  const open = line.lastIndexOf(close === ")" ? " (" : " <")
  if (open <= 0) return null
  const name = line.slice(0, open).replace(MARKS_IN_FRONT, "")
  const languages = PHRASES.attached.get(foldPhrase(line.slice(open + 2, -1)))
  if (languages === undefined && !OWN_NAME.test(name)) return null
  if (!FILE_NAME.test(name)) return null
  return {
    kind: /\.vcf$/i.test(name) ? "contact" : "media",
    text: lineEnd < 0 ? "" : body.slice(lineEnd + 1),
    isLeftOut: false,
    languages: languages ?? NO_LANGUAGES,
  }
}

/**
 * `<word: NAME>` at the end, a caption in front.
 * @param end the body without blanks behind
 */
function inBrackets(end: string): Attachment | null {
  if (!end.endsWith(">")) return null
  const open = end.lastIndexOf("<")
  const colon = end.indexOf(":", open)
  if (open < 0 || colon < 0 || end.length - open > 300) return null
  const name = end
    .slice(colon + 1, -1)
    .trim()
    .replace(MARKS_IN_FRONT, "")
  const languages = PHRASES.attached.get(foldPhrase(end.slice(open + 1, colon)))
  if (!FILE_NAME.test(name) || (languages === undefined && !OWN_NAME.test(name))) return null
  const before = end.slice(0, open).replace(/[\u200e\u200f]+$/, "")
  const isDocument = / • [^•\n]*$/.test(before)
  return {
    kind: /\.vcf$/i.test(name) ? "contact" : "media",
    text: isDocument ? "" : before.replace(/ $/, "").replace(MARKS_IN_FRONT, ""),
    isLeftOut: false,
    languages: languages ?? NO_LANGUAGES,
  }
}

/** `<Media omitted>`, the caption on the lines behind. */
function leftOutWithCaption(body: string, lineEnd: number): Attachment | null {
  if (lineEnd < 0 || lineEnd > 80 || !body.slice(0, lineEnd).trimEnd().endsWith(">")) return null
  const phrase = PHRASES.whole.get(foldPhrase(body.slice(0, lineEnd)))
  if (phrase === undefined || !phrase.isLeftOut) return null
  return { kind: "media", text: body.slice(lineEnd + 1), isLeftOut: true, languages: phrase.languages }
}

/** `NAME • pages document omitted`, or the words alone. */
function documentLeftOut(folded: string): Attachment | null {
  if (folded.includes("\n") || !PHRASES.documentEnds.has(folded.slice(-DOCUMENT_END))) return null
  const found = PHRASES.document.find(({ text }) => folded.endsWith(text))
  if (found === undefined) return null
  const before = folded.slice(0, folded.length - found.text.length)
  const isDocument = before === "" || before.includes("•") || FILE_NAME.test(before.trimEnd())
  return isDocument ? { kind: "media", text: "", isLeftOut: true, languages: [found.language] } : null
}
