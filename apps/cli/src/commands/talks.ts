/** `aftertalk talks FILE`: the talks of a chat, by number, date, length and who began, to choose one for `read --talk`. */
import { type Chat, type ChatTalk, type PersonId, findTalks } from "@aftertalk/core"
import { findAsker } from "../asking/asker.ts"
import { stretchOf } from "../asking/told-talk.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { openInput } from "../input/node-file.ts"
import { openExport } from "../input/open-export.ts"
import { Paper } from "../screen/paper.ts"
import { openChat } from "./open-chat.ts"
import type { ReadFlags } from "./read-flags.ts"

export async function talks(path: string, flags: ReadFlags): Promise<ExitCode> {
  const asker = await findAsker(flags.input)
  const files = await openInput(path)
  const { chat, me } = await openChat(files, await openExport(files, flags.file), flags, asker)
  const found = findTalks(chat)
  process.stdout.write(flags.json ? `${JSON.stringify(asJson(found, chat, me))}\n` : asText(found, chat, me))
  return EXIT.ok
}

function asText(found: readonly ChatTalk[], chat: Chat, me: PersonId): string {
  const paper = new Paper(process.stdout, process.env)
  paper.heading(`${found.length} ${found.length === 1 ? "talk" : "talks"}, the latest last`)
  for (const [i, talk] of found.entries()) {
    const when = chat.times === undefined ? `${stretchOf(talk)}, ` : ""
    const size = talk.endSeq - talk.startSeq
    const who = talk.startedBy === me ? "you" : (chat.people.find(({ id }) => id === talk.startedBy)?.name ?? "they")
    paper.line(`${when}${size} ${size === 1 ? "message" : "messages"}, ${who} began`, 0, `${i + 1}. `)
  }
  return paper.toString()
}

function asJson(found: readonly ChatTalk[], chat: Chat, me: PersonId): Readonly<Record<string, unknown>> {
  const dated = chat.times === undefined
  return {
    kind: "talks",
    talks: found.map(({ first, last, startSeq, endSeq, startedBy }, i) => ({
      talk: i + 1,
      first: dated ? first : null,
      last: dated ? last : null,
      messages: endSeq - startSeq,
      began: startedBy === me ? "user" : "ex",
    })),
  }
}
