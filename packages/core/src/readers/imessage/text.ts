/**
 * iMessage as imessage-exporter writes it in text: stamp, sender, words, a blank line. Words may hold blank lines, so a
 * stamp begins a message only where a sender follows, or a notice stands behind it. (docs/formats/imessage.md)
 */
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { tellBody } from "./body.ts"
import { ImessageEntries, titleOf } from "./entries.ts"
import { type ImessageStamp, imessageStamp } from "./stamp.ts"

export const imessageTextReader: Reader = { format: "imessage", recognise, read }

const LONGEST_SENDER = 80

function recognise({ text }: Sample): number {
  const lines = text.split(/\r\n|\n|\r/, 400)
  let [found, isSecond] = [0, 0]
  for (const [i, line] of lines.entries()) {
    const stamp = imessageStamp(line)
    if (stamp === null) continue
    const isFirst = lines.slice(0, i).every((before) => before.trim() === "")
    if (isFirst || lines[i - 1]?.trim() === "") found += 1
    if (stamp.rest === "" && isSender(lines[i + 1])) isSecond += 1
  }
  const starts = imessageStamp(lines.find((line) => line.trim() !== "")?.replace(/^\uFEFF/, "") ?? "") !== null
  if (starts && isSecond > 0) return 0.97
  return found > 1 && isSecond > 1 ? 0.8 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  const reading = new TextRead()
  for await (const line of linesOf(text)) reading.add(line)
  return reading.finish(text.problems(), titleOf(file.name))
}

interface OpenMessage {
  readonly stamp: ImessageStamp
  readonly line: number
  readonly isNested: boolean
  name: string | null
  readonly body: string[]
}

class TextRead {
  readonly #problems = new ProblemList()
  readonly #entries = new ImessageEntries(this.#problems)
  #line = 0
  #open: OpenMessage | null = null
  #isAfterBlank = true

  add(raw: string): void {
    this.#line += 1
    const isAfterBlank = this.#isAfterBlank
    this.#isAfterBlank = raw.trim() === ""
    if (this.#open !== null && this.#open.name === null) return this.#sender(raw, this.#open)
    const indent = /^ {4,}(?=[A-Z])/.exec(raw)?.[0].length ?? 0
    const stamp = imessageStamp(raw.slice(indent))
    if (stamp !== null && (isAfterBlank || indent > 0 || this.#open === null)) return this.#begin(stamp, indent > 0)
    if (this.#open !== null) this.#open.body.push(this.#open.isNested ? raw.replace(/^ {4}/, "") : raw)
    else if (raw.trim() !== "") this.#problems.add("line-before-first-date", this.#line, { lostItems: 1 })
  }

  finish(decoding: Parameters<ProblemList["addAll"]>[0], title: string | null): ReadOutcome {
    if (this.#open?.name === null) this.#problems.add("cut-off", this.#open.line, { lostItems: 1 })
    else this.#close()
    this.#problems.addAll(decoding)
    return this.#entries.outcome("text", title)
  }

  #begin(stamp: ImessageStamp, isNested: boolean): void {
    this.#close()
    if (stamp.rest !== "") this.#entries.service(stamp.at, this.#line)
    else this.#open = { stamp, line: this.#line, isNested, name: null, body: [] }
  }

  /** The line below a stamp; where it is no sender, the stamp was somebody's words. */
  #sender(raw: string, open: OpenMessage): void {
    if (isSender(raw)) {
      open.name = raw.trim()
      return
    }
    this.#problems.add("broken-item", open.line, { lostItems: 1 })
    this.#open = null
    const stamp = imessageStamp(raw)
    if (stamp !== null) this.#begin(stamp, false)
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open === null || open.name === null) return
    const { stamp, name, line, isNested, body } = open
    if (body.some((one) => /^\s*(?:Tapbacks|Reactions):$/.test(one))) this.#entries.noteTapbacks()
    this.#entries.add(stamp.at, name, line, tellBody(body.join("\n")), isNested, name === "Me")
  }
}

function isSender(raw: string | undefined): raw is string {
  const name = raw?.trim() ?? ""
  return name !== "" && name.length <= LONGEST_SENDER && imessageStamp(name) === null
}
