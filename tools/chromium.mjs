/**
 * Finds a Chromium for the browser tests and for pictures, in this order: the variable CHROMIUM, one of the system,
 * Debian's package when this is root on Debian, the optional npm package @sparticuz/chromium. Null when there is none.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
]

/** What a browser under test is started with: no background traffic, and no sandbox where root forbids one. */
export const CHROMIUM_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
]

/**
 * @param {{ install: boolean }} options whether Debian's package may be installed
 * @returns {Promise<string | null>} path of a browser that starts
 */
export async function findChromium({ install }) {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== "") return starts(named) ? named : null
  const system = SYSTEM_PATHS.find((path) => existsSync(path) && starts(path))
  if (system !== undefined) return system
  if (install && installFromDebian()) return "/usr/bin/chromium"
  return fromNpm()
}

function starts(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false
  console.log("Chromium: installing Debian's package (apt-get install chromium).")
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "chromium"],
  ]) {
    if (spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env }).status !== 0) return false
  }
  return starts("/usr/bin/chromium")
}

async function fromNpm() {
  try {
    const { default: chromium } = await import("@sparticuz/chromium")
    const path = await chromium.executablePath()
    return starts(path) ? path : null
  } catch {
    return null
  }
}
