/** `aftertalk inspect FILE`: what is in an export, by counts, dates and names, without a word of its messages. */
import type { Gap } from "@aftertalk/core/model"
import {
  type Inspected,
  type InspectedConversation,
  type ReadOptions,
  inspect as inspectOutcome,
} from "@aftertalk/core/readers"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { openInput } from "../input/node-file.ts"
import { openExport } from "../input/open-export.ts"
import { Paper } from "../screen/paper.ts"
import { problemWords } from "../screen/problem-words.ts"

export interface InspectFlags {
  readonly file: ReadOptions
  readonly json: boolean
}

/** The answer stands on standard output also where nothing could be read: its problems say why. */
export async function inspect(path: string, { file, json }: InspectFlags): Promise<ExitCode> {
  const outcome = await openExport(await openInput(path), file)
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
    paper.line(`${chat.messages} messages, ${callWords(chat)}, ${chat.service} notices`, 3)
    paper.line(chat.first === null ? "no dates" : `${day(chat.first)} to ${day(chat.last)}`, 3)
    for (const gap of chat.gaps ?? []) paper.line(gapWords(gap), 3)
  }
  if (questions.length > 0) paper.heading("Open before a reading")
  for (const { kind } of questions) paper.line(QUESTION_FLAGS[kind], 0, "- ")
  return paper.toString()
}

/** Never "0 calls" where calls, or answered ones, could not be shown. */
function callWords({ calls, can_show }: InspectedConversation): string {
  if (calls === null) return "this export cannot show calls"
  return can_show.calls ? `${calls} calls` : `${calls} missed calls (answered ones are not shown)`
}

function gapWords(gap: Gap): string {
  switch (gap.kind) {
    case "start-cut":
      return `looks cut: before ${day(gap.first)} there may be more`
    case "media-left-out":
      return `${gap.count} pictures, films and voice messages are only named`
    case "hole":
      return `nothing between ${day(gap.from)} and ${day(gap.to)}`
    case "only-saved":
      return "the app deletes what nobody saved, so much may be missing"
  }
}

const QUESTION_FLAGS = {
  "which-chat": "which chat: --chat NUMBER",
  "which-is-you": "which one is you: --me NAME",
  "date-order": "the order of the date: --date-order dmy|mdy|ymd",
  "copied-on": "when the text was copied, for dates without a year: --copied-on DATE",
  zone: "the zone of your clock, for hours of the day: --zone NAME",
} as const

function day(time: string | null): string {
  return (time ?? "").replace("T", " ").slice(0, 16)
}
