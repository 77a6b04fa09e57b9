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
  const text = rest.join(": ")
  const read = findAccountFacts({ kind: "account", id: "a", text, answers: [] }, readClauses(text))
  const clear = new Map(
    read.facts.filter((one) => one.certainty === "clear").map((one) => [String(one.fact), one.value]),
  )
  for (const sign of signs.split(" ")) {
    if (sign === "+cried") expect(read.cried.who).toBe("ex")
    else if (sign === "-cried") expect(read.cried.who).not.toBe("ex")
    else if (sign.startsWith("?")) expect(clear.get(sign.slice(1))).not.toBe(true)
    else if (sign.startsWith("!")) expect(clear.get(sign.slice(1))).toBe(false)
    else expect([...clear.keys()].filter((fact) => clear.get(fact) === true)).toContain(sign)
  }
})
