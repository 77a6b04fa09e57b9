import { describe, expect, test } from "vitest"
import { readClauses } from "../text/clauses.ts"
import { mirrorAccount } from "../text/mirror.ts"
import { findComfort } from "./find-comfort.ts"

describe("findComfort()", () => {
  test.each([
    ["I ended up comforting her for half an hour.", ["user: I ended up comforting her for half an hour"]],
    ["He cried and I put my arm around him.", ["user: and I put my arm around him"]],
    ["She held me.", ["ex: She held me"]],
    ["I did not hug him.", []],
    ["I wanted to comfort her.", []],
    ["He said I never held him.", []],
  ])("%s", (text, expected) => {
    const told = `She left me. ${text}`
    const parsed = readClauses(told)
    const found = findComfort(parsed, mirrorAccount(parsed), "t")
    const words = found.flatMap(({ who, evidence }) =>
      evidence.flatMap((one) => (one.kind === "account" ? [`${who}: ${told.slice(one.start, one.end)}`] : [])),
    )
    expect(words).toEqual(expected)
  })
})
