/**
 * All that the app remembers, in slices. It lives in memory alone: closing the page forgets it. What a slice is and how it
 * changes stands in its own file.
 */
import type { ReactNode } from "react"
import { FIRST_CHAT, reduceChat } from "./chat-state.ts"
import { FIRST_DRAFT, reduceDraft } from "./draft-state.ts"
import { FIRST_FRAME, reduceFrame } from "./frame-state.ts"
import { FIRST_IMPORT, reduceImport } from "./import-state.ts"
import { FIRST_MINUTE, reduceMinute } from "./minute-state.ts"
import { FIRST_READINGS, reduceReadings } from "./readings-state.ts"
import { SAMPLE_TELLING } from "./sample-telling.ts"
import { makeSlice } from "./slice.tsx"
import { FIRST_TELLING, reduceTelling } from "./telling-state.ts"

const frame = makeSlice(reduceFrame, FIRST_FRAME)
const telling = makeSlice(reduceTelling, FIRST_TELLING)
const sample = makeSlice(reduceTelling, SAMPLE_TELLING)
const chat = makeSlice(reduceChat, FIRST_CHAT)
const importing = makeSlice(reduceImport, FIRST_IMPORT)
const readings = makeSlice(reduceReadings, FIRST_READINGS)
const draft = makeSlice(reduceDraft, FIRST_DRAFT)
const minute = makeSlice(reduceMinute, FIRST_MINUTE)

export const useFrameState = frame.useSlice
export const useTelling = telling.useSlice
export const useSample = sample.useSlice
export const useChat = chat.useSlice
export const useImport = importing.useSlice
export const useReadings = readings.useSlice
export const useDraft = draft.useSlice
export const useMinute = minute.useSlice

export function StateProvider({ children }: { readonly children: ReactNode }) {
  return [frame, telling, sample, chat, importing, readings, draft, minute].reduceRight(
    (inside, { Provider }) => <Provider>{inside}</Provider>,
    children,
  )
}
