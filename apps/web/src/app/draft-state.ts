/** The slice of "I want to write to them": the draft, kept as it is typed, sent by nobody. */
import type { CareSource } from "./care-source.ts"

export interface DraftState {
  readonly text: string
  /** The page of help that the draft opens; null when it opens none, or has not been looked through. */
  readonly care: CareSource | null
}

export type DraftAction =
  | { readonly kind: "draft-typed"; readonly text: string }
  | { readonly kind: "draft-checked"; readonly text: string; readonly care: CareSource | null }

export const FIRST_DRAFT: DraftState = { text: "", care: null }

export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.kind) {
    case "draft-typed":
      return { ...state, text: action.text }
    case "draft-checked":
      // What is known of the former words stays until the new ones were looked through.
      return action.text === state.text ? { ...state, care: action.care } : state
  }
}
