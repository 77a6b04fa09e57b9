/**
 * Reads a WhatsApp text in batches, for chats that shall not lie in memory as a whole. The messages are those that
 * `whatsappReader` gives.
 */
import type { Chat } from "../../model/chat.ts"
import type { PersonId } from "../../model/ids.ts"
import { type MessageColumns, type MessageExtra, type MessageKind, MessageBuilder } from "../../model/message.ts"
import type { Problem } from "../../model/problem.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { type DecodedText, decodeText } from "../decode.ts"
import { wholeFile } from "../problems.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { chatOf, questionsOf, variantOf } from "./chat-of.ts"
import type { OrderHints } from "./date-order.ts"
import { type ChatTarget, allProblems, readChat } from "./read-chat.ts"
import { titleOf } from "./title.ts"
import { wholeLines } from "./whole-lines.ts"

/** Messages in a batch; the last has fewer. */
export const BATCH_MESSAGES = 2048

export interface BatchSink {
  /**
   * Messages in the order of the file. `Message.seq` within a batch counts from 0; a person's number is the place in
   * `Streamed.chat.people`, which is complete only at the end.
   */
  batch(messages: MessageColumns): void
  /** All batches so far are void: the end of the file changed how its beginning is read. They come again. */
  restart(): void
}

/** What is known after the last batch: the chat without its messages. */
export interface Streamed {
  readonly kind: "read"
  readonly variant: string
  readonly chat: Omit<Chat, "messages">
  readonly messages: number
  readonly problems: readonly Problem[]
  readonly questions: readonly ExportQuestion[]
}

/**
 * @returns refused when the file holds no line that begins with a stamp
 * @throws Cancelled, and nothing else
 */
export async function streamWhatsapp(
  file: ByteFile,
  hints: OrderHints,
  sink: BatchSink,
  hooks: ReadHooks = {},
): Promise<Streamed | { readonly kind: "refused"; readonly problems: readonly Problem[] }> {
  const title = titleOf(file.name)
  const batches = new Batches(sink)
  let decoded: DecodedText = decodeText(file, hooks)
  const open = (): ReturnType<typeof wholeLines> => {
    decoded = decodeText(file, hooks)
    return wholeLines(decoded)
  }
  const chatRead = await readChat({ open, hints, titleName: title }, batches)
  if (chatRead === null) return { kind: "refused", problems: [...decoded.problems(), wholeFile("no-messages")] }
  batches.finish()
  const { assembler, layout } = chatRead
  const problems = allProblems(decoded.problems(), chatRead.problems)
  const { messages: _none, ...chat } = chatOf(assembler, layout, title, new MessageBuilder().build(), problems)
  const questions = questionsOf(layout, problems)
  const variant = variantOf(assembler, layout)
  return { kind: "read", variant, chat, messages: batches.total, problems: problems.build(), questions }
}

class Batches implements ChatTarget {
  total = 0
  #builder = new MessageBuilder()
  readonly #sink: BatchSink

  constructor(sink: BatchSink) {
    this.#sink = sink
  }

  add(at: number, from: PersonId, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void {
    this.#builder.add(at, from, kind, text, line, extra)
    this.total += 1
    if (this.#builder.length === BATCH_MESSAGES) this.finish()
  }

  restart(): void {
    if (this.total > this.#builder.length) this.#sink.restart()
    this.#builder = new MessageBuilder()
    this.total = 0
  }

  finish(): void {
    if (this.#builder.length === 0) return
    this.#sink.batch(this.#builder.build())
    this.#builder = new MessageBuilder()
  }
}
