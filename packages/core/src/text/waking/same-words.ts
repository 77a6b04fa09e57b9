/**
 * Where the words of each message of a chat were sent first. People say the same short things again and again, so whoever looks
 * at words alone looks at the first and remembers what it found. Worked out once for a chat; no text is kept.
 */

/** Longer ones are seldom sent again. */
const LONGEST = 80
/** Texts that are told apart; what comes new behind them counts as sent once. */
const MOST_KEPT = 200_000

const known = new WeakMap<readonly string[], Uint32Array>()

/** @returns for each place in `texts` the first place with the same words, as far as that is known; else its own */
export function firstOfSameWords(texts: readonly string[]): Uint32Array {
  const before = known.get(texts)
  if (before !== undefined) return before
  const firsts = new Uint32Array(texts.length)
  const places = new Map<string, number>()
  for (let place = 0; place < firsts.length; place += 1) {
    firsts[place] = place
    const text = texts[place] ?? ""
    if (text === "" || text.length > LONGEST) continue
    const first = places.get(text)
    if (first !== undefined) firsts[place] = first
    else if (places.size < MOST_KEPT) places.set(text, place)
  }
  known.set(texts, firsts)
  return firsts
}
