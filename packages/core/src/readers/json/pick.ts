/**
 * Reads JSON by an allow-list: what is not in the shape is stepped over and never becomes a value. Signal's export holds
 * keys of the account on the same lines as the messages; they are not even held for a moment.
 */

/** What is wanted of a value: a string, number or truth; only whether it is there; or parts of it. */
export type Shape = "scalar" | "presence" | { readonly fields: Readonly<Record<string, Shape>> }

/** What was wanted and is there. An object stands for `{}`-like values; of a "presence" true is kept, if not empty. */
export type Picked = string | number | boolean | null | { readonly [key: string]: Picked }

/** @returns undefined when the text is no JSON */
export function pickJson(text: string, shape: Shape): Picked | undefined {
  const cursor: Cursor = { text, at: 0 }
  try {
    const value = read(cursor, shape)
    blanks(cursor)
    return cursor.at === text.length ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface Cursor {
  readonly text: string
  at: number
}

function read(cursor: Cursor, shape: Shape): Picked {
  blanks(cursor)
  const first = cursor.text.charAt(cursor.at)
  if (first === "{" && typeof shape === "object") return readObject(cursor, shape.fields)
  const start = cursor.at
  step(cursor)
  if (shape === "presence")
    return !/^(?:null|false|""|\[\s*\]|\{\s*\})$/.test(cursor.text.slice(start, Math.min(cursor.at, start + 40)))
  if (shape === "scalar" && first !== "{" && first !== "[") return scalar(cursor.text.slice(start, cursor.at))
  return null
}

function readObject(cursor: Cursor, fields: Readonly<Record<string, Shape>>): Picked {
  const found: Record<string, Picked> = Object.create(null) as Record<string, Picked>
  cursor.at += 1
  for (let isFirst = true; !isAt(cursor, "}"); isFirst = false) {
    if (!isFirst) expect(cursor, ",")
    blanks(cursor)
    const start = cursor.at
    stepString(cursor)
    const key = scalar(cursor.text.slice(start, cursor.at))
    expect(cursor, ":")
    const shape = typeof key === "string" && Object.hasOwn(fields, key) ? fields[key] : undefined
    if (shape === undefined) {
      blanks(cursor)
      step(cursor)
    } else found[String(key)] = read(cursor, shape)
  }
  cursor.at += 1
  return found
}

function scalar(json: string): string | number | boolean | null {
  return JSON.parse(json) as string | number | boolean | null
}

/** Over one value of any kind; nothing is built. */
function step(cursor: Cursor): void {
  let depth = 0
  do {
    blanks(cursor)
    const letter = cursor.text.charAt(cursor.at)
    if (letter === '"') stepString(cursor)
    else if (letter === "{" || letter === "[") {
      depth += 1
      cursor.at += 1
    } else if (letter === "}" || letter === "]") {
      depth -= 1
      cursor.at += 1
    } else if (depth > 0 && (letter === "," || letter === ":")) cursor.at += 1
    else stepWord(cursor)
  } while (depth > 0)
}

function stepString(cursor: Cursor): void {
  if (cursor.text.charAt(cursor.at) !== '"') throw new SyntaxError("Cannot read JSON: need a string")
  for (let at = cursor.at + 1; at < cursor.text.length; at += 1) {
    const letter = cursor.text.charAt(at)
    if (letter === "\\") at += 1
    else if (letter === '"') {
      cursor.at = at + 1
      return
    }
  }
  throw new SyntaxError("Cannot read JSON: a string has no end")
}

function stepWord(cursor: Cursor): void {
  const start = cursor.at
  while (/[-+.\w]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
  if (cursor.at === start) throw new SyntaxError("Cannot read JSON: need a value")
}

function blanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    cursor.at += 1
  }
}

function isAt(cursor: Cursor, letter: string): boolean {
  blanks(cursor)
  return cursor.text.charAt(cursor.at) === letter
}

function expect(cursor: Cursor, letter: string): void {
  if (!isAt(cursor, letter)) throw new SyntaxError("Cannot read JSON: a mark between values is missing")
  cursor.at += 1
}
