/** Child of the bench: the whole way from an export on disk to what the chat says, and how long each part took. */
import { allChatCues } from "../../packages/core/src/cues/find-chat-cues.ts"
import { understandChat } from "../../packages/core/src/pipeline.ts"
import { readExport } from "../../packages/core/src/readers/read-export.ts"
import { pathFile } from "./path-file.ts"
import { measuredNow, report } from "./report.ts"

const path = process.argv[2] ?? ""
const started = performance.now()
const outcome = await readExport([pathFile(path)], {}, {})
const chat = outcome.kind === "read" ? outcome.read.chats[0] : undefined
const me = chat?.people[0]?.id
if (chat === undefined || me === undefined) throw new Error("Cannot measure: the file was not read")
const readMs = performance.now() - started
const understood = await understandChat(chat, me)
if (understood === null) throw new Error("Cannot measure: nothing was understood")
const measured = measuredNow(performance.now() - started)
report(measured, {
  readMs: Math.round(readMs),
  understandMs: Math.round(measured.readMs - readMs),
  messages: chat.messages.length,
  talks: understood.talks.length,
  facts: understood.facts.length,
  dangers: understood.safety.length + understood.olderSafety.length,
  // Counted behind the measurement: how hard the text is.
  cueShare: allChatCues(chat, me).size / chat.messages.length,
})
