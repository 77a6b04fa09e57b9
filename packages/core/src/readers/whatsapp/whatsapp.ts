/**
 * Reads chats that WhatsApp exports as text, of Android and iPhone, in every layout and language that
 * docs/formats/whatsapp.md lists.
 *
 * Two passes: the first sees which layout, dates and names the file has, the second reads. The text is decoded once and
 * kept between them, since the messages are parts of it anyway. `stream.ts` reads the bytes twice instead.
 */
import { MessageBuilder } from "../../model/message.ts"
import { decodeText } from "../decode.ts"
import { ProblemList, wholeFile } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import { type ByteFile, Cancelled, type ReadHooks } from "../source.ts"
import { Assembler } from "./assemble.ts"
import { chatOf, questionsOf, variantOf } from "./chat-of.ts"
import { decideLayout } from "./layout.ts"
import { EntryReader } from "./read-entries.ts"
import { Survey } from "./survey.ts"
import { titleOf } from "./title.ts"
import { wholeLines } from "./whole-lines.ts"

export const whatsappReader: Reader = { format: "whatsapp", recognise, read }

/** Lines of the sample that must begin with a stamp, and the share of them that makes it sure. */
const SURE_SHARE = 0.3

function recognise({ name, text }: Sample): number {
  const survey = new Survey()
  survey.addLines(text)
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
  const decoded = decodeText(file, hooks)
  const survey = new Survey()
  const pieces: string[] = []
  for await (const piece of wholeLines(decoded)) {
    survey.addLines(piece)
    pieces.push(piece)
  }
  survey.finish()
  const problems = new ProblemList()
  problems.addAll(decoded.problems())
  const layout = decideLayout(survey, options)
  if (layout === null) return { kind: "refused", problems: [...problems.build(), wholeFile("no-messages")] }

  const builder = new MessageBuilder()
  const title = titleOf(file.name)
  const assembler = new Assembler(
    {
      isPhone: layout.isPhone,
      hasReturns: survey.hasReturns,
      colonNames: survey.names.colonNames(),
      titleName: title,
    },
    builder,
    problems,
  )
  const reader = new EntryReader(survey.scanner, layout, assembler, problems)
  for (const piece of pieces) {
    if (hooks.isCancelled?.() === true) throw new Cancelled()
    reader.addLines(piece)
  }
  reader.finish()
  const chat = chatOf(assembler, layout, title, builder.build(), problems)
  const questions = questionsOf(layout, problems)
  return {
    kind: "read",
    read: {
      format: "whatsapp",
      variant: variantOf(assembler, layout),
      chats: [chat],
      problems: problems.build(),
      questions,
    },
  }
}
