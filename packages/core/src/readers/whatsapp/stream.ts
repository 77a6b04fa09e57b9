/**
 * Reads a WhatsApp text in batches, for chats that shall not lie in memory as a whole. The bytes are read twice: once to
 * see layout, dates and names, once to give the messages. The messages are those that `whatsappReader` gives.
 */
import type { Chat } from "../../model/chat.ts"
import { type MessageColumns, MessageBuilder } from "../../model/message.ts"
import type { Problem } from "../../model/problem.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { decodeText } from "../decode.ts"
import { ProblemList, wholeFile } from "../problems.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { Assembler } from "./assemble.ts"
import { chatOf, questionsOf, variantOf } from "./chat-of.ts"
import type { OrderHints } from "./date-order.ts"
import { decideLayout } from "./layout.ts"
import { EntryReader } from "./read-entries.ts"
import { Survey } from "./survey.ts"
import { titleOf } from "./title.ts"
import { wholeLines } from "./whole-lines.ts"

/** Messages in a batch; the last has fewer. */
export const BATCH_MESSAGES = 2048

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
 * @param onBatch gets the messages in the order of the file. `Message.seq` within a batch counts from 0. A person's
 *   number is the place in `Streamed.chat.people`, which is complete only at the end.
 * @returns refused when the file holds no line that begins with a stamp
 * @throws Cancelled, and nothing else
 */
export async function streamWhatsapp(
  file: ByteFile,
  hints: OrderHints,
  onBatch: (batch: MessageColumns) => void,
  hooks: ReadHooks = {},
): Promise<Streamed | { readonly kind: "refused"; readonly problems: readonly Problem[] }> {
  const problems = new ProblemList()
  const survey = new Survey()
  const decoded = decodeText(file, hooks)
  for await (const piece of wholeLines(decoded)) survey.addLines(piece)
  survey.finish()
  problems.addAll(decoded.problems())
  const layout = decideLayout(survey, hints)
  if (layout === null) return { kind: "refused", problems: [...problems.build(), wholeFile("no-messages")] }

  const title = titleOf(file.name)
  const batches = new Batches(onBatch)
  const { isPhone } = layout
  const colonNames = survey.names.colonNames()
  const input = { isPhone, hasReturns: survey.hasReturns, colonNames, titleName: title }
  const assembler = new Assembler(input, batches, problems)
  const reader = new EntryReader(survey.scanner, layout, assembler, problems)
  for await (const piece of wholeLines(decodeText(file, hooks))) reader.addLines(piece)
  reader.finish()
  batches.finish()
  const { messages: _none, ...chat } = chatOf(assembler, layout, title, new MessageBuilder().build(), problems)
  const questions = questionsOf(layout, problems)
  return {
    kind: "read",
    variant: variantOf(assembler, layout),
    chat,
    messages: batches.total,
    problems: problems.build(),
    questions,
  }
}

class Batches {
  total = 0
  #builder = new MessageBuilder()
  readonly #onBatch: (batch: MessageColumns) => void

  constructor(onBatch: (batch: MessageColumns) => void) {
    this.#onBatch = onBatch
  }

  readonly add: MessageBuilder["add"] = (...message) => {
    this.#builder.add(...message)
    this.total += 1
    if (this.#builder.length === BATCH_MESSAGES) this.finish()
  }

  finish(): void {
    if (this.#builder.length === 0) return
    this.#onBatch(this.#builder.build())
    this.#builder = new MessageBuilder()
  }
}
