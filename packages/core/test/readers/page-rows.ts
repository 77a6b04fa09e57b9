/**
 * The rows of the pages in docs/formats: every row of a table, and every list item, which opens with a name in bold or code.
 * A row's name is `page#slug`, made of its first cell or of that opening, so it can be read off the page.
 *
 * What a row says stands in the file (`shown`) must stand in a fixture: code in the columns that show input, and all code of
 * a list item. What it says comes out (`problem`) must stand in an expectation: code that opens an item under "Problems".
 */
import { readFileSync, readdirSync } from "node:fs"

const FOLDER = new URL("../../../../docs/formats/", import.meta.url)
/** The list of pages, and the laws that laws.test.ts holds. */
const NOT_PAGES = new Set(["README.md"])
/** Columns that show what is in a file. */
const INPUT = /^(?:example|stamp|form|field|item|frame|tag|on the page|row$)/
const RULE = /^(?:-|\d+\.) (?:\*\*(.+?)\*\*|`([^`]+)`)/
const CODE = /`([^`]+)`/g

export interface PageRow {
  /** `page#slug`. */
  readonly id: string
  readonly page: string
  /** Pieces of code that a fixture must hold. */
  readonly shown: readonly string[]
  /** A problem that an expectation must hold. */
  readonly problem: string | null
  /** In a table of fixtures: the one that shows it. */
  readonly fixture: string | null
}

export function pageRows(): readonly PageRow[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md") && !NOT_PAGES.has(file))
    .toSorted()
    .flatMap((file) => rowsOf(file.slice(0, -3), readFileSync(new URL(file, FOLDER), "utf8")))
}

function rowsOf(page: string, text: string): readonly PageRow[] {
  const rows: PageRow[] = []
  let section = ""
  let columns: readonly string[] = []
  for (const [i, line] of text.split("\n").entries()) {
    if (line.startsWith("#")) section = line.replace(/^#+\s*/, "")
    if (!line.startsWith("|")) columns = []
    else if (columns.length === 0) columns = cellsOf(line)
    else if (!/^\|[\s-]+\|/.test(line)) rows.push(tableRow(page, columns, cellsOf(line)))
    if (/^(?:-|\d+\.) /.test(line)) rows.push(listRow(page, section, itemAt(text, i)))
  }
  return rows
}

function tableRow(page: string, columns: readonly string[], cells: readonly string[]): PageRow {
  const [first = ""] = cells
  const shown = cells.flatMap((cell, i) => (INPUT.test(columns[i] ?? "") ? codeIn(cell) : []))
  const [code = null] = codeIn(first)
  const problem = columns[0] === "code" ? code : null
  const fixture = columns[0] === "fixture" ? code : null
  return { id: `${page}#${fixture === null ? "" : "fixture-"}${slug(first)}`, page, shown, problem, fixture }
}

function listRow(page: string, section: string, item: string): PageRow {
  const [, bold, code] = RULE.exec(item) ?? []
  if (bold === undefined && code === undefined)
    throw new SyntaxError(`Cannot name a rule of ${page}.md: it opens with no name`)
  const isProblem = section === "Problems"
  return {
    id: `${page}#${slug(bold ?? code ?? "")}`,
    page,
    shown: isProblem ? [] : codeIn(item),
    problem: isProblem ? (code ?? null) : null,
    fixture: null,
  }
}

/** A list item with the indented lines that go on with it. */
function itemAt(text: string, line: number): string {
  const [first = "", ...rest] = text.split("\n").slice(line)
  const end = rest.findIndex((next) => !/^ +\S/.test(next))
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].join("\n")
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim())
}

function codeIn(cell: string): readonly string[] {
  return Array.from(cell.matchAll(CODE), ([, code = ""]) => code)
}

export function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return words.slice(0, 7).join("-")
}
