#!/usr/bin/env node
/** Starts the terminal app from its TypeScript sources: natively where Node strips types, through tsx where it does not. */
if (!process.features.typescript) {
  const { register } = await import("tsx/esm/api")
  register()
}
const { main } = await import("../src/main.ts")
await main(process.argv)
