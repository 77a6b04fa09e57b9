/** A message that a phrase fits must wake it, however it is typed. Held here against the expressions of all phrases. */
import { describe, expect, it } from "vitest"
import { LEXICON, PEOPLE_IN_ACCOUNT, PEOPLE_IN_MESSAGE, type People } from "../text/message/lexicon.ts"
import { openBook } from "../text/message/phrase-book.ts"
import { type Chance, exampleOf, seededChance } from "../text/waking/phrase-examples.ts"
import { CUE_TABLES } from "./tables.ts"

const DISGUISES: readonly ((word: string, chance: Chance) => string)[] = [
  (word) => word.toUpperCase(),
  (word, chance) => stretched(word, chance(word.length)),
  (word) => `"${word}"`,
  (word) => `${word}!`,
  (word) => `${word},`,
]

function stretched(word: string, at: number): string {
  return word.slice(0, at) + (word[at] ?? "").repeat(3) + word.slice(at + 1)
}

function disguised(text: string, chance: Chance): string {
  const words = text.split(" ").map((word) => (chance(5) > 0 ? word : (DISGUISES[chance(5)]?.(word, chance) ?? word)))
  const line = words.join(" ")
  return chance(2) === 0 ? line.replaceAll(" not ", "n't ").replaceAll(" am ", "'m ").replaceAll("you ", "u ") : line
}

/** Of `^` and `$` nothing is typed. */
function typedWords(leaf: string, people: People): readonly string[] {
  return leaf === "^" || leaf === "$" ? [""] : leaf.split("|").flatMap((word) => people[word]?.split("|") ?? [word])
}

describe.each([
  ["messages", PEOPLE_IN_MESSAGE],
  ["accounts", PEOPLE_IN_ACCOUNT],
])("Waker on the tables of cues in %s", (_, people) => {
  const { rules, waker, reader } = openBook(CUE_TABLES, people)
  const words = { wordsOf: (leaf: string) => typedWords(leaf, people), classOf: (name: string) => LEXICON[name] ?? "" }

  it("wakes every phrase for texts that it fits, and every other that fits them too", () => {
    let fit = 0
    for (const [place, { phrase }] of rules.entries()) {
      for (let seed = 0; seed < 6; seed += 1) {
        const chance = seededChance(place * 31 + seed)
        const example = exampleOf(phrase, words, chance)
        const text = seed < 2 ? example : disguised(example, chance)
        const { numbers, count } = reader.scan(text)
        const woken = new Set(waker.woken(numbers, count))
        const plain = reader.write().text
        const looked = seed === 0 && place % 20 === 0 ? [...rules.keys()] : [place]
        const fitting = looked.filter((each) => plain.search(rules[each]?.pattern() ?? /$^/) >= 0)
        expect(fitting.filter((each) => !woken.has(each)).map((each) => `${rules[each]?.phrase} in ${text}`)).toEqual(
          [],
        )
        fit += fitting.includes(place) ? 1 : 0
      }
    }
    expect(fit).toBeGreaterThan(rules.length * 3)
  })
})
