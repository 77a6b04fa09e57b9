/**
 * The 512 bytes in front of each member of a tar: POSIX "ustar", its older form, and the ways in which GNU and pax write
 * long names and large sizes. Source: POSIX 1003.1 (pax), the manual of GNU tar.
 */

export const TAR_BLOCK = 512

export interface TarHead {
  readonly name: string
  readonly size: number
  /** "file", a name or fields for the next member, or something that holds no words. */
  readonly kind: "file" | "long-name" | "fields" | "other"
}

/** @returns null where the block is no head */
export function tarHead(block: Uint8Array): TarHead | null {
  if (block.length < TAR_BLOCK || checksum(block) !== octal(block, 148, 156)) return null
  const size = numberAt(block, 124, 136)
  if (size === null) return null
  const short = textAt(block, 0, 100)
  const prefix = textAt(block, 257, 262) === "ustar" ? textAt(block, 345, 500) : ""
  return { name: prefix === "" ? short : `${prefix}/${short}`, size, kind: kindOf(block[156] ?? 0) }
}

export function isZeros(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

/** Of pax fields: "27 path=Takeout/a.json\n" and others. */
export function paxFields(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of new TextDecoder("utf-8").decode(bytes).split("\n")) {
    const [, key, value] = /^\d{1,6} ([^=]{1,60})=(.*)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) fields.set(key, value)
  }
  return fields
}

function kindOf(flag: number): TarHead["kind"] {
  const letter = String.fromCharCode(flag)
  if (flag === 0 || letter === "0" || letter === "7") return "file"
  return letter === "L" ? "long-name" : letter === "x" ? "fields" : "other"
}

/** The field of the sum itself counts as blanks. */
function checksum(block: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < TAR_BLOCK; i += 1) sum += i >= 148 && i < 156 ? 0x20 : (block[i] ?? 0)
  return sum
}

/** Sizes beyond eight gigabytes are written as plain bytes behind a set first bit. */
function numberAt(block: Uint8Array, from: number, to: number): number | null {
  if ((block[from] ?? 0) < 0x80) return octal(block, from, to)
  let value = 0
  for (let i = from + 1; i < to; i += 1) value = value * 256 + (block[i] ?? 0)
  return value <= Number.MAX_SAFE_INTEGER ? value : null
}

function octal(block: Uint8Array, from: number, to: number): number | null {
  const digits = textAt(block, from, to).trim()
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : null
}

/** Up to the first zero. */
export function textAt(block: Uint8Array, from: number, to: number): string {
  const field = block.subarray(from, to)
  const end = field.indexOf(0)
  return new TextDecoder("utf-8").decode(end < 0 ? field : field.subarray(0, end))
}
