/** One line of what a reading rests on: a message of a chat, or the whole account of a talk. Evidence points into it. */
import type { ChatId, Evidence, TalkId, WallTime } from "@aftertalk/core/model"

export interface TalkLine {
  readonly at:
    | { readonly kind: "account"; readonly talk: TalkId }
    | { readonly kind: "message"; readonly chat: ChatId; readonly seq: number }
  readonly text: string
  /** Who wrote it; null in an account. */
  readonly who: "user" | "ex" | null
  /** When it was sent, where the chat says so. */
  readonly sent: WallTime | null
  /** Whether it belongs to the talk that is shown beside the reading, and not to an earlier one. */
  readonly shown: boolean
}

/** The line that holds the words of this evidence; null for an answer, and for a line that is not at hand. */
export function lineOf(lines: readonly TalkLine[], evidence: Evidence): TalkLine | null {
  return lines.find((line) => isIn(line, evidence)) ?? null
}

export function isIn({ at }: Pick<TalkLine, "at">, evidence: Evidence): boolean {
  if (at.kind === "account") return evidence.kind === "account" && evidence.talk === at.talk
  return evidence.kind === "message" && evidence.chat === at.chat && evidence.seq === at.seq
}
