/**
 * The people of a chat: those who wrote, sent or called. A name that only stands on notices of the app is no person.
 * Names are compared without the marks that the app wraps around them.
 */
import type { Person } from "../../model/chat.ts"
import type { PersonId } from "../../model/ids.ts"
import type { ProblemList } from "../problems.ts"
import { trimName, withoutMarks } from "./marks.ts"

/** Places in `MessageColumns.from`. */
const MAX_PEOPLE = 65_535

interface Draft {
  readonly name: string
  /** As the file writes it, without marks: a second way of writing the same name may be a second person. */
  readonly written: string
  entries: number
}

export class People {
  readonly #people: Draft[] = []
  readonly #places = new Map<string, number>()
  /** Person of each name that was found, -1 while it is none. */
  readonly #ofName: number[] = []
  readonly #problems: ProblemList

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  get size(): number {
    return this.#people.length
  }

  isKnown(name: number): boolean {
    return (this.#ofName[name] ?? -1) >= 0
  }

  /**
   * The person behind a found name, who has one entry more now.
   * @returns null when there are more people than a chat can hold
   */
  writes(name: number, raw: string, line: number): PersonId | null {
    let person = this.#ofName[name] ?? -1
    if (person < 0) {
      person = this.#register(raw.slice(0, -2), line)
      this.#ofName[name] = person
    }
    return this.#count(person)
  }

  /** A person whom something else than a line names, such as the title of a chat. */
  named(name: string, line: number): PersonId | null {
    return this.#count(this.#register(name, line))
  }

  build(): Person[] {
    return this.#people.map(({ name, entries }, place) => ({ id: place as PersonId, name, entries }))
  }

  #count(person: number): PersonId | null {
    const draft = this.#people[person]
    if (draft === undefined) return null
    draft.entries += 1
    return person as PersonId
  }

  #register(raw: string, line: number): number {
    const name = trimName(raw)
    const written = withoutMarks(raw)
    const known = this.#places.get(name)
    if (known !== undefined) {
      if (this.#people[known]?.written !== written) this.#problems.add("same-name-twice", line)
      return known
    }
    if (this.#people.length >= MAX_PEOPLE) return -1
    const place = this.#people.length
    this.#places.set(name, place)
    this.#people.push({ name, written, entries: 0 })
    return place
  }
}
