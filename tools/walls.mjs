/** Keeps the walls of ARCHITECTURE.md: who may import whom. Fails also when it saw fewer modules than lie on the disk. */
import { filesIn, readGraph } from "./module-graph.mjs"
import config from "./walls.config.mjs"

const FOLDERS = ["packages", "apps"]

const { forbidden, options } = config
const { modules, summary } = await readGraph(FOLDERS, { ...options, ruleSet: { forbidden }, validate: true })

const seen = new Set(modules.map((module) => module.source))
const missed = FOLDERS.flatMap((folder) => filesIn(folder, isSource)).filter((file) => !seen.has(file))
if (missed.length > 0) fail(`${missed.length} source files were not seen, the first is ${missed[0]}.`)
for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`)
if (summary.error > 0) fail(`${summary.error} imports go through a wall.`)
console.log(`Walls: ${seen.size} modules seen, no import goes through one.`)

function isSource(file) {
  return /\/src\/.*\.tsx?$/.test(file) && !/(\.d|\.test)\.tsx?$/.test(file)
}

function fail(why) {
  console.error(`Walls: ${why}`)
  process.exit(1)
}
