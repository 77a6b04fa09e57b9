import * as fc from "fast-check"
import { expect, test } from "vitest"
import { pickJson } from "./pick.ts"

const SHAPE = { fields: { a: "scalar", b: { fields: { c: "scalar" } }, d: "presence" } } as const

const withD = (d: string) => pickJson(`{"d": ${d}, "b": {"c": 5, "secret": "x"}}`, SHAPE)

test("pickJson() reads what is in the shape, as JSON does, and nothing else", () => {
  const value = fc.record(
    { a: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), z: fc.jsonValue(), k: fc.jsonValue() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(value, fc.nat({ max: 3 }), (given, indent) => {
      const picked = pickJson(JSON.stringify(given, null, indent), SHAPE)
      expect({ ...(picked as object) }).toEqual("a" in given ? { a: given.a } : {})
    }),
  )
})

test("pickJson() tells whether something is there without keeping it", () => {
  for (const empty of ["null", "[]", "{ }", '""', "false"])
    expect(withD(empty)).toMatchObject({ d: false, b: { c: 5 } })
  for (const full of ["[1]", '{"x":1}', '"x"', "7"]) expect(withD(full)).toMatchObject({ d: true })
  expect(JSON.stringify(withD("[1]"))).not.toContain("secret")
})

test("pickJson() gives undefined for what is no JSON, and never throws", () => {
  for (const text of ["", "{", '{"a":}', '{"a" 1}', '{"a":1} x', '{"a":"x}', "{}}", "[1,2"]) {
    expect(pickJson(text, SHAPE)).toBeUndefined()
  }
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void pickJson(text, SHAPE)))
})
