/** Child of the bench: reads one file with this project's reader, all messages kept, and says what it took. */
import { MESSAGE_KINDS } from "../../packages/core/src/model/message.ts"
import { whatsappReader } from "../../packages/core/src/readers/whatsapp/whatsapp.ts"
import { pathFile } from "./path-file.ts"
import { report } from "./report.ts"

const path = process.argv[2] ?? ""
const started = performance.now()
const outcome = await whatsappReader.read(pathFile(path), {}, {})
const readMs = performance.now() - started
const chat = outcome.kind === "read" ? outcome.read.chats[0] : undefined
if (chat === undefined) throw new Error("Cannot measure: the file was not read")
const kinds: Record<string, number> = {}
for (let seq = 0; seq < chat.messages.length; seq += 1) {
  const kind = MESSAGE_KINDS[chat.messages.kind[seq] ?? 0] ?? ""
  kinds[kind] = (kinds[kind] ?? 0) + 1
}
let answered = 0
let minutes = 0
for (const { call } of chat.messages.extra.values()) {
  if (call?.outcome !== "answered") continue
  answered += 1
  minutes += (call.durationS ?? 0) / 60
}
report(readMs, {
  entries: chat.messages.length + chat.service,
  messages: chat.messages.length,
  service: chat.service,
  kinds,
  calls: { answered, missed: chat.calls - answered, minutes },
  edited: [...chat.messages.extra.values()].filter(({ edited }) => edited === true).length,
  perPerson: Object.fromEntries(chat.people.map(({ name, entries }) => [name, entries])),
  first: chat.first,
  last: chat.last,
})
