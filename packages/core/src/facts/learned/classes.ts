/**
 * Puts words under classes: "cried", "in floods" and "broke down" are CRY. The learned layer learns on the classes as well as on the
 * words, so that it knows a way of saying that it has not met when it knows the words in it. Longest phrase first.
 */
import { ACT_CLASSES } from "./classes-acts.ts"
import { PEOPLE_CLASSES } from "./classes-people.ts"
import { TIME_CLASSES } from "./classes-times.ts"

interface Entry {
  readonly words: readonly string[]
  readonly name: string
}

const byFirst = new Map<string, Entry[]>()
for (const line of `${PEOPLE_CLASSES}${ACT_CLASSES}${TIME_CLASSES}`.split("\n")) {
  const [name, ...members] = line.trim().split(" ")
  if (name === undefined || name === "") continue
  for (const member of members) {
    const words = member.split("_")
    const first = words[0] ?? ""
    const row = byFirst.get(first) ?? []
    row.push({ words, name })
    byFirst.set(first, row)
  }
}
for (const row of byFirst.values()) row.sort((a, b) => b.words.length - a.words.length)

/** For each lemma the classes that it is in, alone or as part of a phrase; none for most words. */
export function classesOf(lemmas: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = lemmas.map(() => [])
  for (const [at, lemma] of lemmas.entries()) {
    for (const { words, name } of byFirst.get(lemma) ?? []) {
      if (!stands(lemmas, at, words)) continue
      const here = found[at]
      if (here !== undefined && !here.includes(name)) here.push(name)
    }
  }
  return found
}

function stands(lemmas: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, place) => {
    const lemma = lemmas[at + place]
    return lemma === word || (word === "*" && lemma !== undefined)
  })
}
