/**
 * The bytes of a file in blocks of one fixed size, whatever the size of the pieces they come in.
 * Whoever decides something from "the first block" then decides the same for every way of cutting.
 */
import { type ByteFile, Cancelled, type ReadHooks } from "./source.ts"

export const BLOCK_BYTES = 65_536

/**
 * All blocks but the last are full. A block is good until the next one is asked for: it may be reused.
 * @throws Cancelled when the hooks say so
 */
export async function* blocksOf(file: ByteFile, hooks: ReadHooks): AsyncGenerator<Uint8Array, void> {
  const room = new Uint8Array(BLOCK_BYTES)
  let held = 0
  let done = 0
  for await (const given of file.open()) {
    stopIfCancelled(hooks)
    // Kinds of bytes whose `slice` does not copy, such as Node's Buffer, become plain ones.
    const piece = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    let at = 0
    while (at < piece.length) {
      const isWhole = held === 0 && piece.length - at >= BLOCK_BYTES
      const take = Math.min(BLOCK_BYTES - held, piece.length - at)
      const part = piece.subarray(at, at + take)
      at += take
      if (isWhole) {
        yield part
        continue
      }
      room.set(part, held)
      held += take
      if (held < BLOCK_BYTES) continue
      yield room
      held = 0
    }
    done += piece.length
    hooks.onProgress?.(done, file.size)
  }
  stopIfCancelled(hooks)
  if (held > 0) yield room.subarray(0, held)
}

/** @throws Cancelled when the hooks say so */
export function stopIfCancelled(hooks: ReadHooks): void {
  if (hooks.isCancelled?.() === true) throw new Cancelled("Cannot go on reading: the reading was cancelled")
}

/** The first block, or an empty one; reads no further. */
export async function firstBlock(file: ByteFile, hooks: ReadHooks): Promise<Uint8Array> {
  for await (const block of blocksOf(file, hooks)) return block.slice()
  return new Uint8Array(0)
}
