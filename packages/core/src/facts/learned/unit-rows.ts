/**
 * The words of a unit as rows of the model: for each word its own row, those of the classes that it is in, and one for each mark of
 * its clause (who acts, whose words they are, whether it is denied, whether it is real, in which talk). The trainer keeps the same
 * order of marks.
 */
import type { AccountText, Clause } from "../../text/clause.ts"
import { classesOf } from "./classes.ts"
import type { FactModel } from "./fact-file.ts"
import { lemmaOf } from "./lemmas.ts"
import type { Unit } from "./units.ts"

/** Of the classes of a word so many are read. */
const CLASSES_KEPT = 3
/** Longer units are read so far. */
export const MOST_WORDS = 46

const WHO = ["ex", "user", "both", "other", "unknown"]
const VOICE = ["told", "ex", "user", "other", "unknown"]
const DENIED = ["no", "yes"]
const REALITY = ["real", "condition", "question", "wish", "plan", "dream", "fiction"]
const WHEN = ["latest", "earlier", "general"]
/** In the order of their rows in the file. */
export const MARKS: readonly (readonly string[])[] = [WHO, VOICE, DENIED, REALITY, WHEN]
/** A word's own row, its classes, its marks. */
export const SLOTS = 1 + CLASSES_KEPT + MARKS.length
const STARTS = MARKS.map((_, at) => MARKS.slice(0, at).reduce((sum, { length }) => sum + length, 0))

/** Row 0 stands for every word that is not known. */
const UNKNOWN = 0
const NONE = -1

/** What a unit's words are called here: base forms, and the classes of each. */
export interface NamedWords {
  readonly lemmas: readonly string[]
  readonly classes: readonly (readonly string[])[]
}

export function namesOf(unit: Unit): NamedWords {
  const lemmas = unit.words.map(({ word }) => lemmaOf(word))
  return { lemmas, classes: classesOf(lemmas) }
}

/** Fills `rows` from its start. @returns how many words it holds */
export function fillRows(model: FactModel, account: AccountText, unit: Unit, rows: Int32Array): number {
  const count = Math.min(unit.words.length, MOST_WORDS)
  const { lemmas, classes } = namesOf(unit)
  rows.fill(NONE, 0, count * SLOTS)
  for (let at = 0; at < count; at += 1) {
    const from = at * SLOTS
    rows[from] = model.rowOf.get(lemmas[at] ?? "") ?? UNKNOWN
    for (const [number, name] of (classes[at] ?? []).slice(0, CLASSES_KEPT).entries())
      rows[from + 1 + number] = model.classRows.get(name) ?? NONE
    for (const [mark, name] of marksOf(account.clauses[unit.words[at]?.clause ?? unit.from]).entries()) {
      const place = MARKS[mark]?.indexOf(name) ?? NONE
      if (place >= 0) rows[from + 1 + CLASSES_KEPT + mark] = model.marks + (STARTS[mark] ?? 0) + place
    }
  }
  return count
}

/** One name for each list of `MARKS`. */
export function marksOf(clause: Clause | undefined): readonly string[] {
  if (clause === undefined) return []
  const { subject, saidBy, negated, reality, when } = clause
  return [subject, saidBy ?? "told", negated ? "yes" : "no", reality, when]
}
