/** The facts of `fixtures/ways-of-saying.txt`: one account a line, as many different people would tell it. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { findAccountFacts } from "../account-facts.ts"

const LINES = readFileSync(new URL("fixtures/ways-of-saying.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))

test.each(LINES)("findAccountFacts() reads %s", (line) => {
  const [signs = "", ...rest] = line.split(": ")
  expect(signsOf(rest.join(": "), signs.split(" "))).toEqual(signs.split(" "))
})

/** The signs, each as the engine would put it. */
function signsOf(text: string, signs: readonly string[]): readonly string[] {
  const read = findAccountFacts({ kind: "account", id: "a", text, answers: [] }, readClauses(text))
  const said = new Map<string, boolean>(
    read.facts.filter((one) => one.certainty === "clear").map((one) => [one.fact, one.value]),
  )
  return signs.map((sign) => {
    if (sign.endsWith("cried") && /^[+-]/.test(sign)) return read.cried.who === "ex" ? "+cried" : "-cried"
    const fact = sign.replace(/^[?!]/, "")
    if (sign.startsWith("?")) return said.get(fact) === true ? fact : sign
    return said.get(fact) === undefined ? `no ${fact}` : said.get(fact) === true ? fact : `!${fact}`
  })
}
