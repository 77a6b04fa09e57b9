/**
 * The very words behind a fact, short enough to stand inside a sentence. A reading must be wrong for somebody else's talk, so
 * it says what was said. The marked stretch is widened to the end of its clause where that is near, and never cut open.
 */

/** A line of what a reading rests on, and the stretch of it that was marked. */
export interface SaidLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

const MOST = 72
const MOST_AFTER = 28
const MOST_BEFORE = 14
/** Words after one of these begin a new thought. */
const NEXT_THOUGHT = /\s(?:and|but|because|so|then|when|while|that|which|who|before|after)\s/i
/** Words that lead to what is not quoted any more: none is left hanging at the end. */
const HANGING =
  /(?:\s(?:and|but|or|because|so|then|when|while|that|if|a|an|the|of|to|for|from|in|on|at|with|as|my|his|her|our|their|your|i))+$/i
const CLAUSE_END = /[.,;:!?…\n"“”()]/

/** @returns null where nothing was said, as with a call */
export function ownWords({ text, start, end }: SaidLine): string | null {
  const words = plain(text.slice(start - wordsBefore(text, start), end + wordsAfter(text, end)))
  if (words === "") return null
  return isolated(words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(" ", MOST))} …`)
}

function wordsAfter(text: string, end: number): number {
  if (CLAUSE_END.test(text.slice(end - 1, end))) return 0
  const near = text.slice(end, end + MOST_AFTER)
  const stop = near.search(CLAUSE_END)
  const clause = stop < 0 ? near : near.slice(0, stop)
  const thought = clause.search(NEXT_THOUGHT)
  if (thought >= 0) return thought
  return stop >= 0 || end + MOST_AFTER >= text.length ? clause.length : restOfWord(near)
}

/** Never begins inside a word. */
function wordsBefore(text: string, start: number): number {
  return /\S*$/.exec(text.slice(Math.max(0, start - MOST_BEFORE), start))?.[0].length ?? 0
}

function restOfWord(after: string): number {
  return /^\S*/.exec(after)?.[0].length ?? 0
}

/** One line, without marks of quotation at its ends, and with none inside that would close the ones around it. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^["“”'‘’\s]+/, "")
    .replace(/["“”'‘’\s,;:.]+$/, "")
    .replace(HANGING, "")
    .replaceAll(/["“”]/g, "'")
}

/** Words of a script from right to left keep their own direction inside a sentence (Unicode TR9, isolates). */
function isolated(words: string): string {
  return /[\u0590-\u08FF]/.test(words) ? `\u2068${words}\u2069` : words
}
