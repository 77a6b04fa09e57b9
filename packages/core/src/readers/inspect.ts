/**
 * What is in an export, without a word of it beyond names: the answer of `aftertalk inspect`.
 * The names of the properties are part of the command line's contract and stay as they are.
 */
import type { Chat, Gap } from "../model/chat.ts"
import type { Problem } from "../model/problem.ts"
import type { ExportQuestion } from "../model/question.ts"
import type { ReadOutcome } from "./reader.ts"

export interface InspectedConversation {
  readonly title: string | null
  /** Names of those who wrote or called, in order of first appearance. */
  readonly participants: readonly string[]
  /** `messages` + `calls` + `service`. */
  readonly entries: number
  /** What people sent; calls do not count. */
  readonly messages: number
  /** Notices of the app. */
  readonly service: number
  /** Null where the format cannot show calls at all, not even missed ones. */
  readonly calls: number | null
  /** Wall times, ISO without a zone; null where the source has no dates. */
  readonly first: string | null
  readonly last: string | null
  /** "utc" where the source gives points in time and no zone: `first` and `last` are then UTC, not the phone's clock. */
  readonly zone?: "utc"
  readonly can_show: {
    readonly calls: boolean
    readonly missed_calls: boolean
    readonly edits: boolean
    readonly deletions: boolean
    readonly reactions: boolean
    readonly seconds: boolean
    readonly zone: boolean
    /** False where the source has times of day only, or none. */
    readonly dates: boolean
  }
  /** What looks cut or missing; left out where nothing does. */
  readonly gaps?: readonly Gap[]
}

export interface InspectedProblem {
  readonly code: string
  readonly count: number
  readonly first_line: number | null
  /** How many items that are no messages it stands for. */
  readonly lost_items: number
  /** Lines of a file that gave nothing, digits as 9 and letters as x. */
  readonly masked?: readonly string[]
}

export interface Inspected {
  /** Null where nothing was read. */
  readonly format: string | null
  readonly variant: string | null
  readonly conversations: readonly InspectedConversation[]
  readonly problems: readonly InspectedProblem[]
  readonly questions: readonly InspectedQuestion[]
}

/** A question without the lines that are shown beside it. */
export type InspectedQuestion =
  | Extract<ExportQuestion, { readonly kind: "which-is-you" | "date-order" | "copied-on" }>
  | {
      readonly kind: "which-chat"
      readonly choices: readonly { readonly id: string; readonly title: string | null; readonly messages: number }[]
    }
  | { readonly kind: "zone" }

/**
 * Never throws. A cancelled reading is an inspection without anything in it.
 *
 * @example Counts, people and dates, and no word of what was said
 * import { byteFile, inspect, readExport } from "@aftertalk/core/readers"
 *
 * const text = "[05.03.24, 21:04:10] Ines: are you home?\n[05.03.24, 21:05:00] Tom: soon\n"
 * const file = byteFile("_chat.txt", new TextEncoder().encode(text))
 * const { conversations } = inspect(await readExport([file], {}, {}))
 *
 * conversations.map(({ participants, messages, calls }) => [participants, messages, calls]) // => [[["Ines", "Tom"], 2, 0]]
 */
export function inspect(outcome: ReadOutcome): Inspected {
  switch (outcome.kind) {
    case "read": {
      const { format, variant, chats, questions } = outcome.read
      const conversations = chats.map(conversation)
      return { format, variant, conversations, problems: problemsOf(outcome.read), questions: questions.map(question) }
    }
    case "refused":
      return { ...NOTHING, problems: problemsOf(outcome) }
    case "cancelled":
      return NOTHING
  }
}

const NOTHING: Inspected = { format: null, variant: null, conversations: [], problems: [], questions: [] }

function conversation(chat: Chat): InspectedConversation {
  const { canShow, calls, service, messages } = chat
  return {
    title: chat.title,
    participants: chat.people.filter((person) => person.entries > 0).map((person) => person.name),
    entries: messages.length + service,
    messages: messages.length - calls,
    service,
    calls: canShow.calls || canShow.missedCalls ? calls : null,
    first: chat.first,
    last: chat.last,
    ...(chat.zone !== undefined && { zone: chat.zone }),
    can_show: {
      calls: canShow.calls,
      missed_calls: canShow.missedCalls,
      edits: canShow.edits,
      deletions: canShow.deletions,
      reactions: canShow.reactions,
      seconds: canShow.seconds,
      zone: canShow.zone,
      dates: chat.times === undefined,
    },
    ...(chat.gaps.length > 0 && { gaps: chat.gaps }),
  }
}

function question(asked: ExportQuestion): InspectedQuestion {
  switch (asked.kind) {
    case "which-chat":
      return { kind: "which-chat", choices: asked.choices.map(({ id, title, messages }) => ({ id, title, messages })) }
    case "zone":
      return { kind: "zone" }
    case "which-is-you":
    case "date-order":
    case "copied-on":
      return asked
  }
}

function problemsOf({ problems }: { readonly problems: readonly Problem[] }): InspectedProblem[] {
  return problems.map(({ code, count, firstLine, lostItems, masked }) => ({
    code,
    count,
    first_line: firstLine,
    lost_items: lostItems,
    ...(masked !== undefined && { masked }),
  }))
}
