/**
 * Patterns over many talks and channels. Every number comes with the messages and tellings behind it; what cannot be known
 * from the files is data too. Null where there is too little to say anything: the minimum stands with each kind.
 */
import type { ChatId, TalkId } from "./ids.ts"
import type { Evidence } from "./evidence.ts"
import type { FactId } from "./fact.ts"
import type { WallTime } from "./time.ts"

export type Side = "user" | "ex"

/** Messages of one or more chats in one order of time, each once, and where talks begin in it. */
export interface Timeline {
  readonly length: number
  /** Place of the chat in the list that it was made from. */
  readonly chat: Uint16Array
  /** Place of the message in its chat. */
  readonly seq: Uint32Array
  readonly at: Float64Array
  /** First places of the talks, in order. */
  readonly starts: readonly number[]
}

/** How a talk was held. */
export type TalkWay = "met" | "called" | "wrote"

export interface PatternTalk {
  readonly way: TalkWay | null
  /** Null for a talk that was only told. */
  readonly at: WallTime | null
  readonly startedBy: Side | null
  /** Where tears of the ex are written or told of; empty where they are not. */
  readonly tears: readonly Evidence[]
  /** Its first message, or the telling. */
  readonly evidence: readonly Evidence[]
}

/** A number and what is behind it. */
export interface Counted {
  readonly count: number
  /** In order of time. */
  readonly evidence: readonly Evidence[]
}

/** At least 3 talks with dates. */
export interface Rhythm {
  readonly days: number
  readonly firstHalf: Counted
  readonly secondHalf: Counted
  /** The longest time without a word, from the message before it to the one after. */
  readonly quietDays: number
  readonly quiet: readonly Evidence[]
}

/** `lean` is null under 8 talks or where both begin about as often. */
export interface Starts {
  readonly user: Counted
  readonly ex: Counted
  readonly lean: Side | null
  readonly ways: Readonly<Record<TalkWay, Counted>>
  readonly tears: Counted
}

export const DAY_PARTS = ["night", "morning", "afternoon", "evening"] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** At least 5 talks of which the hour is known. */
export interface Hours {
  readonly parts: Readonly<Record<DayPart, Counted>>
  /** Talks begun in each hour of the day, 0 to 23. */
  readonly byHour: readonly number[]
}

export type PatternWord = FactId | "asked_for_space"

export interface CountedWords extends Counted {
  readonly what: PatternWord
  readonly by: Side
  /** In how many talks. */
  readonly talks: number
}

/** At least one hope given, and two events in all. */
export interface HopeTurns {
  readonly given: Counted
  /** Hope that was followed by "it's over" or a wish for no contact within a week. */
  readonly takenBack: Counted
  readonly sameDay: Counted
}

/** At least 6 talks of one kind or the other, and 2 of each. */
export interface WarmCold {
  readonly warm: Counted
  readonly cold: Counted
  readonly both: Counted
  /** Times a warm stretch was followed by a cold talk. */
  readonly turns: Counted
}

/** At least 12 answers in each half. Middle gaps, in milliseconds. */
export interface Replies {
  readonly by: Side
  readonly earlyMs: number
  readonly lateMs: number
  /** The very answers that stand in the middle, each after what it answers. */
  readonly early: readonly Evidence[]
  readonly late: readonly Evidence[]
  readonly answers: number
}

/** Null where no file can show calls. */
export interface CallCounts {
  readonly answered: Counted
  /** Calls of the ex that the user did not take; null where the files cannot show it. */
  readonly missedByUser: Counted | null
  readonly missedByEx: Counted | null
  readonly talkedS: number | null
}

export type CannotShow =
  | {
      readonly kind:
        | "no-calls"
        | "no-missed-calls"
        | "no-hours"
        | "no-dates"
        | "no-meetings"
        | "not-read-language"
        | "only-saved"
    }
  | { readonly kind: "start-cut"; readonly chat: ChatId; readonly first: WallTime }
  /** Nobody wrote, or messages are missing: the file does not tell. */
  | { readonly kind: "hole"; readonly chat: ChatId; readonly from: WallTime; readonly to: WallTime }

export interface Patterns {
  /** From the ending on, where a chat shows it; else all that there is. */
  readonly since: "ending" | "beginning"
  readonly first: WallTime | null
  readonly last: WallTime | null
  readonly talks: readonly PatternTalk[]
  /** Talks that were both told and found in a chat, and are counted once. */
  readonly joined: readonly TalkId[]
  readonly rhythm: Rhythm | null
  readonly starts: Starts | null
  readonly hours: Hours | null
  readonly counted: readonly CountedWords[]
  readonly hope: HopeTurns | null
  readonly warmCold: WarmCold | null
  readonly replies: readonly Replies[]
  readonly calls: CallCounts | null
  readonly cannotShow: readonly CannotShow[]
}
