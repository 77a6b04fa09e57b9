import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readExport } from "../../src/readers/read-export.ts"
import { dump } from "./dump.ts"
import { fileOf, readerFixtures } from "./fixtures.ts"

for (const fixture of readerFixtures()) {
  test(`readExport() gives what is expected of ${fixture.name}`, async () => {
    const { shows: _rows, ...expected } = JSON.parse(readFileSync(fixture.expectedPath, "utf8"))
    expect(JSON.parse(JSON.stringify(dump(await readExport([fileOf(fixture)], {}, {}))))).toEqual(expected)
  })

  test(`readExport() gives the same of ${fixture.name} in pieces of any size`, async () => {
    const whole = dump(await readExport([fileOf(fixture)], {}, {}))
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      expect(dump(await readExport([fileOf(fixture, size)], {}, {}))).toEqual(whole)
    }
  })
}
