/** What a reading rests on, alike for the telling, a chat and the sample. */
import type { Act, Fact, SafetyHit, TalkId } from "@aftertalk/core/model"
import type { TalkLine } from "../shared/talk-line.ts"
import type { Feelings } from "./feelings.ts"
import type { Misread } from "../shared/misread.ts"
import type { ReadingKind } from "./readings-state.ts"

export interface ReadingSource {
  readonly which: ReadingKind
  readonly name: string
  /** The talk that the reading is of. */
  readonly talk: TalkId
  /** As the user left them by corrections, unsure ones among them; strikes are not yet taken out. */
  readonly facts: readonly Fact[]
  /** What was found with the two people changed over, for "Both shares". */
  readonly mirrored: readonly Fact[]
  /** What the two did that no fact stands for. */
  readonly acts: readonly Act[]
  /** What still counts, after the words that the user says were misread. */
  readonly safety: readonly SafetyHit[]
  /** Lone hints of danger that open no page; whether somebody is in danger is asked. */
  readonly doubtful: readonly SafetyHit[]
  readonly misread: readonly Misread[]
  readonly lines: readonly TalkLine[]
  readonly feelings: Feelings
}

/** Before what the user says of words that were misread. */
export type WholeSource = Omit<ReadingSource, "misread">
