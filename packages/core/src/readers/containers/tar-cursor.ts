/** Going through a tar from front to back: by random access where the file has it, else by reading through. */
import { stopIfCancelled } from "../blocks.ts"
import type { ByteFile, ReadHooks } from "../source.ts"

export interface TarCursor {
  /** How far the cursor is. */
  readonly at: number
  /** The next bytes; fewer where the file ends. */
  read(count: number): Promise<Uint8Array>
  /** @returns false where the file ends before */
  skip(count: number): Promise<boolean>
  close(): Promise<void>
}

export function tarCursor(file: ByteFile, hooks: ReadHooks): TarCursor {
  const { slice, size } = file
  return slice !== null && size !== null ? new SlicedCursor(slice, size, hooks) : new StreamCursor(file, hooks)
}

class SlicedCursor implements TarCursor {
  at = 0
  readonly #slice: NonNullable<ByteFile["slice"]>
  readonly #size: number
  readonly #hooks: ReadHooks

  constructor(slice: NonNullable<ByteFile["slice"]>, size: number, hooks: ReadHooks) {
    this.#slice = slice
    this.#size = size
    this.#hooks = hooks
  }

  async read(count: number): Promise<Uint8Array> {
    stopIfCancelled(this.#hooks)
    const bytes = await this.#slice(this.at, Math.min(this.at + count, this.#size))
    this.at += bytes.length
    return bytes
  }

  async skip(count: number): Promise<boolean> {
    this.at += count
    return this.at <= this.#size
  }

  async close(): Promise<void> {}
}

class StreamCursor implements TarCursor {
  at = 0
  readonly #pieces: AsyncIterator<Uint8Array>
  readonly #hooks: ReadHooks
  #piece = new Uint8Array(0)

  constructor(file: ByteFile, hooks: ReadHooks) {
    this.#pieces = file.open()[Symbol.asyncIterator]()
    this.#hooks = hooks
  }

  async read(count: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(count)
    let held = 0
    while (held < count && (await this.#fill())) {
      const part = this.#take(count - held)
      bytes.set(part, held)
      held += part.length
    }
    return held === count ? bytes : bytes.subarray(0, held)
  }

  async skip(count: number): Promise<boolean> {
    let left = count
    while (left > 0 && (await this.#fill())) left -= this.#take(left).length
    return left === 0
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  /** @returns whether there is anything left */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      stopIfCancelled(this.#hooks)
      const next = await this.#pieces.next()
      if (next.done === true) return false
      this.#piece = new Uint8Array(next.value)
    }
    return true
  }

  #take(most: number): Uint8Array {
    const part = this.#piece.subarray(0, most)
    this.#piece = this.#piece.subarray(part.length)
    this.at += part.length
    return part
  }
}
