/**
 * What the user gave (a file, a zip, a folder, several parts) as one flat list of files that may hold a chat.
 * A zip is known by its content, also inside another zip; an inner one is held in memory, within the limits.
 */
import { isZip, looksBinary } from "../binary.ts"
import { firstBlock, stopIfCancelled } from "../blocks.ts"
import { ProblemList } from "../problems.ts"
import { type ByteFile, type ReadHooks, byteFile } from "../source.ts"
import { gunzipped, isGzip } from "./gzip.ts"
import { MAX_DEPTH, MAX_NESTED_BYTES, MAX_TOTAL_BYTES } from "./limits.ts"
import { mayHoldChat } from "./names.ts"
import { isTar, tarMembers } from "./tar.ts"
import { type Allowance, type SlicedFile, membersOf } from "./zip.ts"
import { joinBytes } from "../join-bytes.ts"

/** A file that is no archive, and its first block, so that nobody has to open it again to recognise it. */
export interface Leaf {
  readonly file: ByteFile
  readonly start: Uint8Array
}

export interface Expanded {
  readonly leaves: readonly Leaf[]
  /** Grows while the files are read: a member can turn out broken late. */
  readonly problems: ProblemList
}

/** @throws Cancelled when the hooks say so, and nothing else */
export async function expand(files: readonly ByteFile[], hooks: ReadHooks): Promise<Expanded> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const expander = new Expander(quiet)
  // A lone file was chosen on purpose: whatever its name, its content is looked at.
  const chosen = files.length === 1 ? files : files.filter((file) => mayHoldChat(file.name))
  for (const file of chosen.length > 0 ? chosen : files.slice(0, 1)) await expander.add(file, 0)
  return { leaves: expander.leaves, problems: expander.problems }
}

class Expander {
  readonly leaves: Leaf[] = []
  readonly problems = new ProblemList()
  readonly #allowance: Allowance = { bytes: MAX_TOTAL_BYTES }
  readonly #hooks: ReadHooks

  constructor(hooks: ReadHooks) {
    this.#hooks = hooks
  }

  async add(file: ByteFile, depth: number): Promise<void> {
    stopIfCancelled(this.#hooks)
    const broken = this.problems.countOf("broken-zip")
    const start = await firstBlock(file, this.#hooks)
    // A file that is broken from its beginning is not empty.
    if (start.length === 0 && this.problems.countOf("broken-zip") > broken) return
    if (start.length === 0) this.problems.add("empty-file", null)
    else if (isZip(start)) await this.#addZip(file, depth)
    else if (isGzip(start)) await this.#addInner(depth, () => this.add(gunzipped(file, this.problems), depth + 1))
    else if (isTar(start)) await this.#addInner(depth, () => this.#addTar(file, depth))
    else if (/\.zip$/i.test(file.name) && looksBinary(start)) this.problems.add("broken-zip", null)
    else this.leaves.push({ file, start })
  }

  async #addInner(depth: number, add: () => Promise<void>): Promise<void> {
    if (depth < MAX_DEPTH) await add()
    else this.problems.add("zip-too-large", null)
  }

  async #addTar(file: ByteFile, depth: number): Promise<void> {
    for (const member of await tarMembers(file, this.#allowance, this.problems, this.#hooks)) {
      await this.add(member, depth + 1)
    }
  }

  async #addZip(file: ByteFile, depth: number): Promise<void> {
    const sliced = depth < MAX_DEPTH ? await withSlices(file, this.#hooks) : null
    if (sliced === null) {
      this.problems.add("zip-too-large", null)
      return
    }
    for (const member of await membersOf(sliced, this.#allowance, this.problems, this.#hooks)) {
      await this.add(member, depth + 1)
    }
  }
}

/** @returns null where the file would have to be held in memory and is too large for it */
async function withSlices(file: ByteFile, hooks: ReadHooks): Promise<SlicedFile | null> {
  const { slice, size } = file
  if (slice !== null && size !== null) return { ...file, open: () => file.open(), slice, size }
  if (size !== null && size > MAX_NESTED_BYTES) return null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.open()) {
    stopIfCancelled(hooks)
    length += piece.length
    if (length > MAX_NESTED_BYTES) return null
    pieces.push(piece.slice())
  }
  const bytes = joinBytes(pieces)
  const whole = byteFile(file.name, bytes)
  return { ...whole, slice: async (start, end) => bytes.slice(start, end), size: length }
}
