/** A `File` of the browser as the readers want it: read piece by piece, never whole. */
import type { ByteFile } from "@aftertalk/core/readers"

const PIECE_BYTES = 1 << 18

export function browserFile(path: string, file: File): ByteFile {
  const slice = async (start: number, end: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(start, end).arrayBuffer())
  return {
    name: path,
    size: file.size,
    slice,
    // Slices, and not `file.stream()`: a stream that nobody reads to its end keeps the file open.
    async *open() {
      for (let at = 0; at < file.size; at += PIECE_BYTES) yield await slice(at, Math.min(at + PIECE_BYTES, file.size))
    },
  }
}
