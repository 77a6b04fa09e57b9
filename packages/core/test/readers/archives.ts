/** Fixtures within an archive, so that archives get damaged too. Used by tests alone. */
import type { Random } from "./mutate.ts"
import { gzipOf, tarOf } from "./tars.ts"
import { zipOf } from "./zips.ts"

/** Half of the time the bytes as they are. */
export async function archived(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const kind = random()
  const member = { name: "Chat.txt", bytes }
  if (kind < 0.125) return zipOf([member])
  if (kind < 0.25) return tarOf([member, { name: "Other.txt", bytes }])
  if (kind < 0.375) return gzipOf(tarOf([member]))
  return kind < 0.5 ? gzipOf(bytes) : bytes
}
