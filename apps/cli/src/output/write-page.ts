/** Writes a page that the user asked for. It is theirs alone to read, and no file that is there already is written over. */
import { writeFile } from "node:fs/promises"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"

/** @throws Failure without the name of the file, which may name a person */
export async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page, { flag: "wx", mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST"
    throw new Failure(
      EXIT.usage,
      `Cannot write the page: need ${isThere ? "a file that is not there yet, found one" : "a folder that can be written to"}`,
    )
  }
}
