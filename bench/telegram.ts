/**
 * How fast a Telegram export is read, and in how much memory: `npx tsx bench/telegram.ts [messages] [rounds]`.
 * Prints MB/s and peak memory beside the floor, reading and decoding the same bytes, in interleaved rounds of one run.
 * The file is made once, in the folder for temporary files.
 */
import { closeSync, createReadStream, existsSync, openSync, readSync, renameSync, statSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readExport } from "../packages/core/src/readers/read-export.ts"
import type { ByteFile } from "../packages/core/src/readers/source.ts"
import { telegramCorpus } from "./telegram-corpus.ts"

const messages = Number(process.argv[2] ?? 400_000)
const rounds = Number(process.argv[3] ?? 3)
const path = join(tmpdir(), `aftertalk-telegram-${messages}.json`)
if (!existsSync(path)) write()
const megabytes = statSync(path).size / 1e6
console.log(`${messages} items, ${megabytes.toFixed(0)} MB, ${rounds} rounds`)

for (let round = 1; round <= rounds; round += 1) {
  const floor = await timed(decodeAll)
  const read = await timed(readAll)
  console.log(
    `round ${round}: decoding ${(megabytes / floor).toFixed(0)} MB/s, reading ${(megabytes / read).toFixed(0)} MB/s, ` +
      `ratio ${(read / floor).toFixed(1)}, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  )
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

async function decodeAll(): Promise<void> {
  const decoder = new TextDecoder()
  let letters = 0
  for await (const piece of createReadStream(path))
    letters += decoder.decode(piece as Uint8Array, { stream: true }).length
  if (letters === 0) throw new Error("Cannot measure: the file is empty")
}

async function readAll(): Promise<void> {
  const outcome = await readExport([diskFile()], {}, {})
  if (outcome.kind !== "read") throw new Error(`Cannot measure: need a read, got ${outcome.kind}`)
  const [chat] = outcome.read.chats
  const items = (chat?.messages.length ?? 0) + (chat?.service ?? 0)
  if (items !== messages || outcome.read.problems.length > 0)
    throw new Error(`Cannot measure: ${items} items are wrong`)
}

function diskFile(): ByteFile {
  const slice = async (start: number, end: number): Promise<Uint8Array> => {
    const file = openSync(path, "r")
    const bytes = new Uint8Array(end - start)
    const length = readSync(file, bytes, 0, end - start, start)
    closeSync(file)
    return bytes.subarray(0, length)
  }
  return { name: "result.json", size: statSync(path).size, open: () => createReadStream(path), slice }
}

function write(): void {
  const file = openSync(`${path}.part`, "w")
  let held: string[] = []
  for (const { text } of telegramCorpus(messages)) {
    held.push(text)
    if (held.length < 2000) continue
    writeSync(file, held.join(""))
    held = []
  }
  writeSync(file, held.join(""))
  closeSync(file)
  renameSync(`${path}.part`, path)
}
