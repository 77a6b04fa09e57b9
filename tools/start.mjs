/**
 * Builds the web app and serves it on 127.0.0.1, to this computer alone. Opens the browser where there is a desktop.
 * `npm start` runs this after tools/ready.mjs. `PORT` chooses the port, `BROWSER=none` opens nothing.
 */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { build, preview } from "vite"

const HOST = "127.0.0.1"
const FIRST_PORT = Number(process.env.PORT ?? 4173)
const app = fileURLToPath(new URL("../apps/web/", import.meta.url))

if (!Number.isInteger(FIRST_PORT) || FIRST_PORT < 1 || FIRST_PORT > 65535) {
  console.error(`Cannot serve: PORT must be a number from 1 to 65535, it is not one.`)
  process.exit(2)
}

console.log("Aftertalk: building the page.")
await build({ root: app, configFile: `${app}vite.config.ts`, logLevel: "warn" })
const server = await preview({
  root: app,
  configFile: `${app}vite.config.ts`,
  logLevel: "warn",
  preview: { host: HOST, port: FIRST_PORT },
})
const address = server.resolvedUrls?.local[0] ?? `http://${HOST}:${FIRST_PORT}/`

console.log(`Aftertalk: ready at ${address}`)
console.log("It runs on this computer alone, and what you write there is sent nowhere. Stop it with Ctrl-C.")
openBrowser(address)

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    console.log("\nAftertalk: stopped.")
    process.exit(0)
  })
}

/** Best effort: the address is printed anyway, so a desktop that cannot open it is no error. */
function openBrowser(url) {
  if (process.env.BROWSER === "none" || process.env.CI !== undefined || !process.stdout.isTTY) return
  const [command, args] = {
    darwin: ["open", [url]],
    win32: ["cmd", ["/c", "start", "", url]],
  }[process.platform] ?? ["xdg-open", [url]]
  if (process.platform === "linux" && process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined)
    return
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}
