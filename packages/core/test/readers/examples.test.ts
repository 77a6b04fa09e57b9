import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runInThisContext } from "node:vm"
import { expect, test } from "vitest"
import * as model from "../../src/model/index.ts"
import * as readers from "../../src/readers/index.ts"

/** What an example may import. */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "@aftertalk/core/readers": readers,
  "@aftertalk/core/model": model,
}
const SOURCES = fileURLToPath(new URL("../../src/readers", import.meta.url))

interface Example {
  readonly place: string
  readonly lines: readonly string[]
}

/** Everything behind `@example` in a docstring, up to the next tag. */
function examplesIn(path: string): readonly Example[] {
  const text = readFileSync(join(SOURCES, path), "utf8")
  return [...text.matchAll(/^ \* @example.*\n((?: \*(?! @|\/).*\n)+)/gm)].map(([, body = ""], i) => ({
    place: `${path} ${i + 1}`,
    lines: body.split("\n").map((line) => line.replace(/^ \* ?/, "")),
  }))
}

/** Imports become names of the entries, and `value // => JSON` a check of the value. */
function codeOf({ lines }: Example): string {
  const code = lines.map((line) => {
    const [, names, entry] = /^import (\{.*\}) from "(.*)"$/.exec(line) ?? []
    if (names !== undefined) return `const ${names} = entries["${entry}"]`
    const [, value, expected] = /^(.*\S)\s+\/\/ => (.*)$/.exec(line) ?? []
    return value === undefined ? line : `;checked.push([(${value}), (${expected})])`
  })
  return `(async (entries, checked) => {\n${code.join("\n")}\n})`
}

type Run = (entries: typeof ENTRIES, checked: [unknown, unknown][]) => Promise<void>

const FILES = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((path) =>
  /(?<!\.test)\.ts$/.test(path),
)
const EXAMPLES = FILES.flatMap(examplesIn)

test.each(EXAMPLES)("the example in $place gives what it says", async (example) => {
  const checked: [unknown, unknown][] = []
  await (runInThisContext(codeOf(example)) as Run)(ENTRIES, checked)
  expect(checked.length).toBeGreaterThan(0)
  for (const [value, expected] of checked) expect(value).toEqual(expected)
})

test("every function of the public entry has an example", () => {
  const code = EXAMPLES.map(codeOf).join("\n")
  const functions = Object.entries(readers).filter(([, value]) => typeof value === "function")
  expect(functions.filter(([name]) => !new RegExp(`\\b${name}\\(`).test(code)).map(([name]) => name)).toEqual([])
})
