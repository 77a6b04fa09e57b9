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
  worker: { format: "es", rolldownOptions: { checks: { pluginTimings: false } }, plugins: () => [modelScripts()] },
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

/** Model files as scripts: a page that may fetch nothing can still load its own scripts. */
function modelScripts(): Plugin {
  const models = new URL("../../packages/core/models/", import.meta.url)
  const files = [
    { script: "/worker/danger-model.ts", file: "danger-1.bin" },
    { script: "/worker/fact-model.ts", file: "facts-1.bin" },
  ]
  return {
    name: "model-scripts",
    load: (id) => {
      const found = files.find(({ script }) => id.endsWith(script))
      if (found === undefined) return null
      return `export const letters = "${readFileSync(new URL(found.file, models)).toString("base64")}"`
    },
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
