/**
 * A tar as a list of files, plain (`.tar`: Skype) or within gzip (`.tgz`: Takeout). With random access only heads are read, and a
 * member when it is opened; else all is read through once, and members that may hold a chat are held in memory.
 */
import type { ProblemList } from "../problems.ts"
import { type ByteFile, type ReadHooks, byteFile } from "../source.ts"
import { MAX_MEMBERS, MAX_NESTED_BYTES } from "./limits.ts"
import { isLeftBySystem, isUnsafePath, mayHoldChat } from "./names.ts"
import { type TarCursor, tarCursor } from "./tar-cursor.ts"
import { TAR_BLOCK, type TarHead, isZeros, paxFields, tarHead, textAt } from "./tar-head.ts"
import type { Allowance } from "./zip.ts"

/** Nobody has a longer path. */
const LONGEST_NAME = 65_536
const PIECE = 1_048_576

export function isTar(start: Uint8Array): boolean {
  return tarHead(start.subarray(0, TAR_BLOCK)) !== null
}

/**
 * @returns the members that may hold a chat, in their order; empty where problems say why
 * @throws Cancelled when the hooks say so
 */
export async function tarMembers(
  file: ByteFile,
  allowance: Allowance,
  problems: ProblemList,
  hooks: ReadHooks,
): Promise<ByteFile[]> {
  const cursor = tarCursor(file, hooks)
  try {
    return await new TarWalk(file, cursor, allowance, problems).members()
  } finally {
    await cursor.close()
  }
}

class TarWalk {
  readonly #file: ByteFile
  readonly #cursor: TarCursor
  readonly #allowance: Allowance
  readonly #problems: ProblemList
  readonly #members: ByteFile[] = []
  #held = 0
  #nextName: string | null = null
  #nextSize: number | null = null
  #refused = 0

  constructor(file: ByteFile, cursor: TarCursor, allowance: Allowance, problems: ProblemList) {
    this.#file = file
    this.#cursor = cursor
    this.#allowance = allowance
    this.#problems = problems
  }

  async members(): Promise<ByteFile[]> {
    for (let count = 0; ; count += 1) {
      const block = await this.#cursor.read(TAR_BLOCK)
      if (block.length === 0 || (block.length === TAR_BLOCK && isZeros(block))) break
      const head = tarHead(block)
      if (head === null || !(await this.#member(head))) {
        this.#problems.add("broken-zip", null)
        break
      }
      if (count === MAX_MEMBERS) {
        this.#problems.add("zip-too-large", null)
        break
      }
    }
    if (this.#refused > 0) this.#problems.add("broken-zip", null, { count: this.#refused })
    else if (this.#members.length === 0) this.#problems.add("nothing-inside", null)
    return this.#members
  }

  /** @returns false where the file ends within the member */
  async #member(head: TarHead): Promise<boolean> {
    const size = this.#nextSize ?? head.size
    const padded = Math.ceil(size / TAR_BLOCK) * TAR_BLOCK
    if (head.kind === "long-name" || head.kind === "fields") {
      if (size > LONGEST_NAME) return false
      const bytes = await this.#cursor.read(padded)
      if (bytes.length < padded) return false
      this.#note(head.kind, bytes.subarray(0, size))
      return true
    }
    const name = this.#nextName ?? head.name
    this.#nextName = null
    this.#nextSize = null
    if (head.kind === "file" && !name.endsWith("/") && this.#isWanted(name, size)) return this.#take(name, size, padded)
    return this.#cursor.skip(padded)
  }

  #note(kind: "long-name" | "fields", bytes: Uint8Array): void {
    const fields = kind === "fields" ? paxFields(bytes) : null
    this.#nextName = fields === null ? textAt(bytes, 0, bytes.length) : (fields.get("path") ?? this.#nextName)
    const size = fields?.get("size")
    if (size !== undefined && /^\d{1,15}$/.test(size)) this.#nextSize = Number(size)
  }

  #isWanted(name: string, size: number): boolean {
    if (isLeftBySystem(name) || !mayHoldChat(name)) return false
    if (isUnsafePath(name)) {
      this.#refused += 1
      return false
    }
    if (size <= this.#allowance.bytes) return true
    this.#problems.add("zip-too-large", null)
    return false
  }

  async #take(name: string, size: number, padded: number): Promise<boolean> {
    const { slice } = this.#file
    this.#allowance.bytes -= size
    if (slice !== null && this.#file.size !== null) {
      const from = this.#cursor.at
      const to = Math.min(from + size, this.#file.size)
      if (to > from || size === 0) this.#members.push(partOf(name, slice, from, to))
      return this.#cursor.skip(padded)
    }
    this.#held += size
    if (this.#held > MAX_NESTED_BYTES) {
      this.#problems.add("zip-too-large", null)
      return this.#cursor.skip(padded)
    }
    const bytes = await this.#cursor.read(size)
    this.#members.push(byteFile(name, bytes))
    return bytes.length === size && this.#cursor.skip(padded - size)
  }
}

function partOf(name: string, slice: NonNullable<ByteFile["slice"]>, from: number, to: number): ByteFile {
  return {
    name,
    size: to - from,
    async *open() {
      for (let at = from; at < to; at += PIECE) yield await slice(at, Math.min(at + PIECE, to))
    },
    slice: (start, end) => slice(from + start, Math.min(from + end, to)),
  }
}
