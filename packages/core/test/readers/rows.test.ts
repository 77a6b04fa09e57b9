/**
 * Every row of every page of docs/formats is shown: by a fixture whose expectation names it under `shows`, by the fixture that
 * stands in the row, or by a test that rows-in-tests.ts names. What a row says stands in the file does stand in those fixtures.
 */
import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { type Fixture, allFixtures } from "./fixtures.ts"
import { type PageRow, pageRows } from "./page-rows.ts"
import { ROWS_IN_TESTS, ROWS_NOT_SHOWN } from "./rows-in-tests.ts"
import { patternsOf, plainFile } from "./shown-code.ts"

interface ShownFixture {
  readonly name: string
  readonly shows: readonly string[]
  readonly input: string
  readonly expected: string
}

const ROOT = new URL("../../../../", import.meta.url)
const ROWS = pageRows()
const FIXTURES = allFixtures().map(shownFixture)

function shownFixture({ name, bytes, expectedPath }: Fixture): ShownFixture {
  const expected = readFileSync(expectedPath, "utf8")
  const { shows = [] }: { readonly shows?: readonly string[] } = JSON.parse(expected)
  return { name, shows, input: plainFile(bytes), expected }
}

function fixturesOf({ id, page, fixture }: PageRow): readonly ShownFixture[] {
  return FIXTURES.filter(
    ({ name, shows }) => shows.includes(id) || (fixture !== null && name === `${page}/${fixture}.txt`),
  )
}

test("rows of docs/formats have names of their own", () => {
  const ids = ROWS.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(ids.length).toBeGreaterThan(500)
})

test("every row of docs/formats is shown by a fixture or a test", () => {
  const open = ROWS.filter(({ id }) => ROWS_IN_TESTS[id] === undefined && ROWS_NOT_SHOWN[id] === undefined)
  expect(open.filter((row) => fixturesOf(row).length === 0).map(({ id }) => id)).toEqual([])
})

test("what fixtures and tests are said to show is a row of docs/formats", () => {
  const ids = new Set(ROWS.map(({ id }) => id))
  const said = [
    ...FIXTURES.flatMap(({ shows }) => shows),
    ...Object.keys(ROWS_IN_TESTS),
    ...Object.keys(ROWS_NOT_SHOWN),
  ]
  expect(said.filter((id) => !ids.has(id))).toEqual([])
})

test("what a row says stands in a file does stand in its fixtures", () => {
  const missing = ROWS.flatMap((row) => {
    const fixtures = fixturesOf(row)
    if (fixtures.length === 0) return []
    const patterns = row.shown.flatMap((code) => patternsOf(row.page, code))
    const open = patterns.filter(
      (pattern) => !fixtures.some(({ input, expected }) => pattern.test(input) || pattern.test(expected)),
    )
    return open.map((pattern) => `${row.id}: ${pattern.source}`)
  })
  expect(missing).toEqual([])
})

test("a problem of a page is one that its fixtures are expected to give", () => {
  const rows = ROWS.filter((row) => row.problem !== null && ROWS_IN_TESTS[row.id] === undefined)
  const silent = rows.filter(
    (row) => !fixturesOf(row).some(({ expected }) => expected.includes(`"code": "${row.problem}"`)),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

test("fixtures of WhatsApp that stand on the page are there, and those that are there stand on it", () => {
  const listed = ROWS.flatMap(({ page, fixture }) =>
    page === "whatsapp" && fixture !== null ? [`${page}/${fixture}.txt`] : [],
  )
  const there = FIXTURES.map(({ name }) => name).filter((name) => name.startsWith("whatsapp/"))
  expect(listed.toSorted()).toEqual(there.toSorted())
})

test("tests that show rows are there", () => {
  const gone = Object.entries(ROWS_IN_TESTS).filter(([, [file, title]]) => {
    const path = new URL(file, ROOT)
    return !existsSync(path) || !readFileSync(path, "utf8").includes(title)
  })
  expect(gone.map(([id]) => id)).toEqual([])
})
