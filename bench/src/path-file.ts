/** A file on disk as the readers take it. Read without waiting for other threads, as the peer's file is. */
import { closeSync, openSync, readSync, statSync } from "node:fs"
import { basename } from "node:path"
import type { ByteFile } from "../../packages/core/src/readers/source.ts"

const PIECE_BYTES = 1 << 18

export function pathFile(path: string): ByteFile {
  return {
    name: basename(path),
    size: statSync(path).size,
    // oxlint-disable-next-line require-await
    async *open() {
      const file = openSync(path, "r")
      try {
        for (;;) {
          const piece = new Uint8Array(PIECE_BYTES)
          const length = readSync(file, piece)
          if (length === 0) return
          yield piece.subarray(0, length)
        }
      } finally {
        closeSync(file)
      }
    },
    slice: null,
  }
}
