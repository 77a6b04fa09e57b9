/** What every reader of one app's exports keeps to. The list of readers is in `registry.ts`. */
import type { Chat } from "../model/chat.ts"
import type { Problem } from "../model/problem.ts"
import type { DateOrder, ExportQuestion } from "../model/question.ts"
import type { WallTime } from "../model/time.ts"
import type { ByteFile, ReadHooks } from "./source.ts"
import type { MarkedLine } from "./transcript/marked-line.ts"
import type { OffsetAt } from "./zone.ts"

export const FORMATS = [
  "whatsapp",
  "telegram",
  "messenger",
  "instagram",
  "sms",
  "signal",
  "discord",
  "imessage",
  "line",
  "kakaotalk",
  "snapchat",
  "google-chat",
  "google-voice",
  "mail",
  "skype",
  "slack",
  "viber",
  "teams",
  "transcript",
] as const
export type FormatId = (typeof FORMATS)[number]

/** What the user said about the export. A missing property is a question not asked. */
export interface ReadOptions {
  readonly dateOrder?: DateOrder
  /** Id of the conversation to read, where the export holds several. Missing: all are listed and read. */
  readonly conversation?: string
  /**
   * The user's own showing of a layout that no reader knows: date, name and words marked in one line of the file. All text
   * in it is then read so, whatever it looks like.
   */
  readonly marked?: MarkedLine
  /** The zone of the user's clock, for formats that give points in time. Missing: asked, and times stay UTC. */
  readonly offsetAt?: OffsetAt
  /** When a pasted text was copied, at any time of that day: it tells what "Today", "Mon" and "3 Mar" were. */
  readonly copiedOn?: WallTime
  /** No message can be later: the date of the archive's entry, where it has one. Helps to tell day from month. */
  readonly latest?: WallTime
}

export interface ExportRead {
  readonly format: FormatId
  /** Which form of it: "android", "ios", "personal_chat", ... and language where it is recognised: "ios-de". */
  readonly variant: string
  readonly chats: readonly Chat[]
  readonly problems: readonly Problem[]
  /** Doubts of the reader itself (date order, which conversation). Who the user is, the app asks. */
  readonly questions: readonly ExportQuestion[]
}

export type ReadOutcome =
  | { readonly kind: "read"; readonly read: ExportRead }
  /** Nothing could be read; the problems say why. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "cancelled" }

/** What a reader sees before it says whether a file is its own. */
export interface Sample {
  readonly name: string
  /** The first 64 KiB, decoded. */
  readonly text: string
}

/** What files beside the chats say about them: who an id is, what a chat is called. Keys are the format's own. */
export interface Aside {
  readonly names: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
  /** Keys of those who take part in a chat, by the chat's key. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** The one whose account it was. */
  readonly owner: string | null
}

/** What a reader is told: what the user said, and what stands beside the file. */
export interface ReadContext extends ReadOptions {
  readonly aside?: Aside
}

export interface AsideReader {
  /** Whether the file is no chat and tells about chats. */
  recognise(sample: Sample): boolean
  /** @param path of the file, whose folder may name the chat */
  read(value: unknown, path: string): Aside
}

export interface Reader {
  readonly format: FormatId
  readonly aside?: AsideReader
  /** 0: not mine; 1: surely mine. */
  recognise(sample: Sample): number
  /**
   * Where the app writes one chat into several files: which whole a file name belongs to, and which part it is. The
   * parts are put behind one another, in the order of their numbers, and read as one file.
   */
  partOf?(name: string): { readonly whole: string; readonly part: number } | null
  /** @throws Cancelled, and nothing else: bad input is a problem beside the result */
  read(file: ByteFile, options: ReadContext, hooks: ReadHooks): Promise<ReadOutcome>
}
