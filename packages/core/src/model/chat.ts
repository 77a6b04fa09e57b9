/** A chat: one thread as exported, with what its format cannot show. */
import type { ChatId, PersonId } from "./ids.ts"
import type { MessageColumns } from "./message.ts"
import type { WallTime } from "./time.ts"

/** A person of one chat. */
export interface Person {
  readonly id: PersonId
  /** As the export shows it. */
  readonly name: string
  /** How many messages and calls are theirs. */
  readonly entries: number
  /** The one whose phone or account it was, where the format says so. */
  readonly isOwner?: true
}

/** What the format of an export can show at all. Nothing may say "0 calls" where `calls` is false. */
export interface Capabilities {
  readonly calls: boolean
  readonly missedCalls: boolean
  readonly edits: boolean
  readonly deletions: boolean
  readonly reactions: boolean
  readonly seconds: boolean
  readonly zone: boolean
}

/** What looks cut or missing in this very export. */
export type Gap =
  /** The first entry is not the opening notice of the app, and the count is near the app's own limit. */
  | { readonly kind: "start-cut"; readonly first: WallTime }
  /** Media stand as placeholders only. */
  | { readonly kind: "media-left-out"; readonly count: number }
  /** A silence far longer than usual: nobody wrote, or messages are missing. The file does not tell which. */
  | { readonly kind: "hole"; readonly from: WallTime; readonly to: WallTime }
  /** The app deletes what nobody saved, so that what stands here is a part by its nature. */
  | { readonly kind: "only-saved" }

export interface Chat {
  readonly id: ChatId
  /** As the export or the file says; null when neither names it. Shown to the user only. */
  readonly title: string | null
  /** Everybody who wrote or called, in order of first appearance. */
  readonly people: readonly Person[]
  /** In the order of the file; calls are among them, with kind `call`. */
  readonly messages: MessageColumns
  /** How many of `messages` are calls. */
  readonly calls: number
  /** Known non-messages: notices of the app. */
  readonly service: number
  readonly first: WallTime | null
  readonly last: WallTime | null
  /**
   * Missing: messages have their dates. Otherwise `first` and `last` are null and no date may be shown or measured.
   * "clock": the source gives times of day only; `at` counts from 1970-01-01, and only gaps within a day are real.
   * "none": the source gives no times; `at` holds nothing but the order, one second a message.
   */
  readonly times?: "clock" | "none"
  /**
   * Missing: `at` is what a clock on the wall showed. "utc": the source gives points in time and no zone; `at` is their
   * UTC, so gaps and order are real, but no hour of the day may be shown or measured before somebody names a zone.
   */
  readonly zone?: "utc"
  /** The app's own key of the thread, the same in all parts of an export. Missing where the format has none. */
  readonly thread?: string
  readonly canShow: Capabilities
  readonly gaps: readonly Gap[]
}

/** Everything the file holds for this chat: what was sent, what was called, what the app noted. */
export function entriesOf(chat: Chat): number {
  return chat.messages.length + chat.service
}
