/**
 * Which tests must run in more than one time zone: all but those of which the imports show that no zone can reach them.
 *
 * A zone comes in where code asks for a date or a locale, through a package that may ask, or through a process of its own.
 * A module that names nothing of that, in code, text or comment, and imports no package and no such part of Node, is out
 * of its reach, and so is a test that reaches only such modules. Whatever is in doubt runs in every zone.
 */
import { readFileSync } from "node:fs"
import { filesIn, readGraph, root } from "./module-graph.mjs"

const FOLDERS = ["packages", "apps", "bench", "tools"]
/** An import whose target is worked out can bring in anything, so it counts too. */
const NAMES_TIME =
  /\b(?:Date|Intl|Temporal|TZ|timeZone|toLocale\w*|localeCompare)\b|\bimport\((?!\s*["'])|\bimport\.meta\.glob\b/
/** What is imported from elsewhere and has no part in dates. What is not here is taken to have one. */
const TIMELESS = new Set([
  "vitest",
  "fast-check",
  "fs",
  "fs/promises",
  "path",
  "url",
  "crypto",
  "util",
  "events",
  "zlib",
])

/** @returns paths from the root, sorted */
export async function findZoneTests() {
  const { modules } = await readGraph(FOLDERS, { exclude: { path: "(^|/)(dist|fixtures)/" } })
  return zoneTestsOf(
    FOLDERS.flatMap((folder) => filesIn(folder, isUnitTest)),
    modules,
    (file) => readFileSync(`${root}${file}`, "utf8"),
  )
}

/**
 * @param tests the test files there are
 * @param modules what dependency-cruiser saw; a test that it did not see runs in every zone
 */
export function zoneTestsOf(tests, modules, textOf) {
  const ours = new Map(modules.filter(({ source }) => isOurs(source)).map((module) => [module.source, module]))
  const reached = new Set()
  for (const module of ours.values()) if (bringsTime(module, ours, textOf)) reached.add(module.source)
  const importers = importersOf(ours.values())
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  return tests.filter((test) => !ours.has(test) || reached.has(test)).toSorted()
}

function bringsTime({ source, dependencies }, ours, textOf) {
  return (
    NAMES_TIME.test(textOf(source)) ||
    dependencies.some(({ resolved, module }) => !ours.has(resolved) && !TIMELESS.has(module.replace(/^node:/, "")))
  )
}

function importersOf(modules) {
  const importers = new Map()
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) importers.set(resolved, [...(importers.get(resolved) ?? []), source])
  }
  return importers
}

function isOurs(source) {
  return /^(?:packages|apps|bench|tools)\/.*\.(?:ts|tsx|mjs)$/.test(source) && !source.includes("node_modules/")
}

/** The tests in apps/web/tests run in a browser, which the gate does once. */
function isUnitTest(file) {
  return file.endsWith(".test.ts") && !file.startsWith("apps/web/tests/")
}
