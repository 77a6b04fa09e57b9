/** The safety routes that the engine opens for a text; none where the engine has no safety stage yet. */
import { existsSync } from "node:fs"

type FindRoutes = (text: string, speaker: string) => readonly (string | { readonly route: string })[]

const STAGE = new URL("../../packages/core/src/safety/find-safety.ts", import.meta.url)
let finder: FindRoutes | null | undefined

export async function safetyRoutesOf(text: string, speaker: string): Promise<readonly string[]> {
  finder ??= await loadFinder()
  if (finder === null) return []
  return finder(text, speaker).map((hit) => (typeof hit === "string" ? hit : hit.route))
}

async function loadFinder(): Promise<FindRoutes | null> {
  if (!existsSync(STAGE)) return null
  const stage = (await import(STAGE.href)) as { readonly findSafetyRoutes?: FindRoutes }
  return stage.findSafetyRoutes ?? null
}
