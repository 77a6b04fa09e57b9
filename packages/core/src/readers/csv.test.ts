import * as fc from "fast-check"
import { expect, test } from "vitest"
import { CsvScanner } from "./csv.ts"

function scan(text: string, size: number) {
  const scanner = new CsvScanner()
  const rows = []
  for (let at = 0; at < text.length; at += size) rows.push(...scanner.push(text.slice(at, at + size)))
  return [...rows, ...scanner.end()]
}

test("CsvScanner gives back every field, in pieces of any size, whatever ends the lines", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "ü", ";") })
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.integer({ min: 1, max: 9 }), (rows, end, size) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join(end)
      expect(scan(text, size).map(({ fields }) => fields)).toEqual(rows)
    }),
  )
})

test("CsvScanner tells the line of a row, steps over empty lines, and says where quotes never end", () => {
  expect(scan('a,b\r\n\r\n"c\nd",e\n"f', 3)).toEqual([
    { fields: ["a", "b"], line: 1, isCut: false },
    { fields: ["c\nd", "e"], line: 3, isCut: false },
    { fields: ["f"], line: 5, isCut: true },
  ])
})
