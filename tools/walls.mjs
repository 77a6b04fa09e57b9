/**
 * Keeps the walls of ARCHITECTURE.md: who may import whom. dependency-cruiser reports success when it reads no file at
 * all (it does so when it has no compiler that it knows), so this fails when it saw fewer modules than lie on the disk.
 */
import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))
const FOLDERS = ["packages", "apps"]

teachJsx()
const { cruise } = await import("dependency-cruiser")
const { default: config } = await import("./walls.config.mjs")
const { forbidden, options } = config
const { modules, summary } = (
  await cruise(FOLDERS, { ...options, baseDir: root, ruleSet: { forbidden }, validate: true })
).output

const seen = new Set(modules.map((module) => module.source))
const missed = FOLDERS.flatMap(sourcesIn).filter((file) => !seen.has(file))
if (missed.length > 0) fail(`${missed.length} source files were not seen, the first is ${missed[0]}.`)
for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`)
if (summary.error > 0) fail(`${summary.error} imports go through a wall.`)
console.log(`Walls: ${seen.size} modules seen, no import goes through one.`)

/**
 * dependency-cruiser asks swc to read every file as TypeScript without JSX, and has no setting for it. What does not read
 * as that is read as TSX. It must happen before dependency-cruiser takes swc's functions.
 */
function teachJsx() {
  const swc = createRequire(import.meta.url)("@swc/core")
  for (const name of ["parseSync", "parseFileSync"]) {
    const parse = swc[name]
    swc[name] = (source, given) => {
      try {
        return parse(source, given)
      } catch {
        return parse(source, { ...given, tsx: true })
      }
    }
  }
}

function sourcesIn(folder) {
  return readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\/src(\/|$)/.test(entry.parentPath) && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/(\.d|\.test)\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .filter((file) => !file.includes("node_modules"))
}

function fail(why) {
  console.error(`Walls: ${why}`)
  process.exit(1)
}
