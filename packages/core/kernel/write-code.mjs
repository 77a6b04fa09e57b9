/** Writes a compiled kernel as a TypeScript module: `node write-code.mjs FILE.wasm FILE.ts`. */
import { readFileSync, writeFileSync } from "node:fs"

const [from = "", to = ""] = process.argv.slice(2)
const bytes = [...readFileSync(from)].join(", ")
const comment = "/** Made by packages/core/kernel/build.sh from lines.c: the bytes of a WebAssembly module. */"
writeFileSync(to, `${comment}\nexport const LINE_KERNEL_CODE = new Uint8Array([${bytes}])\n`)
