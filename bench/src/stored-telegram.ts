/** A generated Telegram export on disk, made once for each length and kept in the cache folder. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs"
import { join } from "node:path"
import { CACHE_FOLDER } from "./stored-chat.ts"
import { telegramCorpus } from "./telegram-corpus.ts"

const PIECES = 2000

export function storedTelegram(messages: number): { readonly path: string; readonly megabytes: number } {
  mkdirSync(CACHE_FOLDER, { recursive: true })
  const path = join(CACHE_FOLDER, `telegram-${messages}.json`)
  if (!existsSync(path)) write(path, messages)
  return { path, megabytes: statSync(path).size / 1e6 }
}

function write(path: string, messages: number): void {
  const file = openSync(`${path}.part`, "w")
  let held: string[] = []
  for (const { text } of telegramCorpus(messages)) {
    held.push(text)
    if (held.length < PIECES) continue
    writeSync(file, held.join(""))
    held = []
  }
  writeSync(file, held.join(""))
  closeSync(file)
  renameSync(`${path}.part`, path)
}
