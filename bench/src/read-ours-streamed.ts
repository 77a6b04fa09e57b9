/** Child of the bench: reads one file with this project's reader in batches that are let go, and says what it took. */
import { MESSAGE_KINDS } from "../../packages/core/src/model/message.ts"
import { type BatchSink, streamWhatsapp } from "../../packages/core/src/readers/whatsapp/stream.ts"
import { pathFile } from "./path-file.ts"
import { report } from "./report.ts"

const path = process.argv[2] ?? ""
let kinds: Record<string, number> = {}
let answered = 0
let minutes = 0
let edited = 0
const sink: BatchSink = {
  batch({ kind: kindsOfBatch, extra: extras }) {
    const counts = new Uint32Array(MESSAGE_KINDS.length)
    for (const kind of kindsOfBatch) counts[kind] = (counts[kind] ?? 0) + 1
    for (const [place, kind] of MESSAGE_KINDS.entries()) kinds[kind] = (kinds[kind] ?? 0) + (counts[place] ?? 0)
    for (const extra of extras.values()) {
      if (extra.edited === true) edited += 1
      if (extra.call?.outcome !== "answered") continue
      answered += 1
      minutes += (extra.call.durationS ?? 0) / 60
    }
  },
  restart() {
    kinds = {}
    answered = 0
    minutes = 0
    edited = 0
  },
}
const started = performance.now()
const streamed = await streamWhatsapp(pathFile(path), {}, sink)
const readMs = performance.now() - started
if (streamed.kind !== "read") throw new Error("Cannot measure: the file was not read")
const { chat } = streamed
report(readMs, {
  entries: streamed.messages + chat.service,
  messages: streamed.messages,
  service: chat.service,
  kinds: Object.fromEntries(Object.entries(kinds).filter(([, count]) => count > 0)),
  calls: { answered, missed: chat.calls - answered, minutes },
  edited,
  perPerson: Object.fromEntries(chat.people.map(({ name, entries }) => [name, entries])),
  first: chat.first,
  last: chat.last,
})
