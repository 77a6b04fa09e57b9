/**
 * Texts as the words that the second look reads: `npx tsx tools/train-safety/words.ts < ROWS > WORDS`. A row is a JSON line with
 * `text` and `speaker` (or `role`); a line out holds the pieces of the text, each a list of plain words, and the serious routes
 * that the rules open.
 */
import { createInterface } from "node:readline"
import { SERIOUS_ROUTES, type Speaker } from "../../packages/core/src/model/safety.ts"
import { findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"
import { knownWords } from "../../packages/core/src/safety/phrase-groups.ts"
import { cutInPieces } from "../../packages/core/src/safety/pieces.ts"
import { PlainTextReader } from "../../packages/core/src/safety/plain-text.ts"

interface Row {
  readonly text: string
  readonly role?: Speaker
  readonly speaker?: Speaker
}

const reader = new PlainTextReader(knownWords())

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue
  const row = JSON.parse(line) as Row
  const found = findSafetyRoutes(row.text, row.role ?? row.speaker ?? "account").map(({ route }) => route)
  const pieces = cutInPieces(row.text).map(({ start, end }) => wordsOf(row.text.slice(start, end)))
  console.log(JSON.stringify({ pieces, routes: SERIOUS_ROUTES.filter((route) => found.includes(route)) }))
}

function wordsOf(text: string): readonly string[] {
  reader.scan(text)
  return reader.write(text).words
}
