/**
 * Makes the checkout ready: when the installed packages are not those of package-lock.json, runs `npm ci`.
 * Plain JavaScript without any package, since nothing may be installed yet. Run by `npm start` and `npm test`.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

const root = new URL("../", import.meta.url)
const MIN_NODE = [20, 20, 2]

checkNode()
if (isInstalled()) {
  console.log("Packages: installed.")
} else {
  console.log("Packages: installing what package-lock.json lists (npm ci), about a minute the first time.")
  const npm = process.env.npm_execpath
  const [command, args] = npm === undefined ? ["npm", ["ci"]] : [process.execPath, [npm, "ci"]]
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && npm === undefined,
  })
  if (status !== 0) {
    console.error(
      "Cannot install the packages: npm ci failed. Check the network and the free disk space, then try again.",
    )
    process.exit(1)
  }
}

/** Every package of the lockfile that is not optional stands in node_modules in the same version. */
function isInstalled() {
  const wanted = readLock("package-lock.json")
  const found = readLock("node_modules/.package-lock.json")
  if (wanted === null || found === null) return false
  return Object.entries(wanted)
    .filter(
      ([path, entry]) =>
        path !== "" && !entry.optional && !entry.devOptional && !entry.link && path.includes("node_modules/"),
    )
    .every(([path, entry]) => found[path]?.version === entry.version)
}

function readLock(path) {
  const file = new URL(path, root)
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null
}

function checkNode() {
  const parts = process.versions.node.split(".").map(Number)
  const first = parts.findIndex((part, i) => part !== MIN_NODE[i])
  if (first === -1 || parts[first] > MIN_NODE[first]) return
  console.error(
    `Cannot run: Node ${MIN_NODE.join(".")} or newer is needed, this is ${process.versions.node}. Get it from your system or nodejs.org.`,
  )
  process.exit(1)
}
