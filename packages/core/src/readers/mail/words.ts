/**
 * The words that somebody wrote in a mail: without what is quoted from the mail before, and without a signature. Quoted
 * words would count twice, and for the wrong person. (docs/formats/mail.md)
 */
import { Parser } from "htmlparser2"

/** "On Sat, 9 March 2024, Mira wrote:" in the languages of the usual programs; the colon may come on the next line. */
const ATTRIBUTION =
  /^(?:On|Am|Le|El|Il|Op|Em|Den|W dniu|Dnia|Dne|Vào|Pada|Den|Në|Στις)\s.{4,300}?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(a\)|napisał|napsal\(a\)|menulis|έγραψε).{0,120}:?\s*$/su
const ATTRIBUTION_START = /^(?:On|Am|Le|El|Il|Op|Em|Den|W dniu|Dnia)\s.{4,200}(?:\d|@|>)/u
const CUT =
  /^(?:-{2,} ?(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Forwarded [Mm]essage|Weitergeleitete Nachricht)\b.{0,80}|_{20,}|Begin forwarded message:|-{5,} Forwarded message -{5,})\s*$/
/** Outlook puts the headers of the mail before into the body. */
const HEADER_FROM = /^\*?(?:From|Von|De|Da|Van|Från|Fra):\*?\s.{1,200}$/
const HEADER_SENT = /^\*?(?:Sent|Gesendet|Envoyé|Enviado(?: el)?|Inviato|Verzonden|Date|Datum|Data|Skickat|Sendt):\*?\s/

/** @param isMbox lines that begin with "From " were quoted with a sign in front */
export function ownWords(text: string, isMbox: boolean): string {
  const plain = isMbox ? text.replace(/^>(>{0,20}From )/gm, "$1") : text
  const lines = plain.split(/\r\n|\r|\n/)
  const own: string[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? ""
    if (line === "-- " || line === "--" || CUT.test(line.trim()) || isHeaderBlock(lines, i)) break
    const length = attributionAt(lines, i)
    if (length > 0) i += length - 1
    else if (!/^\s{0,3}>/.test(line) || (isMbox && line.startsWith(">From "))) own.push(line)
  }
  return trimmed(own)
}

/** How many lines an attribution takes that a quotation follows; 0 where there is none. */
function attributionAt(lines: readonly string[], i: number): number {
  for (const length of [1, 2, 3]) {
    const joined = lines.slice(i, i + length).join(" ")
    if (joined.length > 420 || (length > 1 && !ATTRIBUTION_START.test(lines[i] ?? ""))) return 0
    if (!ATTRIBUTION.test(joined) || !joined.trim().endsWith(":")) continue
    const next = lines.slice(i + length).find((line) => line.trim() !== "")
    return next === undefined || /^\s{0,3}>/.test(next) ? length : 0
  }
  return 0
}

function isHeaderBlock(lines: readonly string[], i: number): boolean {
  return HEADER_FROM.test(lines[i] ?? "") && lines.slice(i + 1, i + 3).some((line) => HEADER_SENT.test(line))
}

function trimmed(lines: readonly string[]): string {
  let [from, to] = [0, lines.length]
  while (from < to && lines[from]?.trim() === "") from += 1
  while (to > from && lines[to - 1]?.trim() === "") to -= 1
  return lines.slice(from, to).join("\n")
}

const BLOCKS = new Set(["p", "div", "tr", "li", "h1", "h2", "h3", "blockquote", "table"])
const QUOTES = /gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend/

/** Words of a mail that has HTML alone; quotations are left out. */
export function wordsOfHtml(html: string): string {
  const parts: string[] = []
  let [depth, hidden] = [0, -1]
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      const isQuote = name === "blockquote" || QUOTES.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`)
      if (hidden < 0 && (isQuote || name === "style" || name === "script" || name === "head")) hidden = depth
      if (hidden < 0 && (name === "br" || BLOCKS.has(name))) parts.push("\n")
    },
    ontext(text) {
      if (hidden < 0) parts.push(text.replace(/[ \t\r\n]+/g, " "))
    },
    onclosetag(name) {
      if (hidden === depth) hidden = -1
      else if (hidden < 0 && BLOCKS.has(name)) parts.push("\n")
      depth -= 1
    },
  })
  parser.end(html)
  return parts
    .join("")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
}
