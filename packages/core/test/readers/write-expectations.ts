/**
 * Writes what the readers give now as the expectations beside the fixtures: `npx tsx packages/core/test/readers/write-expectations.ts`.
 * To be run after a fixture was added, and its difference read line by line before it is committed. The rows of the page that a
 * fixture shows (`shows`, rows.test.ts) are kept.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { readExport } from "../../src/readers/read-export.ts"
import { dump } from "./dump.ts"
import { fileOf, readerFixtures } from "./fixtures.ts"

for (const fixture of readerFixtures()) {
  const read = dump(await readExport([fileOf(fixture)], {}, {}))
  const shows = existsSync(fixture.expectedPath)
    ? JSON.parse(readFileSync(fixture.expectedPath, "utf8")).shows
    : undefined
  const expected = JSON.stringify(shows === undefined ? read : { shows, ...read }, null, 1)
  // One message a line, so that a difference can be read.
  const messages = /\[\n {5}(\d+,[\s\S]*?)\n {4}\](?=,?\n)/g
  writeFileSync(
    fixture.expectedPath,
    `${expected.replace(messages, (_, one: string) => `[${one.replace(/\n\s*/g, " ")}]`)}\n`,
  )
}
