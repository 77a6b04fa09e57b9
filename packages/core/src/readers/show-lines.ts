/**
 * The lines behind a problem, for the screen of the one who owns them. A problem itself holds only numbers: the words are
 * read again from the file when the user wants to see them.
 */
import { expand } from "./containers/expand.ts"
import { decodeText } from "./decode.ts"
import { sampleOf } from "./sample.ts"
import { type ByteFile, Cancelled, type ReadHooks } from "./source.ts"

export interface ShownLine {
  readonly line: number
  /** At most 200 characters of it. */
  readonly text: string
}

const MOST_CHARACTERS = 200

/**
 * @example The line behind a problem
 * import { byteFile, readExport, showLines } from "@aftertalk/core/readers"
 *
 * const text = "from a friend\n[05.03.24, 21:04:10] Ines: hey\n[05.03.24, 21:05:00] Tom: hey\n"
 * const files = [byteFile("_chat.txt", new TextEncoder().encode(text))]
 * const outcome = await readExport(files, {}, {})
 * const [problem] = outcome.read.problems
 *
 * problem.code // => "line-before-first-date"
 * await showLines(files, problem.lines, {}) // => [{ line: 1, text: "from a friend" }]
 *
 * @param lines numbers from 1, as `Problem.lines` has them; only text formats have lines to show
 * @returns the lines found, in order; empty when the export is made of several files or was cancelled
 */
export async function showLines(
  files: readonly ByteFile[],
  lines: readonly number[],
  hooks: ReadHooks,
): Promise<readonly ShownLine[]> {
  try {
    const { leaves } = await expand(files, hooks)
    const [leaf, second] = leaves
    if (leaf === undefined || second !== undefined || lines.length === 0) return []
    return await pick(leaf.file, new Set(lines), hooks)
  } catch (error) {
    if (error instanceof Cancelled) return []
    throw error
  }
}

/**
 * The first lines of the text that the user may mark where no layout fits: of several files, as in a zip or a folder, the one
 * with the most lines that is written for people.
 *
 * @example A layout that no reader knows, beside other files
 * import { byteFile, showFirstLines } from "@aftertalk/core/readers"
 *
 * const bytes = (text) => new TextEncoder().encode(text)
 * const files = [byteFile("a/readme.txt", bytes("about us\n")), byteFile("a/chat.txt", bytes("<<Mira>> hi\n<<Jo>> hey\n"))]
 *
 * await showFirstLines(files, 1, {}) // => [{ line: 1, text: "<<Mira>> hi" }]
 *
 * @returns no lines where none of the files is such a text, or when it was cancelled
 */
export async function showFirstLines(
  files: readonly ByteFile[],
  count: number,
  hooks: ReadHooks,
): Promise<readonly ShownLine[]> {
  try {
    const { leaves } = await expand(files, hooks)
    const samples = await Promise.all(leaves.map(({ file, start }) => sampleOf(file.name, start)))
    const sizes = samples.map((sample) => (sample === null ? 0 : linesForPeople(sample.text)))
    const longest = leaves[sizes.indexOf(Math.max(...sizes))]
    if (longest === undefined || Math.max(...sizes) === 0) return []
    return await pick(longest.file, new Set(Array.from({ length: count }, (_, i) => i + 1)), hooks)
  } catch (error) {
    if (error instanceof Cancelled) return []
    throw error
  }
}

/** Lines with words; none of JSON, XML and HTML, which are written for programs. */
function linesForPeople(text: string): number {
  if (/^\s*(?:\{|\[\s*[{"[]|<[?!a-z])/i.test(text)) return 0
  return text.split(/\r\n|\n|\r/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length
}

async function pick(file: ByteFile, wanted: ReadonlySet<number>, hooks: ReadHooks): Promise<readonly ShownLine[]> {
  const last = Math.max(...wanted)
  const found: ShownLine[] = []
  let line = 1
  let rest = ""
  for await (const piece of decodeText(file, hooks)) {
    const parts = (rest + piece).split("\n")
    rest = parts.pop() ?? ""
    for (const text of parts) {
      if (wanted.has(line)) found.push(shown(line, text))
      line += 1
    }
    if (line > last) return found
    // A line that never ends must not be held: what is shown of it is its beginning.
    if (rest.length > 4096) rest = rest.slice(0, 4096)
  }
  if (wanted.has(line)) found.push(shown(line, rest))
  return found
}

function shown(line: number, text: string): ShownLine {
  const plain = text.endsWith("\r") ? text.slice(0, -1) : text
  return { line, text: plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS)} …` : plain }
}
