/**
 * Reads chats that WhatsApp exports as text, of Android and iPhone, in every layout and language that
 * docs/formats/whatsapp.md lists. All messages are kept; `stream.ts` gives them in batches.
 */
import type { PersonId } from "../../model/ids.ts"
import { type MessageExtra, type MessageKind, MessageBuilder } from "../../model/message.ts"
import type { Problem } from "../../model/problem.ts"
import { type DecodedText, decodeText } from "../decode.ts"
import { wholeFile } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import { type ByteFile, Cancelled, type ReadHooks } from "../source.ts"
import { chatOf, questionsOf, variantOf } from "./chat-of.ts"
import { type ChatTarget, allProblems, readChat } from "./read-chat.ts"
import { Survey } from "./survey.ts"
import { titleOf } from "./title.ts"
import { type Lines, wholeLines } from "./whole-lines.ts"

export const whatsappReader: Reader = { format: "whatsapp", recognise, read }

/** Lines of the sample that must begin with a stamp, and the share of them that makes it sure. */
const SURE_SHARE = 0.3

function recognise({ name, text }: Sample): number {
  const survey = new Survey()
  survey.addLines({ text, from: 0, to: text.length, bytes: null })
  if (survey.headers === 0) return 0
  const lines = text.split("\n").filter((line) => line.trim() !== "").length
  const main = Math.max(...[...survey.shapes.values()].map((tally) => tally.headers))
  const isNamed = titleOf(name) !== null || /(?:^|[\\/])_chat\.txt$/.test(name)
  const authored = survey.names.counts.reduce((sum, count) => sum + count, 0)
  if (authored === 0 && !isNamed) return 0.1
  const share = main / Math.max(1, lines)
  return Math.min(1, (share >= SURE_SHARE ? 0.8 : 0.4) + (isNamed ? 0.2 : 0) + (survey.headers > 2 ? 0.1 : 0))
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const title = titleOf(file.name)
  const text = new KeptText(file, hooks)
  const target = new KeptMessages()
  const chatRead = await readChat({ open: () => text.open(), hints: options, titleName: title }, target)
  if (chatRead === null) return { kind: "refused", problems: [...text.problems(), wholeFile("no-messages")] }
  const { assembler, layout } = chatRead
  const problems = allProblems(text.problems(), chatRead.problems)
  const chat = chatOf(assembler, layout, title, target.builder.build(), problems)
  const questions = questionsOf(layout, problems)
  const variant = variantOf(assembler, layout)
  return {
    kind: "read",
    read: { format: "whatsapp", variant, chats: [chat], problems: problems.build(), questions },
  }
}

/** The text of a file, decoded once: the messages are parts of it, so keeping it costs nothing more. */
class KeptText {
  readonly #decoded: DecodedText
  readonly #hooks: ReadHooks
  readonly #kept: Lines[] = []
  #isWhole = false

  constructor(file: ByteFile, hooks: ReadHooks) {
    this.#decoded = decodeText(file, hooks)
    this.#hooks = hooks
  }

  problems(): readonly Problem[] {
    return this.#decoded.problems()
  }

  async *open(): AsyncGenerator<Lines, void> {
    if (!this.#isWhole) {
      for await (const lines of wholeLines(this.#decoded)) {
        this.#kept.push({ ...lines, bytes: null })
        yield lines
      }
      this.#isWhole = true
      return
    }
    for (const lines of this.#kept) {
      if (this.#hooks.isCancelled?.() === true) throw new Cancelled()
      yield lines
    }
  }
}

class KeptMessages implements ChatTarget {
  builder = new MessageBuilder()

  add(at: number, from: PersonId, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void {
    this.builder.add(at, from, kind, text, line, extra)
  }

  restart(): void {
    this.builder = new MessageBuilder()
  }
}
