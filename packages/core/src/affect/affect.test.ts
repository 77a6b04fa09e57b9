import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeAffectEngine } from "./affect.ts"
import { readAffectModel } from "./model-file.ts"
import { hashOf, tokensOf } from "./tokens.ts"

interface Checked {
  readonly text: string
  readonly tokens: readonly string[]
  readonly p: readonly number[]
}

const core = new URL("../../", import.meta.url)
const model = readAffectModel(readFileSync(new URL("models/affect-1.bin", core)))
const engine = makeAffectEngine(model)
const checked: readonly Checked[] = JSON.parse(readFileSync(new URL("fixtures/affect/check.json", core), "utf8"))

describe("tokensOf()", () => {
  it.each(checked.map(({ text, tokens }) => [text, tokens] as const))("cuts %j as the training did", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens)
  })

  it("gives 1 to 64 tokens for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { length } = tokensOf(text)
        return length >= 1 && length <= 64
      }),
    )
  })
})

describe("hashOf()", () => {
  it("is the mixed FNV-1a of the training", () => {
    // By hand: an empty text leaves the offset basis 0x811c9dc5, mixed once.
    expect(hashOf("")).toBe(mixed(0x81_1c_9d_c5))
  })
})

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c_1b_3c_6d)
  return (once ^ (once >>> 12)) >>> 0
}

describe("affectOf()", () => {
  it.each(checked.map(({ text, p }) => [text, p] as const))("says of %j what the weights said unrounded", (text, p) => {
    const found = engine.affectOf(text)
    const far = Math.max(...p.map((value, i) => Math.abs(value - (found[i] ?? Number.NaN))))
    expect(far).toBeLessThan(0.02)
  })

  it("gives a probability for each label, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const p = engine.affectOf(text)
        return p.length === model.labels.length && p.every((value) => value > 0 && value < 1)
      }),
    )
  })
})

describe("readAffectModel()", () => {
  it("refuses another file", () => {
    const other = new TextEncoder().encode(`\u0002\0\0\0{}`)
    expect(() => readAffectModel(other)).toThrow(RangeError)
  })
})
