/**
 * Lines of a file that gave nothing, with all words taken out, so that a user can report a layout without its words:
 * digits become 9, letters become x, all else stays. (docs/formats/README.md)
 */

const SHOWN = 3
/** Longer lines say nothing more about a layout. */
const MAX_LENGTH = 80

/** The three lines that look most like the beginning of a message, in the order of the file. */
export function maskedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "")
  const nearest = lines
    .map((line, i) => ({ line, i, score: headerScore(line) }))
    .toSorted((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.i - b.i)
  return nearest.map(({ line }) => masked(line))
}

/** Digits 9, letters x. Marks that nobody sees are shown by their number, since they are part of a layout. */
export function masked(line: string): string {
  return Array.from(line.slice(0, MAX_LENGTH), (letter) => maskedLetter(letter)).join("")
}

function maskedLetter(letter: string): string {
  if (/\p{Nd}/u.test(letter)) return "9"
  if (/[\p{L}\p{M}\p{N}]/u.test(letter)) return "x"
  if (/[\p{P}\p{Zs}]/u.test(letter) || /[$+<=>^`|~]/.test(letter)) return letter
  if (/[\p{Cf}\p{Cc}]/u.test(letter)) return `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`
  return "x"
}

/** How much of a stamp and a name the start of a line holds. */
function headerScore(line: string): number {
  const start = line.slice(0, 60)
  const stamp = /\d{1,4}[./-]\s?\d{1,2}[./-]/.test(start) ? 3 : 0
  const clock = /\d{1,2}[:.]\d{2}/.test(start) ? 2 : 0
  return stamp + clock + (start.includes(": ") ? 1 : 0)
}
