/** `aftertalk inspect FILE`: what is in an export, by counts, dates and names, without a word of its messages. */
import type { DateOrder } from "@aftertalk/core"
import { type Inspected, inspect as inspectOutcome } from "@aftertalk/core/readers"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { openInput } from "../input/node-file.ts"
import { openExport } from "../input/open-export.ts"
import { Paper } from "../screen/paper.ts"
import { problemWords } from "../screen/problem-words.ts"

export interface InspectFlags {
  readonly dateOrder: DateOrder | null
  readonly json: boolean
}

/** The answer stands on standard output also where nothing could be read: its problems say why. */
export async function inspect(path: string, { dateOrder, json }: InspectFlags): Promise<ExitCode> {
  const outcome = await openExport(await openInput(path), dateOrder)
  const inspected = inspectOutcome(outcome)
  process.stdout.write(json ? `${JSON.stringify(inspected)}\n` : asText(inspected))
  const problems = outcome.kind === "read" ? outcome.read.problems : outcome.kind === "refused" ? outcome.problems : []
  if (!json) for (const problem of problems) process.stderr.write(`Note: ${problemWords(problem)}\n`)
  return outcome.kind === "read" ? EXIT.ok : EXIT.unreadable
}

function asText({ format, variant, conversations, questions }: Inspected): string {
  const paper = new Paper(process.stdout, process.env)
  paper.heading(format === null ? "Nothing could be read." : `${format}, ${variant ?? ""}`)
  for (const [i, chat] of conversations.entries()) {
    paper.gap()
    paper.line(`${i + 1}. ${chat.title ?? "a chat without a name"}`)
    paper.line(`people: ${chat.participants.map((name, place) => `${place + 1} ${name}`).join(", ")}`, 3)
    const calls = chat.calls === null ? "this export cannot show calls" : `${chat.calls} calls`
    paper.line(`${chat.messages} messages, ${calls}, ${chat.service} notices`, 3)
    paper.line(chat.first === null ? "no dates" : `${day(chat.first)} to ${day(chat.last)}`, 3)
  }
  if (questions.length > 0) paper.heading("Open before a reading")
  for (const { kind } of questions) paper.line(QUESTION_FLAGS[kind], 0, "- ")
  return paper.toString()
}

const QUESTION_FLAGS = {
  "which-chat": "which chat: --chat NUMBER",
  "which-is-you": "which one is you: --me NAME",
  "date-order": "the order of the date: --date-order dmy|mdy|ymd",
} as const

function day(time: string | null): string {
  return (time ?? "").replace("T", " ").slice(0, 16)
}
