/**
 * Quotations: which words of a text stand between quotation marks. Straight and curly, single and double marks count
 * alike. A single mark opens only before a word and after a space, and closes only after a word and before one, so that
 * apostrophes stay what they are. A quotation that does not close in the same paragraph holds nothing.
 */
import type { Span } from "../model/evidence.ts"

const MARK = /["“”„«»'‘’`\n]/gu
const ANY_MARK = /["“”„«»'‘’`]/u
const SPACE_BEFORE = /[\s([{:,\-–—"“]/u
const SPACE_AFTER = /[\s)\]}.,!?:;\-–—…"”]/u

/** For each word, the number of the quotation around it, or -1. */
export function findQuotes(raw: string, spans: readonly Span[]): number[] {
  const quotes = ANY_MARK.test(raw) ? findQuotations(raw) : []
  if (quotes.length === 0) return spans.map(() => -1)
  let at = 0
  return spans.map((span) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= span.start) at += 1
    const quote = quotes[at]
    return quote !== undefined && quote.start <= span.start && span.end <= quote.end + 1 ? at : -1
  })
}

function findQuotations(raw: string): Span[] {
  const found: Span[] = []
  let open: { readonly kind: "single" | "double"; readonly at: number } | null = null
  for (const match of raw.matchAll(MARK)) {
    const at = match.index
    const mark = match[0]
    if (mark === "\n") open = null
    else {
      const kind = /["“”„«»]/u.test(mark) ? "double" : "single"
      const before = raw[at - 1] ?? " "
      const after = raw[at + 1] ?? " "
      const opens = SPACE_BEFORE.test(before) && !/\s/u.test(after)
      if (opens && (open === null || open.kind === kind)) open = { kind, at }
      else if (open !== null && open.kind === kind && !/\s/u.test(before) && SPACE_AFTER.test(after)) {
        found.push({ start: open.at, end: at })
        open = null
      }
    }
  }
  return found
}
