import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type XmlEvent, XmlScanner, unescaped } from "./xml.ts"

const WANTED = { attributes: new Set(["a", "b"]), marks: /<\/?item[\s>]/ }

function scan(text: string, size = text.length || 1): readonly XmlEvent[] {
  const scanner = new XmlScanner(WANTED)
  const events: XmlEvent[] = []
  for (let at = 0; at < text.length; at += size) events.push(...scanner.push(text.slice(at, at + size)))
  return [...events, ...scanner.end()]
}

const open = (attributes: Record<string, string>, isEmpty = true): XmlEvent => ({
  kind: "open",
  name: "item",
  attributes: new Map(Object.entries(attributes)),
  isEmpty,
})

/** As Android programs write a value: some as numbers, astral letters as two numbers. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"'\n]|[^\u0020-\u007e]/g, (unit) => `&#${unit.charCodeAt(0)};`)
}

test("XmlScanner gives back every value, in pieces of any size", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.integer({ min: 1, max: 40 }), (a, b, size) => {
      const text = `<?xml version="1.0"?><items><item a="${escaped(a)}" c="data>" b='${escaped(b)}' /></items>`
      const events = scan(text, size)
      expect(events).toEqual(scan(text))
      expect(events[1]).toEqual(open({ a, b }))
    }),
  )
})

test("unescaped() joins emojis that were written as two numbers, and knows no entities of a DTD", () => {
  expect(unescaped("&#55357;&#56842; &#x1F60A; &amp;lt; &trap;")).toBe("😊 😊 &lt; &trap;")
  expect(unescaped("&#9999999;")).toBe("&#9999999;")
})

test("XmlScanner steps over comments and a DTD, whatever stands in them", () => {
  const text = `<!-- <item a="no"/> --><!DOCTYPE x [<!ENTITY e "v">]><items><item a="&e;"/></items>`
  expect(scan(text).filter((event) => event.kind === "open")[1]).toEqual(open({ a: "&e;" }))
})

test("XmlScanner goes on behind a value that has lost its quote, wanted or not", () => {
  for (const key of ["a", "c"]) {
    for (const size of [1, 3, 7, 1000]) {
      const events = scan(`<item ${key}="one />\n<item a="two"/>\n<item a="three"/>`, size)
      expect(events).toEqual([{ kind: "broken", name: "item" }, open({ a: "two" }), open({ a: "three" })])
    }
  }
})

test("XmlScanner steps over large values without holding them", () => {
  const scanner = new XmlScanner(WANTED)
  scanner.push('<item c="')
  for (let i = 0; i < 2000; i += 1) expect(scanner.push("A".repeat(10_000))).toEqual([])
  expect(scanner.push('" a="1"/>')).toEqual([open({ a: "1" })])
})
