import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeAffectEngine } from "./affect.ts"
import { readHeadModel } from "./head-file.ts"
import { type AffectKernel, openMemory } from "./kernel-memory.ts"
import { makeKernelPooler } from "./kernel-pooler.ts"
import { readAffectModel } from "./model-file.ts"
import { openHeads } from "./open-heads.ts"
import { MOST_WORDS } from "./pooler.ts"

const core = new URL("../../", import.meta.url)
const file = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, core)))
const affect = file("models/affect-2.bin")
const heads = file("models/heads-1.bin")
const body = readAffectModel(affect)
const names = readHeadModel(heads).heads.map(({ name }) => name)

/** Node has it; the settings of this package know no WebAssembly. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

function compiled(): AffectKernel {
  const module = new WebAssembly.Module(file("models/affect-kernel-1.wasm"))
  return new WebAssembly.Instance(module).exports as AffectKernel
}

const texts = (JSON.parse(readFileSync(new URL("fixtures/affect/check.json", core), "utf8")) as { text: string }[]).map(
  ({ text }) => text,
)
const word = fc.constantFrom("i", "love", "you", "NOT", "over", "cry", "zxqv", "!!", ":)", "don't", "😭", "time", "\n")
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(word, { maxLength: 90 }).map((words) => words.join(" ")),
)

function furthest(a: Float32Array, b: Float32Array): number {
  return Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? Number.NaN))))
}

describe("makeKernelPooler()", () => {
  const plain = makeAffectEngine(body)
  const code = compiled()
  const kernel = makeAffectEngine(body, (model) => makeKernelPooler(code, openMemory(code), model))

  it("pools as the plain code does, for any text", () => {
    for (const text of texts) expect(furthest(plain.pooledOf(text), kernel.pooledOf(text))).toBeLessThan(1e-3)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(furthest(plain.pooledOf(text), kernel.pooledOf(text))).toBeLessThan(1e-3)
      }),
    )
  })

  it("gives the same emotions, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(furthest(plain.affectOf(text), kernel.affectOf(text))).toBeLessThan(1e-3)
      }),
    )
  })

  it("gives the same scores of every head, for any text", () => {
    const slow = openHeads(affect, heads)
    const fast = openHeads(affect, heads, compiled())
    fc.assert(
      fc.property(anyText, (text) => {
        const [a, b] = [slow.scoresOf(text, "ex"), fast.scoresOf(text, "ex")]
        for (const name of names) expect(Math.abs(a.of(name) - b.of(name))).toBeLessThan(1e-3)
      }),
    )
  })

  it("gives the same after more words than are kept", () => {
    const before = kernel.pooledOf("please come home")
    for (const known of [...body.wordIds.keys()].slice(0, MOST_WORDS + 100)) kernel.pooledOf(known)
    expect(furthest(before, kernel.pooledOf("please come home"))).toBe(0)
  })
})
