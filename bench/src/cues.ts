/**
 * Cues of one chat, messages a second of processor time: rules alone, rules and heads in plain TypeScript, rules and heads with
 * the kernel. `npx tsx bench/src/cues.ts [messages] [rounds]`; the sides take turns within a round. The chat is the
 * one that the other benches read (`chat-lines.ts`).
 */
import { readFileSync } from "node:fs"
import { type AffectKernel, openHeads } from "../../packages/core/src/index.ts"
import type { CueHeads } from "../../packages/core/src/cues/cue-heads.ts"
import { allChatCues } from "../../packages/core/src/cues/find-chat-cues.ts"
import type { Chat } from "../../packages/core/src/model/chat.ts"
import type { PersonId } from "../../packages/core/src/model/ids.ts"
import { MessageBuilder } from "../../packages/core/src/model/message.ts"
import { chatLine } from "./chat-lines.ts"
import { Random } from "./random.ts"

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

const messages = Number(process.argv[2] ?? 60_000)
const rounds = Number(process.argv[3] ?? 3)
const models = new URL("../../packages/core/models/", import.meta.url)
const file = (name: string): Uint8Array => readFileSync(new URL(name, models))
const code = new WebAssembly.Module(file("affect-kernel-1.wasm"))
const kernel = (): AffectKernel => new WebAssembly.Instance(code).exports as AffectKernel
/** New heads in each round, which remember nothing: a chat is read once. */
const sides: Readonly<Record<string, () => CueHeads | undefined>> = {
  "rules alone": () => undefined,
  "with heads, plain": () => openHeads(file("affect-2.bin"), file("heads-1.bin")),
  "with heads, kernel": () => openHeads(file("affect-2.bin"), file("heads-1.bin"), kernel()),
}

const random = new Random(7)
const texts = Array.from({ length: messages }, () => chatLine(random))
const words = texts.join(" ").split(" ").length / texts.length
console.log(`${messages} messages, ${words.toFixed(1)} words each, ${new Set(texts).size} of them different`)
for (let round = 1; round <= rounds; round += 1) {
  const cells = Object.entries(sides).map(
    ([name, open]) => `${name} ${Math.round(perSecond(open())).toLocaleString("en")}`,
  )
  console.log(`round ${round}: ${cells.join(", ")}`)
}

/** A chat of its own each time, since what is known of a chat's words is kept with it. */
function madeChat(): Pick<Chat, "messages"> {
  const builder = new MessageBuilder()
  for (const [at, text] of texts.entries()) builder.add(at * 60, (at % 2) as PersonId, "text", text, at + 1)
  return { messages: builder.build() }
}

function perSecond(heads: CueHeads | undefined): number {
  const chat = madeChat()
  const before = process.cpuUsage()
  allChatCues(chat, 0 as PersonId, heads)
  const { user, system } = process.cpuUsage(before)
  return (texts.length * 1e6) / (user + system)
}
