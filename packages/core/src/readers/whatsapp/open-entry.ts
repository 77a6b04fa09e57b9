/** What stands between the lines of a file and its messages: an entry, and who takes it. */

/** Date or time cannot be. */
export const NO_TIME = -1
/** Time that a true export may go back: the clock changes. */
export const CLOCK_CHANGE_S = 3600

/** An entry as the file has it. One object, filled anew for each: a million entries make no object each. */
export class OpenEntry {
  /** Where its author begins in the text, and where its words end, without their last line end. */
  from = 0
  to = 0
  /** Wall time; negative when date or time cannot be. Whole numbers only: they need no object on the heap. */
  second = NO_TIME
  /** The first of its lines, from 1, and how many they are. */
  line = 0
  lines = 0
  /** Whether a mark stands in front of it. */
  isMarked = false
  /** Place in the sink's authors, and where the words begin; -1 where nobody has looked for the author. */
  author = -1
  words = 0
  /** Whether its first line is surely a person's own words. */
  isPlain = false
}

/** Takes each entry once, whole. */
export interface EntrySink {
  entry(text: string, entry: OpenEntry): void

  /**
   * Takes entries that are whole as the kernel's records have them, up to the first that needs a closer look.
   * @param place of the first among the records
   * @param count of the records
   * @param midnight wall time at which the day of all these records begins
   * @param line of the first
   * @returns how many it took; the record behind them begins an entry, too
   */
  plainRun(text: string, records: Int32Array, place: number, count: number, midnight: number, line: number): number

  /** Authors met so far, each with its colon and blank behind; none where lines are not to be split by them. */
  readonly authors: readonly string[]
}
