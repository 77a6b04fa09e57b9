/**
 * An account seen from the other side: what the user did stands as if the ex had done it, and the other way round. What finds
 * an act of the one then finds the same act of the other, by the same rules, so that no share can be flattered.
 */
import type { Who } from "../model/cue.ts"
import type { AccountText, Clause } from "./clause.ts"

const OTHER_SIDE: Readonly<Record<string, string>> = {
  EX: "USER",
  USER: "EX",
  EXS: "USERS",
  USERS: "EXS",
  EXSELF: "USERSELF",
  USERSELF: "EXSELF",
}

export function mirrorAccount({ text, clauses, plain, starts, ends }: AccountText): AccountText {
  const words = [...plain.matchAll(/[^ ]+/g)]
  const places = new Map<number, number>()
  let mirrored = ""
  const [from, to]: [number[], number[]] = [[], []]
  for (const { 0: word, index } of words) {
    if (mirrored !== "") {
      mirrored += " "
      from.push(starts[index - 1] ?? 0)
      to.push(ends[index - 1] ?? 0)
    }
    places.set(index, mirrored.length)
    const turned = OTHER_SIDE[word] ?? word
    mirrored += turned
    places.set(index + word.length, mirrored.length)
    for (let i = 0; i < turned.length; i += 1) {
      // A word that was turned has another length; each of its letters stands for the whole word as typed.
      const at = turned === word ? index + i : index
      const last = turned === word ? index + i : index + word.length - 1
      from.push(starts[at] ?? 0)
      to.push(ends[last] ?? 0)
    }
  }
  return {
    text,
    plain: mirrored,
    starts: Uint32Array.from(from),
    ends: Uint32Array.from(to),
    clauses: clauses.map((clause) => mirrorClause(clause, places)),
  }
}

function mirrorClause(clause: Clause, places: ReadonlyMap<number, number>): Clause {
  return {
    ...clause,
    plain: clause.plain.replaceAll(/[^ ]+/g, (word) => OTHER_SIDE[word] ?? word),
    plainStart: places.get(clause.plainStart) ?? clause.plainStart,
    plainEnd: places.get(clause.plainEnd) ?? clause.plainEnd,
    subject: otherSide(clause.subject),
    saidBy: clause.saidBy === null ? null : otherSide(clause.saidBy),
  }
}

function otherSide(who: Who): Who {
  if (who === "ex") return "user"
  return who === "user" ? "ex" : who
}
