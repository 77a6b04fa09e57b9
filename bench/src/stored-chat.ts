/** Generated chats on disk, made once for each size and layout and kept in the cache folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { closeSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type ChatTruth, makeChat } from "./make-chat.ts"

export const CACHE_FOLDER = fileURLToPath(new URL("../.cache/", import.meta.url))

export interface StoredChat {
  readonly path: string
  readonly truth: ChatTruth
}

export function storedChat(layout: string, entries: number, seed: number): StoredChat {
  mkdirSync(CACHE_FOLDER, { recursive: true })
  const path = join(CACHE_FOLDER, `${layout}-${entries}-${seed}.txt`)
  const truthPath = path.replace(/txt$/, "truth.json")
  if (!existsSync(truthPath)) writeFileSync(truthPath, JSON.stringify(write(path, layout, entries, seed), null, 1))
  return { path, truth: JSON.parse(readFileSync(truthPath, "utf8")) as ChatTruth }
}

function write(path: string, layout: string, entries: number, seed: number): ChatTruth {
  const file = openSync(`${path}.part`, "w")
  const chat = makeChat(layout, entries, seed)
  for (let step = chat.next(); ; step = chat.next()) {
    if (step.done === true) {
      closeSync(file)
      renameSync(`${path}.part`, path)
      return step.value
    }
    writeSync(file, step.value)
  }
}
