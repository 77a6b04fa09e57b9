import { describe, expect, it } from "vitest"
import { findZoneTests, zoneTestsOf } from "./zone-tests.mjs"

const TEST = "packages/a/src/a.test.ts"

/** @param imports each file with the files and packages that it imports */
function zoneTests(imports: Readonly<Record<string, readonly string[]>>, texts: Readonly<Record<string, string>> = {}) {
  const modules = Object.entries(imports).map(([source, targets]) => ({
    source,
    dependencies: targets.map((target) => ({ resolved: target, module: target })),
  }))
  return zoneTestsOf([TEST], modules, (file) => texts[file] ?? "")
}

describe("zoneTestsOf()", () => {
  const chain = { [TEST]: ["packages/a/src/a.ts", "vitest"], "packages/a/src/a.ts": ["packages/a/src/b.ts"] }

  it("leaves out a test that reaches nothing of time", () => {
    expect(zoneTests({ ...chain, "packages/a/src/b.ts": ["node:fs"] })).toEqual([])
  })

  it.each(["new Date(0)", "Intl.NumberFormat", "Temporal.Now", "n.toLocaleString()", "a.localeCompare(b)", "env.TZ"])(
    "takes a test that reaches %s, however far",
    (text) => {
      expect(zoneTests({ ...chain, "packages/a/src/b.ts": [] }, { "packages/a/src/b.ts": text })).toEqual([TEST])
    },
  )

  it("takes a test that names time itself", () => {
    expect(zoneTests({ [TEST]: ["vitest"] }, { [TEST]: "new Date()" })).toEqual([TEST])
  })

  it.each(["react", "node:child_process", "worker_threads", "packages/a/src/not-seen.ts"])(
    "takes a test that reaches %s, of which it knows nothing",
    (target) => expect(zoneTests({ ...chain, "packages/a/src/b.ts": [target] })).toEqual([TEST]),
  )

  it("takes a test that reaches an import that is worked out, and not one by name", () => {
    const files = { ...chain, "packages/a/src/b.ts": [] }
    expect(zoneTests(files, { "packages/a/src/b.ts": "await import(path)" })).toEqual([TEST])
    expect(zoneTests(files, { "packages/a/src/b.ts": 'await import("./c.ts")' })).toEqual([])
  })

  it("goes round a circle once", () => {
    const circle = { [TEST]: ["packages/a/src/a.ts"], "packages/a/src/a.ts": [TEST] }
    expect(zoneTests(circle)).toEqual([])
    expect(zoneTests(circle, { "packages/a/src/a.ts": "Date" })).toEqual([TEST])
  })

  it("takes a test that the graph does not hold", () => {
    expect(zoneTests({})).toEqual([TEST])
  })
})

describe("findZoneTests()", () => {
  it("takes what reads or shows times here, and leaves out what cannot", async () => {
    const found = await findZoneTests()
    expect(found).toEqual(
      expect.arrayContaining([
        "apps/cli/tests/read.test.ts",
        "apps/web/src/screens/reading/times.test.ts",
        "apps/web/src/shared/zone-offsets.test.ts",
        "packages/core/src/readers/instants.test.ts",
        "packages/core/src/readers/zone.test.ts",
        "packages/core/test/readers/laws.test.ts",
      ]),
    )
    expect(found).not.toContain("packages/core/src/reading/make-reading.test.ts")
    expect(found.filter((file) => file.startsWith("apps/web/tests/"))).toEqual([])
  })
})
