/**
 * What the page asks of the engine about a chat. The chat itself stays in the worker; only what a screen shows crosses over:
 * names, counts, dates, the lines of one talk, and what was found in it.
 */
import type { Language, ToldPatterns } from "@aftertalk/core"
import type {
  Capabilities,
  ChatTalk,
  Evidence,
  ExportQuestion,
  Fact,
  Gap,
  PersonId,
  Problem,
  RealLine,
  SafetyHit,
  TalkAccount,
  TalkId,
  WallTime,
} from "@aftertalk/core/model"
import type { FormatId, MarkedLine, ReadOptions, ShownLine } from "@aftertalk/core/readers"
import type { LineMarks } from "./line-marks.ts"
import type { Misread } from "./misread.ts"

/** What the user said about an export, in a form that can be handed to a worker: a zone by its name. */
export interface FileOptions extends Pick<ReadOptions, "dateOrder" | "marked" | "copiedOn"> {
  readonly zone?: string
}

/** A file with its place in the folder it was dropped with, which a `File` loses on its way to a worker. */
export interface DroppedFile {
  readonly path: string
  readonly file: File
}

export interface PersonListed {
  readonly id: PersonId
  readonly name: string
  readonly entries: number
  readonly lastLine: RealLine | null
}

export interface ChatListed {
  readonly id: string
  readonly title: string | null
  readonly people: readonly PersonListed[]
  readonly messages: number
  readonly calls: number
  /** The last words in it, to know it by. */
  readonly lastLine: RealLine | null
  readonly first: WallTime | null
  readonly last: WallTime | null
  /** The source gives points in time and no zone: all times are then UTC, and no clock on a wall. */
  readonly utc: boolean
}

export type ImportOutcome =
  | {
      readonly kind: "read"
      readonly format: FormatId
      readonly variant: string
      readonly chats: readonly ChatListed[]
      readonly problems: readonly Problem[]
      readonly questions: readonly ExportQuestion[]
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }

/** A line of a file that no reader knows, and a guess at what is what in it. */
export interface FirstLine extends ShownLine {
  readonly guess: LineMarks
}

export interface TrialRow {
  /** Null where no date is known. */
  readonly at: WallTime | null
  readonly name: string
  readonly text: string
}

/** What marks would make of the first lines of a file. */
export type MarkTrial =
  /** `isOrderOpen`: day and month could be either way round, and will be asked. */
  | { readonly kind: "reads"; readonly rows: readonly TrialRow[]; readonly isOrderOpen: boolean }
  | { readonly kind: "bad"; readonly why: "no-date" | "nothing-read" }

/** One message of a talk, as the reading shows it beside its cards. */
export interface ChatLine {
  readonly seq: number
  readonly at: WallTime
  readonly mine: boolean
  readonly kind: "text" | "call" | "other"
  readonly text: string
}

export interface ChatResult {
  /** Tells this chat from others, so that what was said of its words stays with it. */
  readonly chatKey: string
  /** How many talks there are. */
  readonly talks: number
  /** The one that is shown: the latest, or an older one that the user picked. Null where there is none. */
  readonly talk: ChatTalk | null
  /** How many talks came after it. They are left out, as if they had not been yet. */
  readonly later: number
  /** Whether the user wrote first in it. */
  readonly isMine: boolean
  readonly lines: readonly ChatLine[]
  /** Of all talks up to it since the ending, as far as the chat shows when that was. */
  readonly facts: readonly Fact[]
  /** What was found in it with the two people changed over. */
  readonly mirrored: readonly Fact[]
  /** How many talks those are; at least 1 where there is a talk. */
  readonly weighed: number
  /** Lines of other talks that the facts and the words of danger point at, with their neighbours. */
  readonly otherLines: readonly ChatLine[]
  readonly safety: readonly SafetyHit[]
  /** Opened by old words alone. */
  readonly olderSafety: readonly SafetyHit[]
  readonly other: string
  /** False where the source holds no dates: then none may be shown. */
  readonly dated: boolean
  /** All times are UTC, because nobody named the zone of the user's clock. */
  readonly utc: boolean
  /** What the messages are written in, most used first; empty where too little was written to tell. */
  readonly languages: readonly Language[]
  readonly canShow: Capabilities
  readonly gaps: readonly Gap[]
}

/** A talk of the chat, to be picked. */
export interface ListedTalk {
  readonly id: TalkId
  readonly first: WallTime
  readonly last: WallTime
  /** Messages and calls. */
  readonly messages: number
  readonly isMine: boolean
}
export interface ListedTalks {
  /** Newest first. */
  readonly talks: readonly ListedTalk[]
  /** The one that is shown now. */
  readonly shown: TalkId | null
  readonly other: string
  /** False where the source holds no dates, or gives times of day only: then the talks are numbered. */
  readonly dated: boolean
  readonly utc: boolean
}

/** A talk of the chat that the user may have told. */
export interface ToldChoice {
  readonly talk: TalkId
  readonly first: WallTime
  readonly last: WallTime
  readonly messages: number
  /** Its lines, so that it can be shown beside the reading. */
  readonly lines: readonly ChatLine[]
}

export interface ToldChoices {
  /** Likeliest first; the talk that is shown is always among them. */
  readonly choices: readonly ToldChoice[]
  /** Null where naming one would be a guess. */
  readonly likely: TalkId | null
  /** The talk that is shown is not the latest: then what was told can be one of these or none. */
  readonly isOlder: boolean
}

/** Patterns over all talks of the kept chats. `danger`: words of danger come first. */
export type FoundPatterns =
  | {
      readonly kind: "patterns"
      readonly told: ToldPatterns
      readonly name: string
      /** How many chats are counted together. */
      readonly chats: number
      /** Help stays in view where words were misread. */
      readonly hasMisread: boolean
    }
  | { readonly kind: "danger" }

export interface PatternsTakes {
  /** The user's own telling, where it belongs to this chat. */
  readonly account: TalkAccount | null
  /** Which talk of the chat it tells of. */
  readonly same: TalkId | null
  /** For a chat that names nobody. */
  readonly yourEx: string
  readonly locale: string
  /** Words of danger that the user says were misread: only these very words stop counting. */
  readonly misread: readonly Misread[]
  /** So many chats the page knows of; with fewer at hand nothing is counted. Left out: all that are kept. */
  readonly chats?: number
}

/** One place behind a number: a message, or words of the telling. */
export interface PatternLine {
  readonly at: WallTime | null
  readonly from: "user" | "ex" | "told"
  readonly isCall: boolean
  readonly text: string
  /** The words that are meant; of no width where the whole is. */
  readonly start: number
  readonly end: number
}

export interface ImportCalls {
  /** Reads the files and keeps them, until other files come or `forgetChat`. */
  readonly readFiles: {
    readonly takes: {
      readonly files: readonly DroppedFile[]
      readonly options: FileOptions
      /** The chats so far stay for the patterns: this one is with the same person, from another app. */
      readonly beside: boolean
    }
    readonly gives: ImportOutcome
  }
  /** Cuts the chat into talks and understands the latest. Null when there is no such chat any more. */
  readonly readChat: {
    readonly takes: { readonly chat: string; readonly me: PersonId }
    readonly gives: ChatResult | null
  }
  /** All talks of the kept chat. Null when no chat is kept. */
  readonly listTalks: { readonly takes: null; readonly gives: ListedTalks | null }
  /** Shows another talk of the kept chat, as it stood when it was over; null: the latest. Null when there is none such. */
  readonly readTalk: { readonly takes: { readonly talk: TalkId | null }; readonly gives: ChatResult | null }
  /** Which talks of the kept chat, up to the one that is shown, the user's own telling may be about. Null when no chat is kept. */
  readonly findTold: { readonly takes: TalkAccount; readonly gives: ToldChoices | null }
  /** Null when no chat is kept. */
  readonly findPatterns: { readonly takes: PatternsTakes; readonly gives: FoundPatterns | null }
  /** The messages and words behind a number of the patterns found last. Null when no chat is kept. */
  readonly showPattern: { readonly takes: readonly Evidence[]; readonly gives: readonly PatternLine[] | null }
  /** The lines behind the problems, from the kept files. Null when none is kept. */
  readonly showLines: {
    readonly takes: { readonly lines: readonly number[] }
    readonly gives: readonly ShownLine[] | null
  }
  /** The first lines of a text that no reader knows, also within a zip or a folder; empty where there is none. */
  readonly showFirstLines: { readonly takes: readonly DroppedFile[]; readonly gives: readonly FirstLine[] }
  readonly tryMarks: {
    readonly takes: { readonly lines: readonly string[]; readonly marked: MarkedLine }
    readonly gives: MarkTrial
  }
  /** Also those that were kept for the patterns. */
  readonly forgetChat: { readonly takes: null; readonly gives: true }
}
