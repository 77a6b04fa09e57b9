/**
 * Where bytes come from. The app passes these in: over a `File` in the browser, over a path in Node, over an array in
 * tests. Nothing here asks for a disk.
 */

/** A file, or a member of an archive, that can be read from the start as often as needed. */
export interface ByteFile {
  /** File name or path inside a folder or archive. For recognising and for the user's own screen; never logged. */
  readonly name: string
  /** Bytes; null where it is not known before reading. */
  readonly size: number | null
  /** The whole content in pieces of any size, in order. */
  open(): AsyncIterable<Uint8Array>
  /** Bytes `[start, end)`, for containers that need random access; null where only reading through is possible. */
  readonly slice: ((start: number, end: number) => Promise<Uint8Array>) | null
}

/** Asked between pieces of work, so that a long read can be stopped and watched. */
export interface ReadHooks {
  /** Bytes done of bytes known; `total` null when unknown. */
  readonly onProgress?: (done: number, total: number | null) => void
  readonly isCancelled?: () => boolean
}

/** Thrown inside readers when `isCancelled` says so; `readExport` turns it into an outcome. */
export class Cancelled extends Error {
  override readonly name = "Cancelled"
}

/**
 * A file over bytes in memory, for tests and for pasted text. Over a disk or a `Blob` a program makes its own: a name, a
 * size, a way through and, if it can, random access, which zips need to be read without holding them.
 *
 * @example
 * import { byteFile } from "@aftertalk/core/readers"
 *
 * const file = byteFile("chat.txt", new TextEncoder().encode("hello"), 2)
 * const pieces = []
 * for await (const piece of file.open()) pieces.push(piece.length)
 *
 * pieces // => [2, 2, 1]
 * (await file.slice(1, 3)).length // => 2
 */
export function byteFile(name: string, bytes: Uint8Array, pieceBytes = 65_536): ByteFile {
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
    },
    slice: async (start, end) => bytes.slice(start, end),
  }
}
