/**
 * Builds the terminal app once for all its tests, which start it many times: from the sources each start takes seconds,
 * since every module is read and stripped of its types again. `bin.test.ts` starts the command from its sources.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** The path of the script that starts the built app. */
    readonly builtCli: string
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
      ssr: "src/main.ts",
      outDir: folder,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" } },
    },
  })
  const start = join(folder, "start.mjs")
  writeFileSync(start, 'import { main } from "./main.mjs"\nawait main(process.argv)\n')
  project.provide("builtCli", start)
  return () => rmSync(folder, { recursive: true, force: true })
}
