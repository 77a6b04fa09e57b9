/** Files of the disk, a folder, or standard input, as the readers take them. */
import { createReadStream } from "node:fs"
import { open, readdir, stat } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { type ByteFile, byteFile } from "@aftertalk/core/readers"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"

const PIECE_BYTES = 256 * 1024
/** A pipe cannot be read twice, so it is held in memory; beyond that a file is the better way. */
const MOST_PIPED_BYTES = 1024 ** 3
/** A folder of an export holds media beside the messages; more files than that are some other folder. */
const MOST_FILES = 20_000

/**
 * @param path of a file or a folder, or "-" for standard input
 * @throws Failure when there is nothing to read
 */
export async function openInput(path: string): Promise<readonly ByteFile[]> {
  if (path === "-") return [byteFile("-", await readPiped(process.stdin), PIECE_BYTES)]
  const found = await statOf(path)
  if (found.isDirectory()) return filesOf(path)
  if (!found.isFile()) throw new Failure(EXIT.unreadable, "Cannot read the input: need a file or a folder, got neither")
  return [nodeFile(path, path.split(sep).at(-1) ?? "", found.size)]
}

function nodeFile(path: string, name: string, size: number): ByteFile {
  return {
    name,
    size,
    open: () => createReadStream(path, { highWaterMark: PIECE_BYTES }),
    slice: (start, end) => readSlice(path, start, Math.min(end, size)),
  }
}

async function readSlice(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(Math.max(0, end - start))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    if (code === "EACCES")
      throw new Failure(EXIT.unreadable, "Cannot read the input: need the right to read it, it is refused")
    throw new Failure(
      EXIT.unreadable,
      "Cannot read the input: need a file or folder that exists, found none. Check the path",
    )
  }
}

async function filesOf(folder: string): Promise<readonly ByteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (paths.length > MOST_FILES) {
    throw new Failure(
      EXIT.unreadable,
      `Cannot read the folder: need at most ${MOST_FILES} files, found ${paths.length}. Name the export itself`,
    )
  }
  return Promise.all(paths.sort().map(async (path) => nodeFile(path, relative(folder, path), (await stat(path)).size)))
}

async function readPiped(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of input) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes > MOST_PIPED_BYTES) {
      throw new Failure(
        EXIT.unreadable,
        "Cannot read standard input: need at most 1 GiB, got more. Give the file by its name",
      )
    }
  }
  return Buffer.concat(pieces)
}
