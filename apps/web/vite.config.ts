/**
 * Builds the page into `dist`. All addresses are relative, so that it works under any path. No source maps, no data
 * addresses. One file for the first screen, and right after it those for the other screens and the worker: once they are
 * there nothing is left to fetch.
 */
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
  worker: { format: "es" },
  build: {
    outDir: "dist",
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { headers: HEADERS },
})

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
