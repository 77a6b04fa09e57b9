/**
 * Builds the terminal app once for all its tests, which start it many times: from the sources each start takes seconds,
 * since every module is read and stripped of its types again. `bin.test.ts` starts the installed command too.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** The paths of two scripts: one starts the built app, the other runs it whenever it is told to. */
    readonly builtCli: { readonly start: string; readonly manyRuns: string }
  }
}

/** As deep in the checkout as the sources, so that what stands beside them is found from there too. */
const BUILT = fileURLToPath(new URL("../../../node_modules/.cache/", import.meta.url))

export async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(BUILT, { recursive: true })
  const folder = mkdtempSync(join(BUILT, "aftertalk-cli-"))
  await build({
    root: fileURLToPath(new URL("../", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: [/^@aftertalk\//] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { main: "src/main.ts", "many-runs": "tests/many-runs.ts" },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  })
  const start = join(folder, "start.mjs")
  writeFileSync(start, 'import { main } from "./main.mjs"\nawait main(process.argv)\n')
  project.provide("builtCli", { start, manyRuns: join(folder, "many-runs.mjs") })
  return () => rmSync(folder, { recursive: true, force: true })
}
