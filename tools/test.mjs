/**
 * The gate: types, lint, format, walls, unused code, then every test, those that a time zone can reach also in two more
 * zones (tools/zone-tests.mjs), then the browser tests.
 * Goes on after a failure so that one run shows everything, counts what was skipped, and ends with one line of totals.
 * `node tools/test.mjs --fast` leaves out the second and third time zone.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findChromium } from "./chromium.mjs"
import { findZoneTests } from "./zone-tests.mjs"

const root = new URL("../", import.meta.url)
/** One before and one after UTC, and neither a whole hour from it. */
const OTHER_ZONES = process.argv.includes("--fast") ? [] : ["Asia/Kathmandu", "America/St_Johns"]

const totals = { passed: 0, failed: 0, skipped: 0 }
const scratch = mkdtempSync(join(tmpdir(), "aftertalk-test-"))

check("types", "tsc", ["-p", "packages/core"])
check("types of the tests", "tsc", ["-p", "packages/core/tsconfig.test.json"])
for (const part of ["shared", "client", "worker", "unit", "tests"])
  check(`types of the web's ${part}`, "tsc", ["-p", `apps/web/tsconfig.${part}.json`])
check("types of the terminal", "tsc", ["-p", "apps/cli"])
check("types of bench and tools", "tsc", ["-p", "tools"])
check("lint", "oxlint", ["--type-aware", "--deny-warnings"])
check("format", "oxfmt", ["--check", "packages", "apps", "bench", "tools"])
check("walls", process.execPath, ["tools/walls.mjs"])
check("unused code", "knip", [])
tests("unit and property tests, TZ=UTC", ["run"], { TZ: "UTC" })
await testsInOtherZones()
await browserTests()

rmSync(scratch, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 ? 0 : 1)

async function testsInOtherZones() {
  if (OTHER_ZONES.length === 0) return
  // Where the imports cannot be read none are named, and every test runs.
  const reached = await findZoneTests().catch(() => [])
  for (const zone of OTHER_ZONES)
    tests(`tests that a time zone can reach, TZ=${zone}`, ["run", ...reached], { TZ: zone })
}

async function browserTests() {
  const browser = await findChromium({ install: true })
  if (browser === null) {
    totals.skipped += 1
    console.log("\nSKIPPED: browser tests. Cannot find a Chromium: install one, or name it in the variable CHROMIUM.")
    return
  }
  check("build of the web app", "vite", ["build", "apps/web", "--logLevel", "warn"])
  tests("browser tests", ["run", "--config", "apps/web/vitest.browser.config.ts"], { CHROMIUM: browser })
}

function check(name, tool, args) {
  const ok = run(name, tool, args, {})
  totals[ok ? "passed" : "failed"] += 1
}

/** Runs a suite and adds its counts; a suite that ran nothing has failed. */
function tests(name, args, env) {
  const report = join(scratch, `${totals.passed + totals.failed}.json`)
  const ok = run(name, "vitest", [...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], env)
  const counts = countsOf(report)
  totals.passed += counts.passed
  totals.skipped += counts.skipped
  totals.failed += counts.failed + (counts.passed === 0 || (!ok && counts.failed === 0) ? 1 : 0)
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function run(name, tool, args, env) {
  const started = Date.now()
  console.log(`\n== ${name}`)
  const isNode = tool === process.execPath
  const { status } = spawnSync(isNode ? tool : "npx", isNode ? args : ["--no-install", tool, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NO_COLOR: "1", ...env },
    shell: process.platform === "win32",
  })
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return status === 0
}
