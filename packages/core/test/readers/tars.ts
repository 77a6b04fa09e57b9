/** Tars for tests, written byte by byte as POSIX and GNU tar do. Used by tests alone. */
import { gzipSync } from "node:zlib"
import { joinBytes } from "../../src/readers/join-bytes.ts"

export interface TarMember {
  readonly name: string
  readonly bytes: Uint8Array
  /** "L" and "x" are written in front of the member by `withLongName`; "5" is a folder. */
  readonly flag?: string
}

const BLOCK = 512

export function tarOf(members: readonly TarMember[]): Uint8Array {
  const parts = members.flatMap(({ name, bytes, flag }) => [head(name, bytes.length, flag ?? "0"), padded(bytes)])
  return joinBytes([...parts, new Uint8Array(2 * BLOCK)])
}

export function gzipOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(bytes))
}

/** As GNU tar ("L") or pax ("x") write a name that is too long for the head. */
export function withLongName(name: string, bytes: Uint8Array, flag: "L" | "x"): readonly TarMember[] {
  const text = flag === "L" ? `${name}\0` : paxLine(`path=${name}`)
  return [
    { name: "././@LongLink", bytes: new TextEncoder().encode(text), flag },
    { name: name.slice(0, 90), bytes },
  ]
}

function paxLine(field: string): string {
  const bytes = new TextEncoder().encode(field).length
  let length = bytes + 2
  while (String(length).length + bytes + 2 !== length) length += 1
  return `${length} ${field}\n`
}

function head(name: string, size: number, flag: string): Uint8Array {
  const block = new Uint8Array(BLOCK)
  const put = (text: string, at: number) => block.set(new TextEncoder().encode(text), at)
  put(name, 0)
  put("0000644\0", 100)
  put(size.toString(8).padStart(11, "0"), 124)
  put("        ", 148)
  put(flag, 156)
  put("ustar\u000000", 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148)
  return block
}

function padded(bytes: Uint8Array): Uint8Array {
  const room = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK)
  room.set(bytes)
  return room
}
