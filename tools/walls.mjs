/**
 * Keeps the walls of ARCHITECTURE.md: who may import whom. dependency-cruiser reports success when it reads no file at
 * all (it does so when it has no compiler that it knows), so this fails when it saw fewer modules than lie on the disk.
 */
import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"

const root = new URL("../", import.meta.url)
const FOLDERS = ["packages", "apps"]

const { stdout, status, stderr } = spawnSync(
  "npx",
  [
    "--no-install",
    "depcruise",
    ...FOLDERS.map((folder) => `${folder}`),
    "--config",
    "tools/walls.config.mjs",
    "--output-type",
    "json",
  ],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, shell: process.platform === "win32" },
)
if (stdout === "") fail(`dependency-cruiser gave nothing (exit ${status}). ${stderr.slice(0, 400)}`)

const { modules, summary } = JSON.parse(stdout)
const seen = new Set(modules.map((module) => module.source))
const missed = FOLDERS.flatMap((folder) => sourcesIn(folder)).filter((file) => !seen.has(file))
if (missed.length > 0) fail(`${missed.length} source files were not seen, the first is ${missed[0]}.`)
for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`)
if (summary.error > 0) fail(`${summary.error} imports go through a wall.`)
console.log(`Walls: ${seen.size} modules seen, no import goes through one.`)

function sourcesIn(folder) {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\/src(\/|$)/.test(entry.parentPath) &&
        /\.tsx?$/.test(entry.name) &&
        !entry.name.endsWith(".d.ts"),
    )
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length))
    .filter((file) => !file.includes("node_modules") && !/\.test\.tsx?$/.test(file))
}

function fail(why) {
  console.error(`Walls: ${why}`)
  process.exit(1)
}
