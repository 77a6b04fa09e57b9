/** Zips for tests: written by zip.js, or byte by byte where no honest writer would write them. Used by tests alone. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core.js"
import type { ByteFile } from "../../src/readers/source.ts"
import { joinBytes } from "../../src/readers/join-bytes.ts"

export interface Member {
  readonly name: string
  readonly bytes: Uint8Array
  readonly password?: string
  readonly isStored?: boolean
}

export async function zipOf(members: readonly Member[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const { name, bytes, password, isStored } of members) {
    const options = { ...(password !== undefined && { password }), ...(isStored === true && { level: 0 }) }
    await writer.add(name, new Uint8ArrayReader(bytes), options)
  }
  return writer.close()
}

/** What a zip may say that no honest writer writes. */
export interface ZipTraps {
  readonly filmName?: string
  /** How often the directory names the one chat. */
  readonly chatEntries?: number
  /** How long the directory says it is. */
  readonly directoryBytes?: number
}

/**
 * A zip of a film of `filmBytes` zeros and a chat, as a file that makes its bytes when they are asked for: nothing of
 * that size is ever held. Zip64 as APPNOTE.TXT 4.3.14, 4.3.15 and 4.5.3 say. Notes how many bytes were asked for.
 */
export function hugeZip(
  filmBytes: number,
  chatName: string,
  chat: Uint8Array,
  { filmName = "film.mp4", chatEntries = 1, directoryBytes }: ZipTraps = {},
): { file: ByteFile; asked: () => number } {
  const film = { name: filmName, size: filmBytes, crc: 0, at: 0 }
  const filmHead = localHead(film)
  const text = { name: chatName, size: chat.length, crc: crc32(chat), at: filmHead.length + filmBytes }
  const texts = Array.from({ length: chatEntries }, () => text)
  const list = directory([film, ...texts], text.at + localHead(text).length + chat.length, directoryBytes)
  const tail = joinBytes([localHead(text), chat, list])
  const size = text.at + tail.length
  let asked = 0
  const slice = async (start: number, stop: number): Promise<Uint8Array> => {
    asked += stop - start
    const bytes = new Uint8Array(stop - start)
    place(bytes, start, filmHead, 0)
    place(bytes, start, tail, text.at)
    return bytes
  }
  async function* open() {
    for (let at = 0; at < size; at += 65_536) yield await slice(at, Math.min(at + 65_536, size))
  }
  return { file: { name: "export.zip", size, slice, open }, asked: () => asked }
}

interface HugeMember {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly at: number
}

function localHead({ name, size, crc }: HugeMember): Uint8Array {
  return record(30 + name.length + 20, (view, bytes) => {
    view.setUint32(0, 0x04034b50, true)
    view.setUint16(4, 45, true)
    view.setUint32(14, crc, true)
    view.setUint32(18, 0xffffffff, true)
    view.setUint32(22, 0xffffffff, true)
    view.setUint16(26, name.length, true)
    view.setUint16(28, 20, true)
    bytes.set(new TextEncoder().encode(name), 30)
    zip64(view, 30 + name.length, [size, size])
  })
}

function directory(members: readonly HugeMember[], at: number, told?: number): Uint8Array {
  const heads = members.map(({ name, size, crc, at: headAt }) =>
    record(46 + name.length + 28, (view, bytes) => {
      view.setUint32(0, 0x02014b50, true)
      view.setUint16(4, 45, true)
      view.setUint16(6, 45, true)
      view.setUint32(16, crc, true)
      view.setUint32(20, 0xffffffff, true)
      view.setUint32(24, 0xffffffff, true)
      view.setUint16(28, name.length, true)
      view.setUint16(30, 28, true)
      view.setUint32(42, 0xffffffff, true)
      bytes.set(new TextEncoder().encode(name), 46)
      zip64(view, 46 + name.length, [size, size, headAt])
    }),
  )
  const length = heads.reduce((sum, head) => sum + head.length, 0)
  return joinBytes([...heads, zip64End(members.length, told ?? length, at), locator(at + length), endOfDirectory()])
}

function zip64End(count: number, length: number, at: number): Uint8Array {
  return record(56, (view) => {
    view.setUint32(0, 0x06064b50, true)
    view.setBigUint64(4, 44n, true)
    view.setUint16(12, 45, true)
    view.setUint16(14, 45, true)
    for (const [offset, value] of [
      [24, count],
      [32, count],
      [40, length],
      [48, at],
    ] as const) {
      view.setBigUint64(offset, BigInt(value), true)
    }
  })
}

function locator(at: number): Uint8Array {
  return record(20, (view) => {
    view.setUint32(0, 0x07064b50, true)
    view.setBigUint64(8, BigInt(at), true)
    view.setUint32(16, 1, true)
  })
}

function endOfDirectory(): Uint8Array {
  return record(22, (view) => {
    view.setUint32(0, 0x06054b50, true)
    for (const offset of [8, 10]) view.setUint16(offset, 0xffff, true)
    for (const offset of [12, 16]) view.setUint32(offset, 0xffffffff, true)
  })
}

function zip64(view: DataView, at: number, values: readonly number[]): void {
  view.setUint16(at, 1, true)
  view.setUint16(at + 2, values.length * 8, true)
  for (const [i, value] of values.entries()) view.setBigUint64(at + 4 + i * 8, BigInt(value), true)
}

function record(length: number, fill: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(length)
  fill(new DataView(bytes.buffer), bytes)
  return bytes
}

/** Puts what of `part`, which begins at `partAt` of the file, falls into `bytes`, which begin at `start`. */
function place(bytes: Uint8Array, start: number, part: Uint8Array, partAt: number): void {
  const from = Math.max(start, partAt)
  const to = Math.min(start + bytes.length, partAt + part.length)
  if (from < to) bytes.set(part.subarray(from - partAt, to - partAt), from - start)
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
