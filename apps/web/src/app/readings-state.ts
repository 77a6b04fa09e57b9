/** The readings side by side: of the telling, of the chat, and of the sample. They never mix. */
import { FIRST_READING, type ReadingAction, type ReadingState, reduceReading } from "./reading-state.ts"

export const READING_KINDS = ["told", "chat", "sample"] as const
export type ReadingKind = (typeof READING_KINDS)[number]

export type ReadingsState = Readonly<Record<ReadingKind, ReadingState>>

export interface ReadingsAction {
  readonly which: ReadingKind
  readonly action: ReadingAction
}

export const FIRST_READINGS: ReadingsState = { told: FIRST_READING, chat: FIRST_READING, sample: FIRST_READING }

export function reduceReadings(state: ReadingsState, { which, action }: ReadingsAction): ReadingsState {
  return { ...state, [which]: reduceReading(state[which], action) }
}
