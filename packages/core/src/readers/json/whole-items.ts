/** Messages that stand whole in the bytes at hand, one behind the other: they go out at one go. */
import type { SplitSink } from "./split-sink.ts"

export class WholeItems {
  #start = -1
  #end = -1
  #count = 0

  add(start: number, end: number): void {
    if (this.#start < 0) this.#start = start
    this.#end = end
    this.#count += 1
  }

  into(sink: SplitSink, bytes: Uint8Array): void {
    if (this.#count === 0) return
    sink.batch(bytes.subarray(this.#start, this.#end), this.#count)
    this.#start = -1
    this.#count = 0
  }
}
