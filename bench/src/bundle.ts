/**
 * Plain JavaScript of a child: the loader that runs TypeScript for us wraps inner functions, which would be measured too.
 * Both sides of a comparison are bundled alike.
 */
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

interface Bundler {
  build(options: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** Bundles `src/NAME.ts` to `outFile`. esbuild comes with tsx, and is taken from there. */
export async function bundle(name: string, outFile: string): Promise<void> {
  const require = createRequire(import.meta.resolve("tsx/cli"))
  const esbuild: Bundler = require("esbuild")
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    outfile: outFile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    treeShaking: true,
    logLevel: "warning",
  })
}
