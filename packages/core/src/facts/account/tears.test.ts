import { expect, test } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { findTears } from "./tears.ts"

function told(text: string): readonly string[] {
  return findTears(readClauses(text)).map((one) => {
    const words = text.slice(one.start, one.end)
    return `${one.who} ${one.denied ? "denied " : ""}${one.certainty} ${one.where}: ${words}`
  })
}

test.each([
  ["He sat on the step and wept.", ["ex clear talk: wept"]],
  ["I made her cry.", ["ex clear talk: I made her cry"]],
  ["His mum cried, he did not.", ["other clear talk: His mum cried", "ex denied clear talk: he did not"]],
  ["Neither of us cried.", ["both denied clear talk: Neither of us cried"]],
  ["idk he cried", ["ex clear talk: idk he cried"]],
  ["I don't know why she cried.", ["ex clear talk: I don't know why she cried"]],
  ["I will never forget how she cried.", ["ex clear talk: she cried"]],
  ["I don't think she cried.", ["ex denied clear talk: she cried"]],
  ["His voice broke.", ["ex unsure talk: His voice broke"]],
  ["We laughed until we cried.", []],
  ["I dreamt that he cried.", []],
  ["If he cried I would stay.", []],
  ["I thought she would cry.", []],
  ["Don't cry, I said.", []],
  ["I cried in bed for two days.", ["user clear elsewhere: I cried"]],
])("findTears() in %s", (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test("findTears() takes a voice that breaks and glasses that come off for tears", () => {
  expect(told("Then his voice broke and he took off his glasses.")[0]).toMatch(/^ex clear/)
})

test("findTears() sees who joined in", () => {
  expect(told("I cried. Him too.").map((line) => line.split(":")[0])).toEqual(["user clear talk", "ex clear talk"])
})
