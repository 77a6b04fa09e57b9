/**
 * Bytes in pieces of any size -> lines, without their end. Lines end with LF; a CR before it is dropped, and so is a byte order
 * mark at the start. Not `node:readline`: that also splits at U+2028, which may stand inside a JSON string (RFC 8259, 7).
 */
export type Line =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "not-utf8" }
  | { readonly kind: "too-long" }

/** Longer lines are refused, so that a file without line ends cannot fill the memory. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024

const LF = 0x0a
const BOM = "\uFEFF"

export async function* splitLines(input: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let held = 0
  let isFirst = true
  for await (const piece of input) {
    let from = 0
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, from)) {
      const last = piece.subarray(from, end)
      yield toLine([...parts, last], held + last.length, maxBytes, isFirst)
      isFirst = false
      parts = []
      held = 0
      from = end + 1
    }
    held += piece.length - from
    if (held <= maxBytes) parts.push(piece.slice(from))
    else parts = []
  }
  if (held > 0) yield toLine(parts, held, maxBytes, isFirst)
}

function toLine(parts: readonly Uint8Array[], bytes: number, maxBytes: number, isFirst: boolean): Line {
  if (bytes > maxBytes) return { kind: "too-long" }
  const text = decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
  if (text === null) return { kind: "not-utf8" }
  const start = isFirst && text.startsWith(BOM) ? 1 : 0
  return { kind: "line", text: text.slice(start, text.endsWith("\r") ? -1 : undefined) }
}

function decode(bytes: Uint8Array | undefined): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
