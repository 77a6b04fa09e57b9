/**
 * Bytes to text, piece by piece, for files whose encoding nobody names.
 *
 * Order of evidence: byte-order mark, zero bytes (UTF-16), UTF-8, else one of the older encodings (legacy.ts). A file is
 * UTF-8 with damage, and not an older encoding, when it holds more whole UTF-8 letters than broken ones. Damage becomes
 * U+FFFD and is counted with its line; nothing is dropped in silence. Source: WHATWG Encoding Standard.
 */
import type { Problem } from "../model/problem.ts"
import { looksBinary } from "./binary.ts"
import { blocksOf } from "./blocks.ts"
import { CesuDecoder } from "./cesu.ts"
import { joinBytes } from "./join-bytes.ts"
import { type ByteDecoder, type LegacyEncoding, guessLegacy, legacyDecoder } from "./legacy.ts"
import { ProblemList } from "./problems.ts"
import type { ByteFile, ReadHooks } from "./source.ts"
import { Utf8PieceDecoder, type Utf8Scan, openLetter, scanUtf8 } from "./utf8.ts"

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding

/** The text of a file. Going through it once reads the file once; a leading byte-order mark is not part of it. */
export interface DecodedText extends AsyncIterable<string> {
  /**
   * What was met on the way, complete after the last piece: `empty-file` and `binary-file` (no pieces come),
   * `wrong-encoding` (an older encoding, or invalid bytes), `lone-surrogate`.
   */
  problems(): readonly Problem[]
  /** The bytes of the last piece where they are whole UTF-8, else null; good until the next piece is asked for. */
  bytes(): Uint8Array | null
  /** Known after the first piece; null before, and where the bytes are no text. */
  encoding(): TextEncoding | null
}

/**
 * Progress and cancelling are asked for with each piece that the file gives. For every way of cutting the file into
 * pieces, the text and the problems are the same.
 *
 * @example An old encoding is found, and said to be a guess
 * import { byteFile, decodeText } from "@aftertalk/core/readers"
 *
 * const decoded = decodeText(byteFile("chat.txt", Uint8Array.from([0x64, 0xe9, 0x6a, 0xe0])), {})
 * let text = ""
 * for await (const piece of decoded) text += piece
 *
 * [text, decoded.encoding()] // => ["déjà", "windows-1252"]
 * decoded.problems().map(({ code }) => code) // => ["wrong-encoding"]
 *
 * @throws Cancelled while the pieces are gone through, and nothing else
 */
export function decodeText(file: ByteFile, hooks: ReadHooks): DecodedText {
  const state: State = { problems: new ProblemList(), encoding: null, bytes: null }
  return {
    [Symbol.asyncIterator]: () => decode(file, hooks, state),
    problems: () => state.problems.build(),
    bytes: () => state.bytes,
    encoding: () => state.encoding,
  }
}

interface State {
  problems: ProblemList
  encoding: TextEncoding | null
  bytes: Uint8Array | null
}

async function* decode(file: ByteFile, hooks: ReadHooks, state: State): AsyncGenerator<string, void> {
  state.problems = new ProblemList()
  state.encoding = null
  let decoder: Decoder | null = null
  for await (const block of blocksOf(file, hooks)) {
    if (decoder === null) {
      const encoding = encodingOf(block)
      if (encoding === null) {
        state.problems.add("binary-file", null)
        return
      }
      state.encoding = encoding
      decoder = encoding === "utf-8" ? new Utf8Decoder(file, hooks, state) : new WideDecoder(encoding, state.problems)
    }
    state.bytes = null
    const text = await decoder.decode(block)
    if (text !== "") yield text
  }
  state.bytes = null
  const rest = await decoder?.end()
  if (rest !== undefined && rest !== "") yield rest
  if (decoder === null) state.problems.add("empty-file", null)
}

/** What the first block says; null when it is no text. UTF-8 stands for "UTF-8 or older" until damage is met. */
export function encodingOf(block: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (block[0] === 0xff && block[1] === 0xfe) return "utf-16le"
  if (block[0] === 0xfe && block[1] === 0xff) return "utf-16be"
  const wide = wideOrder(block)
  if (wide !== null) return wide
  return looksBinary(block) ? null : "utf-8"
}

/**
 * UTF-16 without a mark: the upper half of digits, blanks and line ends is zero, also in scripts whose letters have
 * none. A tenth of the pairs is far below what any chat has and far above stray zeros.
 */
function wideOrder(block: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (!block.includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < block.length; i += 2) {
    if (block[i] === 0) even += 1
    if (block[i + 1] === 0) odd += 1
  }
  const pairs = block.length >> 1
  const [few, many] = even < odd ? [even, odd] : [odd, even]
  if (many < 2 || many < pairs / 10 || few > many / 10) return null
  return even < odd ? "utf-16le" : "utf-16be"
}

interface Decoder {
  decode(block: Uint8Array): Promise<string>
  end(): Promise<string>
}

/**
 * UTF-8 for good once its first letters beyond ASCII are whole. Where they are not, the file is scanned once to tell
 * damaged UTF-8 from an older encoding; all text given out before is ASCII and right either way.
 */
class Utf8Decoder implements Decoder {
  readonly #file: ByteFile
  readonly #hooks: ReadHooks
  readonly #state: State
  #decoder: ByteDecoder = new Utf8PieceDecoder()
  #isDecided = false
  #isScanned = false
  /** Last bytes of the block before that were not given out yet, while all is ASCII. */
  #held = new Uint8Array(0)

  constructor(file: ByteFile, hooks: ReadHooks, state: State) {
    this.#file = file
    this.#hooks = hooks
    this.#state = state
  }

  async decode(block: Uint8Array): Promise<string> {
    const text = this.#decoder.decode(block, { stream: true })
    if (this.#isDecided) {
      const before = this.#held
      this.#held = block.slice(block.length - openLetter(block))
      return this.#watched(text, before, block)
    }
    if (isAscii(text)) {
      const held = block.length + this.#held.length - text.length
      this.#held = block.slice(block.length - Math.max(0, Math.min(held, block.length)))
      return this.#whole(text)
    }
    return this.#decide(text, block)
  }

  async end(): Promise<string> {
    const text = this.#decoder.decode()
    const nothing = new Uint8Array(0)
    return this.#isDecided || text === "" ? this.#watched(text, this.#held, nothing) : this.#decide(text, nothing)
  }

  async #decide(text: string, block: Uint8Array): Promise<string> {
    this.#isDecided = true
    const before = this.#held
    this.#held = block.slice(block.length - openLetter(block))
    if (!text.includes("\uFFFD")) return this.#whole(text)
    const scan = await this.#scan()
    if (scan.wholeLetters >= scan.broken) return this.#mended(text, scan, before, block)
    const bytes = joinBytes([before, block])
    const encoding = guessLegacy(bytes)
    this.#state.encoding = encoding
    this.#state.problems.add("wrong-encoding", null)
    this.#decoder = legacyDecoder(encoding)
    return this.#decoder.decode(bytes, { stream: true })
  }

  /** U+FFFD can also be a letter of the file itself: then the scan finds no damage. */
  async #watched(text: string, before: Uint8Array, block: Uint8Array): Promise<string> {
    if (this.#isScanned || this.#state.encoding !== "utf-8") return text
    if (!text.includes("\uFFFD")) return this.#whole(text)
    return this.#mended(text, await this.#scan(), before, block)
  }

  /** Text without damage: its bytes are good for whoever reads bytes. */
  #whole(text: string): string {
    if (this.#decoder instanceof Utf8PieceDecoder) this.#state.bytes = this.#decoder.bytes
    return text
  }

  /** Halves that belong together are put together, from here on: all before was whole. */
  #mended(text: string, scan: Utf8Scan, before: Uint8Array, block: Uint8Array): string {
    this.#state.problems.addAll(scan.problems)
    if (scan.pairs === 0) return text
    this.#decoder = new CesuDecoder()
    return this.#decoder.decode(joinBytes([before, block]), { stream: block.length > 0 })
  }

  /** Progress stands still meanwhile; cancelling works. */
  #scan(): Promise<Utf8Scan> {
    this.#isScanned = true
    const { isCancelled } = this.#hooks
    return scanUtf8(this.#file, isCancelled === undefined ? {} : { isCancelled })
  }
}

/** UTF-16. Halves of a letter without the other half come out as U+FFFD, and each is counted. */
class WideDecoder implements Decoder {
  readonly #decoder: ByteDecoder
  readonly #problems: ProblemList
  #line = 1

  constructor(encoding: "utf-16le" | "utf-16be", problems: ProblemList) {
    this.#decoder = new TextDecoder(encoding)
    this.#problems = problems
  }

  async decode(block: Uint8Array): Promise<string> {
    return this.#counted(this.#decoder.decode(block, { stream: true }))
  }

  async end(): Promise<string> {
    return this.#counted(this.#decoder.decode())
  }

  #counted(text: string): string {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i)
      if (unit === 0x0a) this.#line += 1
      else if (unit === 0xfffd) this.#problems.add("lone-surrogate", this.#line)
    }
    return text
  }
}

function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[^\u0000-\u007f]/.test(text)
}
