/**
 * Builds the page into `dist`. All addresses are relative, so that it works under any path. No source maps, no data
 * addresses. One file for the first screen, and right after it those for the other screens and the worker: once they are
 * there nothing is left to fetch.
 */
import { readFileSync } from "node:fs"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts"

const HEADERS = {
  "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
}

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), policyInPage()],
  worker: { format: "es", rolldownOptions: { checks: { pluginTimings: false } }, plugins: () => [dangerModel()] },
  build: {
    outDir: "dist",
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // On a slow machine it would print, to whoever starts the page, which plugins took long.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { headers: HEADERS },
})

/** The file of the second look for danger as a script: a page that may fetch nothing can still load its own scripts. */
function dangerModel(): Plugin {
  const model = new URL("../../packages/core/models/danger-1.bin", import.meta.url)
  return {
    name: "danger-model",
    load: (id) =>
      id.endsWith("/worker/danger-model.ts")
        ? `export const letters = "${readFileSync(model).toString("base64")}"`
        : null,
  }
}

/** Only in the build: the dev server needs inline styles and a socket of its own. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  }
}
