/**
 * Cues of one chat, messages a second of processor time: rules alone, rules and heads in plain TypeScript, rules and heads with
 * the kernel. `npx tsx bench/src/cues.ts [messages] [rounds]`; the sides take turns within a round. The chat is made of words that
 * are drawn anew, so that little repeats: a memory of what was read before helps less than in a real chat.
 */
import { readFileSync } from "node:fs"
import { type AffectKernel, openHeads } from "../../packages/core/src/index.ts"
import type { CueHeads } from "../../packages/core/src/cues/cue-heads.ts"
import { MessageMemory } from "../../packages/core/src/cues/message-memory.ts"
import { Random } from "./random.ts"

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

const messages = Number(process.argv[2] ?? 60_000)
const rounds = Number(process.argv[3] ?? 3)
const models = new URL("../../packages/core/models/", import.meta.url)
const file = (name: string): Uint8Array => readFileSync(new URL(name, models))
const kernel = new WebAssembly.Instance(new WebAssembly.Module(file("affect-kernel-1.wasm"))).exports as AffectKernel
const sides: Readonly<Record<string, CueHeads | undefined>> = {
  "rules alone": undefined,
  "with heads, plain": openHeads(file("affect-2.bin"), file("heads-1.bin")),
  "with heads, kernel": openHeads(file("affect-2.bin"), file("heads-1.bin"), kernel),
}

const OPENINGS = "ok,so,hey,no,yeah,well,and,lol,haha,look,honestly,anyway".split(",")
const MIDDLES =
  "did you feed the cat,are you coming on friday,I left the keys at mum's,the bus is late again,can you send me the number,I saw that film,we need more milk,what time is it there,my phone is nearly dead,I miss you a bit,that was funny,the kids want pizza,I'm still at work,he said it might rain".split(
    ",",
  )
const ENDINGS = "x,lol,ok?,right now,tonight,I think,!!,..,tomorrow,for real,at five,😂,then,thanks".split(",")

const texts = makeTexts()
const words = texts.join(" ").split(" ").length / texts.length
console.log(`${messages} messages, ${words.toFixed(1)} words each, ${new Set(texts).size} of them different`)
for (let round = 1; round <= rounds; round += 1) {
  const cells = Object.entries(sides).map(
    ([name, heads]) => `${name} ${Math.round(perSecond(heads)).toLocaleString("en")}`,
  )
  console.log(`round ${round}: ${cells.join(", ")}`)
}

function makeTexts(): readonly string[] {
  const random = new Random(7)
  const pick = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? ""
  return Array.from({ length: messages }, () => {
    const kind = random.next()
    if (kind < 0.25) return pick(OPENINGS)
    if (kind < 0.5) return `${pick(OPENINGS)} ${pick(ENDINGS)}`
    return `${pick(OPENINGS)} ${pick(MIDDLES)} ${kind < 0.8 ? "" : `and ${pick(MIDDLES)} `}${pick(ENDINGS)}`
  })
}

function perSecond(heads: CueHeads | undefined): number {
  const memory = new MessageMemory(heads)
  const languages = ["en"] as const
  const before = process.cpuUsage()
  let prev = ""
  for (const [at, text] of texts.entries()) {
    memory.of(text, at % 2 === 0 ? "ex" : "user", { languages, prev, silenceDays: 0 })
    prev = text
  }
  const { user, system } = process.cpuUsage(before)
  return (texts.length * 1e6) / (user + system)
}
