import type { PersonId } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { EngineClient } from "../engine/engine-client.ts"
import { answerCalls } from "../worker/answer-calls.ts"
import { makeImportAnswers } from "../worker/import-answers.ts"
import { type AnsweredChat, callKept } from "./kept-chats.ts"

const FIRST =
  "[01.11.26, 21:02:00] Noor: It's over between us. I'm so sorry for hurting you\n[01.11.26, 21:03:00] Kit: ok"
const SECOND = "[04.11.26, 22:40:00] Noor: I miss you\n[04.11.26, 22:41:00] Kit: ok"
const PATTERNS = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [], chats: 2 } as const

describe("callKept()", () => {
  it("reads all chats again for a worker that was started afresh, each number with its own messages", async () => {
    const chats = [await answered(FIRST, "1"), await answered(SECOND, "2")]
    const afresh = startEngine()
    expect(await afresh.call("findPatterns", PATTERNS)).toEqual({ kind: "done", gives: null })
    const found = await callKept(afresh, chats, "findPatterns", PATTERNS)
    expect(found).toMatchObject({ kind: "done", gives: { kind: "patterns", chats: 2 } })
    expect(await afresh.call("listTalks", null)).toMatchObject({ gives: { talks: [{ messages: 2 }] } })
  })

  it("reads them again where only the one that came last is at hand", async () => {
    const chats = [await answered(FIRST, "1"), await answered(SECOND, "1")]
    const afresh = startEngine()
    await afresh.call("readFiles", { files: chats[1]?.files ?? [], options: {}, beside: true })
    await afresh.call("readChat", { chat: chats[1]?.chat ?? "", me: chats[1]?.me ?? (0 as PersonId) })
    expect(await callKept(afresh, chats, "findPatterns", PATTERNS)).toMatchObject({ gives: { chats: 2 } })
  })

  it("shows the older talk again that was in view", async () => {
    const one = await answered(`${FIRST}\n${SECOND}`, "1")
    const engine = startEngine()
    const listed = await callKept(engine, [one], "listTalks", null)
    const older = listed.kind === "done" ? (listed.gives?.talks[1]?.id ?? null) : null
    const again = await callKept(startEngine(), [{ ...one, shown: older }], "listTalks", null)
    expect(again).toMatchObject({ gives: { shown: older } })
  })

  it("reads nothing where the page knows of no chat, or a file is gone", async () => {
    const none = { kind: "done", gives: null }
    expect(await callKept(startEngine(), [], "listTalks", null)).toEqual(none)
    const gone = { ...(await answered(FIRST, "1")), files: [] }
    expect(await callKept(startEngine(), [gone], "listTalks", null)).toEqual(none)
  })
})

/** A chat as the page knows it, Kit being the user. */
async function answered(text: string, place: string): Promise<AnsweredChat> {
  const files = [{ path: "chat.txt", file: new File([text], "chat.txt") }]
  const read = await startEngine().call("readFiles", { files, options: {}, beside: false })
  const chat = read.kind === "done" && read.gives.kind === "read" ? read.gives.chats[0] : undefined
  const me = chat?.people.find(({ name }) => name === "Kit")
  if (chat === undefined || me === undefined) throw new TypeError("Expected: a chat with Kit")
  return { files, options: {}, chat: chat.id.replace("1:", `${place}:`), me: me.id, shown: null }
}

/** A worker that has just been started, without its thread. */
function startEngine(): EngineClient {
  const answerers = makeImportAnswers(Promise.resolve(null))
  return new EngineClient((onMessage) => {
    const answer = answerCalls(answerers, onMessage)
    return { send: (message) => void answer(message), stop: () => undefined }
  })
}
