import { expect, test } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { roleLineOf, spanOfLine } from "./role-line.ts"

const lineOf = (text: string): string => roleLineOf(readClauses(text)).line.trim()

test("roleLineOf() writes direct and reported speech alike", () => {
  expect(lineOf('"I am so sorry for what I did to you," she said')).toContain("X be sorry for what X do to U")
  expect(lineOf("She said she was so sorry for what she did to me")).toContain("X be sorry for what X do to U")
})

test("roleLineOf() tells had from would and has from is", () => {
  expect(lineOf("He'd been drinking")).toBe("X have be drinking")
  expect(lineOf("He'd like that")).toBe("X would like that")
  expect(lineOf("She's lost weight")).toBe("X have lost weight")
  expect(lineOf("She's angry")).toBe("X be angry")
})

test("spanOfLine() gives the words as they were typed", () => {
  const text = "Well, he really DID say sorry."
  const line = roleLineOf(readClauses(text))
  const from = line.line.indexOf("say")
  const { start, end } = spanOfLine(line, from, from + "say sorry".length)
  expect(text.slice(start, end)).toBe("say sorry")
})
