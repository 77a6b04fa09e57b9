/**
 * A JSON export as one value, for formats whose files are small or whose frame the splitter does not know. What the app
 * wrote wrongly in strings is mended; a file that ends too early gives what was whole before.
 */
import { decodeText } from "../decode.ts"
import type { ProblemList } from "../problems.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { mendStrings } from "./mend.ts"

/** @returns undefined where there is no JSON; why stands among the problems */
export async function readWholeJson(file: ByteFile, problems: ProblemList, hooks: ReadHooks): Promise<unknown> {
  const decoded = decodeText(file, hooks)
  const pieces: string[] = []
  for await (const piece of decoded) pieces.push(piece)
  problems.addAll(decoded.problems())
  return parsedWhole(pieces.join(""), problems)
}

/** The same for text that is there already. */
export function parsedWhole(raw: string, problems: ProblemList): unknown {
  const text = raw.replace(/^\uFEFF/, "")
  const plain = parsed(text)
  if (plain !== undefined) return plain
  const mended = mendStrings(text)
  const second = mended.repairs > 0 ? parsed(mended.text) : undefined
  if (second !== undefined) {
    problems.add("repaired-escape", null, { count: mended.repairs })
    return second
  }
  const closed = closedEarly(mended.text)
  const third = closed === null ? undefined : parsed(closed)
  problems.add(third === undefined ? "broken-item" : "cut-off", null)
  return third
}

/** The text up to the last whole object in a list, and what closes all that is open around it. */
function closedEarly(text: string): string | null {
  const open: string[] = []
  let [end, closers, inString] = [-1, "", false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString) {
      if (letter === "\\") at += 1
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === "{" || letter === "[") open.push(letter === "{" ? "}" : "]")
    else if (letter === "}" || letter === "]") {
      if (open.pop() !== letter) return null
      if (letter === "}" && open.at(-1) === "]") [end, closers] = [at + 1, open.toReversed().join("")]
    }
  }
  return end < 0 ? null : text.slice(0, end) + closers
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
