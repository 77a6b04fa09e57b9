/**
 * The time of an item: what the clock on the wall showed, as written. Where an item has only the point in time, the
 * difference of the item before it makes wall time of it; a chat with nothing but points in time is in UTC, and says so
 * (docs/formats/telegram.md).
 */
import { type WallSeconds, parseWallTime } from "../../model/time.ts"
import type { ItemDate } from "./item.ts"

export class ItemClock {
  /** Seconds from UTC to wall time, of the last item that has both. */
  #offset: WallSeconds | null = null
  #hasWall = false
  #hasUnixAlone = false

  /** Whether all times of the chat are points in time, as far as read. */
  get isUtc(): boolean {
    return this.#hasUnixAlone && !this.#hasWall
  }

  at({ wall, unix }: ItemDate): WallSeconds | null {
    const at = wall === null ? null : parseWallTime(wall.slice(0, 19))
    if (at !== null) {
      this.#hasWall = true
      if (unix !== null) this.#offset = at - unix
      return at
    }
    if (wall !== null || unix === null) return null
    this.#hasUnixAlone = true
    return unix + (this.#offset ?? 0)
  }

  /** Whether the time of an item that was just read is UTC among wall times. */
  isGuess({ wall }: ItemDate): boolean {
    return wall === null && this.#hasWall && this.#offset === null
  }
}
