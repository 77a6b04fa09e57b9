/**
 * Damages bytes as real files get damaged, by a seed: flips, drops, doubles and splices; stray marks, NUL, mixed line
 * ends; cuts anywhere. The same seed does the same damage on every machine.
 */
export type Random = () => number

/** Mulberry32. Numbers from 0 to 1. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const STRAY: readonly (readonly number[])[] = [
  [0], // NUL
  [0xef, 0xbb, 0xbf], // byte-order mark
  [0xe2, 0x80, 0x8e], // left-to-right mark
  [0xe2, 0x80, 0xa8], // line separator
  [0xed, 0xa0, 0xbd], // half a surrogate pair
  [0xff, 0xfe],
  [0x0d],
  [0x0a, 0x0a],
  [0x22],
  [0x5c],
  [0x5c, 0x78, 0x30, 0x31],
  [0x7b],
  [0x7d],
  [0x5d, 0x7d],
]

type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const DAMAGES: readonly Damage[] = [
  (bytes, random) => withBytes(bytes, (copy) => (copy[at(copy, random)] = Math.floor(random() * 256))),
  (bytes, random) => withBytes(bytes, (copy) => flipBit(copy, at(copy, random), Math.floor(random() * 8))),
  (bytes, random) => cutOut(bytes, at(bytes, random), Math.ceil(random() * random() * 200)),
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  (bytes, random) => bytes.slice(at(bytes, random)),
  (bytes, random) => doubled(bytes, at(bytes, random), Math.ceil(random() * random() * 2000)),
  (bytes, random) => inserted(bytes, at(bytes, random), STRAY[Math.floor(random() * STRAY.length)] ?? []),
  (bytes, random, other) => joined([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]),
  (bytes, random) => lineEnds(bytes, random),
]

export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes
  for (let times = 1 + Math.floor(random() * 4); times > 0 && damaged.length > 0; times -= 1) {
    const damage = DAMAGES[Math.floor(random() * DAMAGES.length)]
    if (damage !== undefined) damaged = damage(damaged, random, other.length > 0 ? other : bytes)
  }
  return damaged
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length)
}

function withBytes(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  change(copy)
  return copy
}

function flipBit(bytes: Uint8Array, place: number, bit: number): void {
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
}

function cutOut(bytes: Uint8Array, from: number, length: number): Uint8Array {
  return joined([bytes.subarray(0, from), bytes.subarray(from + length)])
}

function doubled(bytes: Uint8Array, from: number, length: number): Uint8Array {
  return joined([bytes.subarray(0, from + length), bytes.subarray(from)])
}

function inserted(bytes: Uint8Array, place: number, stray: readonly number[]): Uint8Array {
  return joined([bytes.subarray(0, place), Uint8Array.from(stray), bytes.subarray(place)])
}

/** Some LF become CRLF, some CR. */
function lineEnds(bytes: Uint8Array, random: Random): Uint8Array {
  const changed: number[] = []
  for (const byte of bytes) {
    if (byte !== 0x0a || random() < 0.5) changed.push(byte)
    else changed.push(0x0d, ...(random() < 0.5 ? [0x0a] : []))
  }
  return Uint8Array.from(changed)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let place = 0
  for (const part of parts) {
    all.set(part, place)
    place += part.length
  }
  return all
}
