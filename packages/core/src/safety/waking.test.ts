/**
 * A text that a phrase fits must wake it, however it is typed: a phrase that sleeps is a danger missed. Held here against
 * what the expressions of all phrases say of the same text.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type Chance, exampleOf, seededChance } from "../text/waking/phrase-examples.ts"
import { LEXICON } from "./lexicon.ts"
import { knownWords, SAFETY_GROUPS } from "./phrase-groups.ts"
import { verbForms } from "./phrase-language.ts"
import { PlainTextReader } from "./plain-text.ts"
import { makeRuleBook } from "./rule-book.ts"

const { rules, waker } = makeRuleBook(SAFETY_GROUPS)
const reader = new PlainTextReader(knownWords(), (word) => waker.numberOf(word))
const phrases = SAFETY_GROUPS.flatMap((group) => group.phrases)

/** Pronouns as people type them. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  P1: ["i", "I"],
  P2: ["you", "u"],
  P3: ["he", "she", "they"],
  P4: ["we"],
  O1: ["me"],
  O2: ["you", "ya"],
  O3: ["him", "them", "her"],
  O4: ["us"],
  M1: ["my"],
  M2: ["your", "ur"],
  M3: ["his", "their", "her"],
  M4: ["our"],
  S1: ["myself"],
  S2: ["yourself"],
  S3: ["himself", "herself"],
  S4: ["ourselves"],
}
const DISGUISES: readonly ((word: string, chance: Chance) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word, chance) => stretched(word, chance(word.length)),
  (word) => word.replace("i", "1").replace("o", "0").replace("e", "3"),
  (word) => word.replace(/[aeo]/u, (vowel) => ({ a: "á", e: "é", o: "ö" })[vowel] ?? vowel),
  (word) => `"${word}"`,
  (word) => `${word},`,
]

function typedWords(leaf: string): readonly string[] {
  return leaf
    .replace(/[!^]$/u, "")
    .split("|")
    .flatMap((word) => (word.endsWith("@") ? verbForms(word.slice(0, -1)) : typedWord(word)))
}

function typedWord(word: string): readonly string[] {
  const [, place, persons = ""] = /^([POMS])([1-4]*)$/u.exec(word) ?? []
  if (place === undefined) return [word.replaceAll("\\d+", "12").replaceAll("\\d", "1")]
  return [...(persons === "" ? "123" : persons)].flatMap((person) => TYPED[`${place}${person}`] ?? [])
}

function stretched(word: string, at: number): string {
  return word.slice(0, at) + (word[at] ?? "").repeat(3) + word.slice(at + 1)
}

/** "do not" as "don't", "i am" as "im". */
function contracted(text: string): string {
  return text
    .replaceAll(" not ", "n't ")
    .replaceAll("i am ", "im ")
    .replaceAll(" will ", "'ll ")
    .replaceAll(" is ", "'s ")
}

function disguised(text: string, chance: Chance): string {
  const words = text
    .split(" ")
    .map((word) => (chance(4) > 0 ? word : (DISGUISES[chance(DISGUISES.length)]?.(word, chance) ?? word)))
  return chance(3) === 0 ? contracted(words.join(" ")) : words.join(chance(9) === 0 ? " ... " : " ")
}

/** Which of the phrases at some places an expression finds, and which of these sleep. */
function look(text: string, places: Iterable<number>): { readonly fit: number; readonly asleep: readonly string[] } {
  const { numbers, count } = reader.scan(text)
  const woken = new Set(waker.woken(numbers, count))
  const plain = reader.write(text)
  const fit = [...places].filter((place) => plain.text.search(rules[place]?.pattern() ?? /$^/) >= 0)
  return {
    fit: fit.length,
    asleep: fit.filter((place) => !woken.has(place)).map((place) => `${phrases[place]} in ${text}`),
  }
}

describe("Waker on the tables of safety", () => {
  it("wakes every phrase for texts that it fits, typed in many ways", () => {
    let fit = 0
    for (const [place, phrase] of phrases.entries()) {
      for (let seed = 0; seed < 6; seed += 1) {
        const chance = seededChance(place * 31 + seed)
        const example = exampleOf(phrase, { wordsOf: typedWords, classOf: (name) => LEXICON[name] ?? "" }, chance)
        const found = look(seed < 2 ? example : disguised(example, chance), [place])
        expect(found.asleep).toEqual([])
        fit += found.fit
      }
    }
    // Most examples fit: pronouns of the wrong case and words of two readings are the rest.
    expect(fit).toBeGreaterThan(phrases.length * 3)
  })

  it("wakes every phrase that fits any of the invented texts", () => {
    const lines = readFileSync(new URL("fixtures/short-texts.txt", import.meta.url), "utf8").split("\n")
    for (const line of lines) expect(look(line, phrases.keys()).asleep).toEqual([])
  })

  it.each(["red don't house", "red there'll house", "red mum's house", "réd house", "redd house", "r3d house"])(
    "counts the words of a contraction as the expressions do: %s",
    (text) => {
      const book = makeRuleBook([{ kind: "plain", route: "MINOR", width: 1, phrases: ["red|blue ~2 house"] }])
      const small = new PlainTextReader(new Set(["red", "house"]), (word) => book.waker.numberOf(word))
      const { numbers, count } = small.scan(text)
      expect(book.waker.woken(numbers, count)).toEqual([0])
    },
  )
})
