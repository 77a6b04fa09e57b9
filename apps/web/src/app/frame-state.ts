/** The slice of what holds for every screen: the look, whether the page is hidden, and the country of the help lines. */
import type { NightHours } from "./night.ts"
import type { Look } from "../theme/look.ts"

export interface FrameState {
  readonly look: Look
  /** Where the user was when they hid the page; null while nothing is hidden. */
  readonly hiddenFrom: string | null
  /** ISO code of the country whose help lines are shown, as the user chose it; null until then. It is never guessed. */
  readonly country: string | null
  /** Hours without readings, as the user chose them; null until then. They are never assumed. */
  readonly night: NightHours | null
  /** They were offered after a reading, and answered, or answered in the settings: not offered again. */
  readonly nightAnswered: boolean
}

export type FrameAction =
  | { readonly kind: "look-chosen"; readonly look: Look }
  | { readonly kind: "hidden"; readonly from: string }
  | { readonly kind: "shown-again" }
  | { readonly kind: "country-chosen"; readonly country: string | null }
  | { readonly kind: "night-chosen"; readonly night: NightHours | null }
  | { readonly kind: "night-offer-answered" }

export const FIRST_FRAME: FrameState = {
  look: "phone",
  hiddenFrom: null,
  country: null,
  night: null,
  nightAnswered: false,
}

export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
  switch (action.kind) {
    case "look-chosen":
      return { ...state, look: action.look }
    case "hidden":
      // Hiding twice must not forget where to come back to.
      return state.hiddenFrom === null ? { ...state, hiddenFrom: action.from } : state
    case "shown-again":
      return { ...state, hiddenFrom: null }
    case "country-chosen":
      return { ...state, country: action.country }
    case "night-chosen":
      return { ...state, night: action.night, nightAnswered: true }
    case "night-offer-answered":
      return { ...state, nightAnswered: true }
  }
}
