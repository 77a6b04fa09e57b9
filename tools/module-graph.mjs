/**
 * Which module imports which, read by dependency-cruiser. It reports success when it reads no file at all (it does so when
 * it has no compiler that it knows), so whoever asks for the graph must look whether the files on the disk are in it.
 */
import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../", import.meta.url))

/** How our sources are read: as TypeScript, with types, and with the packages' own files left alone. */
export const READ = {
  doNotFollow: { path: "node_modules" },
  parser: "swc",
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["types", "import", "default"],
    extensions: [".ts", ".tsx", ".mjs", ".js"],
  },
}

/** @returns dependency-cruiser's `modules` and `summary`, with paths from the root */
export async function readGraph(folders, options) {
  teachJsx()
  const { cruise } = await import("dependency-cruiser")
  return (await cruise(folders, { ...READ, ...options, baseDir: root })).output
}

/** @returns every file below the folder of which `wanted` says yes, packages aside, as paths from the root */
export function filesIn(folder, wanted) {
  return readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll("\\", "/"))
    .filter((file) => !/(^|\/)node_modules\//.test(file) && wanted(file))
}

let taught = false

/**
 * dependency-cruiser asks swc to read every file as TypeScript without JSX, and has no setting for it. What does not read
 * as that is read as TSX. It must happen before dependency-cruiser takes swc's functions.
 */
function teachJsx() {
  if (taught) return
  taught = true
  const swc = createRequire(import.meta.url)("@swc/core")
  for (const name of ["parseSync", "parseFileSync"]) {
    const parse = swc[name]
    swc[name] = (source, given) => {
      try {
        return parse(source, given)
      } catch {
        return parse(source, { ...given, tsx: true })
      }
    }
  }
}
