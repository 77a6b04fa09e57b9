/** The beginning of a file as text: what readers look at to say whether a file is theirs. */
import { decodeText, encodingOf } from "./decode.ts"
import type { Sample } from "./reader.ts"
import { byteFile } from "./source.ts"

/**
 * @param start the first block of the file
 * @returns null where the bytes are no text
 */
export async function sampleOf(name: string, start: Uint8Array): Promise<Sample | null> {
  if (encodingOf(start) === null) return null
  let text = ""
  for await (const piece of decodeText(byteFile(name, start), {})) text += piece
  return { name, text }
}
