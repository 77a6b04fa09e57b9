/** Reading a chat in one go gives what reading each of its messages alone gives: 20,000 messages, many of them sent again. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type Sent, chatOf } from "../../test/chat-of.ts"
import type { AffectKernel } from "../affect/kernel-memory.ts"
import { openHeads } from "../affect/open-heads.ts"
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { LEXICON, PEOPLE_IN_MESSAGE } from "../text/message/lexicon.ts"
import { languagesOfMany } from "../text/language/languages-of-many.ts"
import { type Chance, exampleOf, seededChance } from "../text/waking/phrase-examples.ts"
import type { CueHeads } from "./cue-heads.ts"
import { type CuesBySeq, allChatCues } from "./find-chat-cues.ts"
import { findMessageCues } from "./find-message-cues.ts"
import { CUE_TABLES } from "./tables.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY = 86_400
const PHRASES = CUE_TABLES.flatMap(({ groups }) => groups.flatMap(({ phrases }) => phrases))
const AROUND =
  "ok|haha|Are you at home?|i am late again|hey stranger|see you at five|lets not get into that|❤️|u up?|i feel".split(
    "|",
  )

/** Of `^` and `$` nothing is typed. */
const words = {
  wordsOf: (leaf: string) =>
    leaf === "^" || leaf === "$"
      ? [""]
      : leaf.split("|").flatMap((word) => PEOPLE_IN_MESSAGE[word]?.split("|") ?? [word]),
  classOf: (name: string) => LEXICON[name] ?? "",
}

function lineOf(chance: Chance): string {
  const around = AROUND[chance(AROUND.length)] ?? ""
  if (chance(3) > 0) return around
  const example = exampleOf(PHRASES[chance(PHRASES.length)] ?? "ok", words, chance)
  return chance(3) === 0 ? `${around}. ${example}` : example
}

function madeChat(count: number): Chat {
  const chance = seededChance(count)
  const lines = Array.from({ length: Math.floor(count / 3) }, () => lineOf(chance))
  let at = 0
  const sent: Sent[] = Array.from({ length: count }, () => {
    at += chance(20) === 0 ? DAY * chance(6) : chance(3000)
    const text = lines[chance(4) === 0 ? chance(30) : chance(lines.length)] ?? ""
    return { at, from: chance(2) === 0 ? ME : EX, text }
  })
  return chatOf(sent)
}

/** Each message by itself, with what came before it. */
function cuesOfEach({ messages: { length, text, from, at } }: Chat, heads?: CueHeads): CuesBySeq {
  const languages = languagesOfMany(text)
  const found = new Map<number, ReturnType<typeof findMessageCues>>()
  for (let seq = 0; seq < length; seq += 1) {
    let other = seq - 1
    while (other >= 0 && from[other] === from[seq]) other -= 1
    const mayAnswer = other >= 0 && (at[seq] ?? 0) - (at[other] ?? 0) <= DAY / 2
    const silenceDays = ((at[seq] ?? 0) - (at[seq - 1] ?? 0)) / DAY
    const context = { languages, ...(mayAnswer && { prev: text[other] ?? "" }), ...(seq > 0 && { silenceDays }) }
    const cues = findMessageCues(text[seq] ?? "", from[seq] === ME ? "user" : "ex", context, heads)
    if (cues.length > 0) found.set(seq, cues)
  }
  return found
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

function headsOf(kernel?: AffectKernel): CueHeads {
  return openHeads(file("affect-2.bin"), file("heads-1.bin"), kernel)
}

function file(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../models/${name}`, import.meta.url)))
}

describe("findChatCues()", () => {
  it("gives by rules what each message gives by itself", () => {
    const chat = madeChat(20_000)
    const found = allChatCues(chat, ME)
    expect(found).toEqual(cuesOfEach(chat))
    expect(found.size).toBeGreaterThan(2000)
  })

  it("gives with heads and the kernel what each message gives by itself in plain TypeScript", () => {
    const chat = madeChat(4000)
    const module = new WebAssembly.Module(file("affect-kernel-1.wasm"))
    const kernel = new WebAssembly.Instance(module).exports as AffectKernel
    const found = allChatCues(chat, ME, headsOf(kernel))
    expect(found).toEqual(cuesOfEach(chat, headsOf()))
    expect(found.size).toBeGreaterThan(400)
  })
})
