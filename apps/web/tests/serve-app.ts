/** Serves the built page once for all browser tests, as `npm start` does, and tells them the address. */
import { preview } from "vite"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = new URL("../", import.meta.url).pathname
  const server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: "error",
    preview: { host: "127.0.0.1", port: 4300 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error("Cannot serve the page: need an address, got none")
  project.provide("address", address)
  return () => server.close()
}
