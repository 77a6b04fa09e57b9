/**
 * Whether bytes are no text at all: a known first signature, or more control bytes than any text has.
 * Signatures: the specifications of the formats; the share of control bytes: text has tabs, line ends and now and then
 * a stray byte, compressed data has one in ten.
 */

/** A zip begins so; "PK\5\6" is a zip without members. */
const ZIP_STARTS: readonly string[] = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"]

const SIGNATURES: readonly string[] = [
  ...ZIP_STARTS,
  "\u00ff\u00d8\u00ff", // JPEG
  "\u0089PNG",
  "GIF8",
  "%PDF-",
  "SQLite format 3\u0000",
  "OggS",
  "ID3",
  "\u001f\u008b", // gzip
  "BZh",
  "7z\u00bc\u00af",
  "Rar!",
  "\u00fd7zXZ\u0000",
  "RIFF",
  "\u007fELF",
  "bplist00",
]

/** One control byte in fifty. */
const MAX_CONTROL_SHARE = 0.02

export function isZip(start: Uint8Array): boolean {
  return ZIP_STARTS.some((signature) => startsWith(start, signature))
}

/** @param start the first block of a file; UTF-16 is to be ruled out before */
export function looksBinary(start: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => startsWith(start, signature)) || isMp4(start)) return true
  const step = Math.ceil(start.length / SAMPLE_BYTES)
  let controls = 0
  for (let i = 0; i < start.length; i += step) {
    const byte = start[i] ?? 0
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1
  }
  // A few strays never make a short text binary.
  return controls > 4 + (start.length / step) * MAX_CONTROL_SHARE
}

/** Enough to tell one in ten from one in fifty; looking at all of a large block would cost a small chat a tenth of its time. */
const SAMPLE_BYTES = 2048

function isMp4(start: Uint8Array): boolean {
  return startsWith(start.subarray(4), "ftyp")
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let i = 0; i < signature.length; i += 1) if (bytes[i] !== signature.charCodeAt(i)) return false
  return true
}
