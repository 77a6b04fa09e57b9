import { expect, test } from "vitest"
import { compilePattern, wakeOfPattern } from "./phrase-pattern.ts"
import { TABLES } from "./phrase-registry.ts"
import { lineWords, wakes } from "./phrase-wake.ts"

const LINES = [
  "X said X be sorry for what X do to U . ",
  "U asked X to stay and X shook X's head , no hug . ",
  "X be apologising for an hour . then X calmed down . ",
  "W talked about the old days , the holiday in wales when the tent blew off . ",
  "X have moved out to X's sister's and left the keys on the table . ",
  "X say X do not know what X want any more . ",
]

test("a pattern that is found has been woken", () => {
  const patterns = TABLES.flatMap((table) => [
    ...(table.told ?? []),
    ...(table.spoken ?? []),
    ...(table.denied ?? []),
    ...(table.except ?? []),
  ])
  for (const line of LINES) {
    const words = lineWords(line)
    const found = patterns.filter((pattern) => line.search(compilePattern(pattern)) >= 0)
    expect(found.filter((pattern) => !wakes(wakeOfPattern(pattern), words))).toEqual([])
  }
})

test("a pattern sleeps where one of its words is missing", () => {
  const words = lineWords("X said nothing . ")
  expect(wakes(wakeOfPattern("X be sorry"), words)).toBe(false)
  expect(wakes(wakeOfPattern("X apolog*"), words)).toBe(false)
})

test("what may be left out is not waited for", () => {
  const words = lineWords("X cried . ")
  expect(wakes(wakeOfPattern("X ( really )? ~2 cried ( again|hard )?"), words)).toBe(true)
})
