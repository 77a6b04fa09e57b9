/**
 * All that the app remembers. It lives in memory alone: closing the page forgets it. Each slice has a file of its own;
 * this one only puts them side by side.
 */
import type { Look } from "../theme/look.ts"

export interface AppState {
  readonly look: Look
  /** Where the user was when they hid the page; null while nothing is hidden. */
  readonly hiddenFrom: string | null
}

export type AppAction =
  | { readonly kind: "look-chosen"; readonly look: Look }
  | { readonly kind: "hidden"; readonly from: string }
  | { readonly kind: "shown-again" }

export const FIRST_STATE: AppState = { look: "phone", hiddenFrom: null }

export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.kind) {
    case "look-chosen":
      return { ...state, look: action.look }
    case "hidden":
      // Hiding twice must not forget where to come back to.
      return state.hiddenFrom === null ? { ...state, hiddenFrom: action.from } : state
    case "shown-again":
      return { ...state, hiddenFrom: null }
  }
}
