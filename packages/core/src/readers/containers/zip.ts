/**
 * A zip as a list of files. Only its directory is read; a member is unpacked when it is opened, as a stream, so that a
 * zip bigger than memory works. APPNOTE.TXT 6.3.10 by way of zip.js; the limits are in limits.ts.
 *
 * Nothing here throws for what a zip holds. A member that turns out broken while it is read ends early, and the
 * problem is noted in the list that the caller passed.
 */
import { type Entry, type FileEntry, Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core.js"
import type { ProblemCode } from "../../model/problem.ts"
import { stopIfCancelled } from "../blocks.ts"
import type { ProblemList } from "../problems.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { FREE_BYTES, MAX_DIRECTORY_BYTES, MAX_MEMBERS, MAX_RATIO, MAX_TOTAL_BYTES } from "./limits.ts"
import { isLeftBySystem, isUnsafePath, mayHoldChat } from "./names.ts"

/** Unpacked bytes that the members still to be found may have; shared by archives inside one another. */
export interface Allowance {
  bytes: number
}

/** A file with random access. */
export type SlicedFile = ByteFile & { readonly slice: NonNullable<ByteFile["slice"]>; readonly size: number }

/**
 * @returns the members that may hold a chat, in the order of their names; empty where problems say why
 * @throws Cancelled when the hooks say so, now or while a member is read
 */
export async function membersOf(
  file: SlicedFile,
  allowance: Allowance,
  problems: ProblemList,
  hooks: ReadHooks,
): Promise<ByteFile[]> {
  const entries = await directoryOf(file, problems, hooks)
  const inside = entries.filter((entry) => !entry.directory && !isLeftBySystem(entry.filename))
  const refused = inside.filter((entry) => isUnsafePath(entry.filename))
  if (refused.length > 0) problems.add("broken-zip", null, { count: refused.length })
  const wanted = inside.filter((entry) => !isUnsafePath(entry.filename) && mayHoldChat(entry.filename))
  const readable = wanted.filter((entry) => {
    const code = refusalOf(entry, allowance)
    if (code === null) allowance.bytes -= entry.uncompressedSize
    else problems.add(code, null)
    return code === null
  })
  if (wanted.length === 0 && refused.length === 0 && entries.length > 0) problems.add("nothing-inside", null)
  return readable.sort((a, b) => (a.filename < b.filename ? -1 : 1)).map((entry) => memberFile(entry, problems, hooks))
}

class SliceReader extends Reader<SlicedFile> {
  readonly #file: SlicedFile

  constructor(file: SlicedFile) {
    super(file)
    this.#file = file
    this.size = file.size
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > MAX_DIRECTORY_BYTES) throw new DirectoryTooLarge()
    return this.#file.slice(index, Math.min(index + length, this.size))
  }
}

class DirectoryTooLarge extends Error {
  override readonly name = "DirectoryTooLarge"
}

async function directoryOf(file: SlicedFile, problems: ProblemList, hooks: ReadHooks): Promise<FileEntry[]> {
  const entries: Entry[] = []
  // Names are judged here: one odd name must not cost the whole archive.
  const reader = new ZipReader(new SliceReader(file), { useWebWorkers: false, strictness: "tolerant" })
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      stopIfCancelled(hooks)
      if (entries.length === MAX_MEMBERS) {
        problems.add("zip-too-large", null)
        return []
      }
      entries.push(entry)
    }
  } catch (error) {
    stopIfCancelled(hooks)
    problems.add(codeOf(error), null)
    return []
  }
  if (entries.length === 0) problems.add("nothing-inside", null)
  if (doOverlap(entries)) {
    problems.add("zip-too-large", null)
    return []
  }
  return entries.filter((entry): entry is FileEntry => !entry.directory)
}

/** Members that share packed bytes unpack to far more than the archive holds: a known way to do harm. */
function doOverlap(entries: readonly Entry[]): boolean {
  const inOrder = entries.filter((entry) => entry.compressedSize > 0).toSorted((a, b) => a.offset - b.offset)
  return inOrder.some((entry, i) => {
    const before = inOrder[i - 1]
    return before !== undefined && entry.offset < before.offset + before.compressedSize
  })
}

function refusalOf(entry: FileEntry, allowance: Allowance): ProblemCode | null {
  if (entry.encrypted) return "encrypted-zip"
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > allowance.bytes || isBomb(uncompressedSize, compressedSize)) return "zip-too-large"
  return null
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > FREE_BYTES && unpacked > packed * MAX_RATIO
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof DirectoryTooLarge) return "zip-too-large"
  const message = error instanceof Error ? error.message : ""
  return /encrypted/i.test(message) ? "encrypted-zip" : "broken-zip"
}

function memberFile(entry: FileEntry, problems: ProblemList, hooks: ReadHooks): ByteFile {
  let isNoted = false
  // A member is opened more than once (to recognise, to read): each problem counts once.
  const note = (code: ProblemCode) => {
    if (!isNoted) problems.add(code, null)
    isNoted = true
  }
  return {
    name: entry.filename,
    size: entry.uncompressedSize,
    slice: null,
    open: () => bytesOf(entry, note, hooks),
  }
}

async function* bytesOf(
  entry: FileEntry,
  note: (code: ProblemCode) => void,
  hooks: ReadHooks,
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new TransformStream()
  const reader: PieceReader = readable.getReader()
  const options = { useWebWorkers: false, checkCrc32: true }
  const finished = entry.getData(writable, options).catch((error: unknown) => writable.abort(error).catch(() => {}))
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await nextPiece(reader)
      if (done) return
      if (value === undefined) {
        stopIfCancelled(hooks)
        note("broken-zip")
        return
      }
      bytes += value.length
      // What the directory says of the size need not be true.
      if (bytes > MAX_TOTAL_BYTES || isBomb(bytes, entry.compressedSize)) {
        note("zip-too-large")
        return
      }
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
    await finished
  }
}

interface Piece {
  readonly done: boolean
  readonly value?: Uint8Array | undefined
}

interface PieceReader {
  read(): Promise<Piece>
  cancel(): Promise<void>
}

/** The next bytes; without a value where the member is broken. */
async function nextPiece(reader: PieceReader): Promise<Piece> {
  try {
    return await reader.read()
  } catch {
    return { done: false }
  }
}
