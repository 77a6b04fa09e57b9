/**
 * A file packed with gzip (`.gz`, `.tgz`) as the file that is in it. It can only be read through, and is unpacked anew each
 * time it is opened; how much may come out is limited as for zips (limits.ts). RFC 1952 by way of the platform.
 */
import type { ProblemCode } from "../../model/problem.ts"
import { blocksOf } from "../blocks.ts"
import type { ProblemList } from "../problems.ts"
import type { ByteFile } from "../source.ts"
import { FREE_BYTES, MAX_RATIO, MAX_UNPACKED_BYTES } from "./limits.ts"

export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 0x08
}

/** Damage ends the file early, and is noted in the list once, however often the file is opened. */
export function gunzipped(file: ByteFile, problems: ProblemList): ByteFile {
  let isNoted = false
  const note = (code: ProblemCode) => {
    if (!isNoted) problems.add(code, null)
    isNoted = true
  }
  const name = file.name.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "")
  return { name, size: null, slice: null, open: () => unpacked(file, note) }
}

interface Fed {
  bytes: number
}

async function* unpacked(file: ByteFile, note: (code: ProblemCode) => void): AsyncGenerator<Uint8Array, void> {
  const stream = new DecompressionStream("gzip")
  const reader = stream.readable.getReader()
  const fed: Fed = { bytes: 0 }
  const feeding = feed(file, stream.writable.getWriter(), fed)
  let bytes = 0
  try {
    for (;;) {
      const piece = await reader.read().catch(() => null)
      if (piece === null) {
        note("broken-zip")
        return
      }
      if (piece.done || piece.value === undefined) return
      bytes += piece.value.length
      if (bytes > MAX_UNPACKED_BYTES || (bytes > FREE_BYTES && bytes > fed.bytes * MAX_RATIO)) {
        note("zip-too-large")
        return
      }
      yield piece.value
    }
  } finally {
    await reader.cancel().catch(() => {})
    await feeding
  }
}

interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<void>
  abort(reason: unknown): Promise<void>
}

/**
 * Whatever goes wrong here shows at the other end. Damage costs what was packed in one block with it, so the blocks must not
 * depend on how the file comes.
 */
async function feed(file: ByteFile, sink: Sink, fed: Fed): Promise<void> {
  try {
    for await (const block of blocksOf(file, {})) {
      fed.bytes += block.length
      await sink.write(new Uint8Array(block))
    }
    await sink.close()
  } catch (error) {
    await sink.abort(error).catch(() => {})
  }
}
