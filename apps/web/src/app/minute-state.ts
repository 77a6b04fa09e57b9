/** The slice of "I need a minute": what it is, the unsent words, how strong, and until when the wait lasts. */
import type { CareSource } from "./care-source.ts"

export interface MinuteState {
  readonly feelings: readonly string[]
  readonly words: string
  readonly strengthBefore: number | null
  readonly strengthNow: number | null
  readonly wait: Wait | null
  /** The page of help that the unsent words open; null when they open none, or were not looked through. */
  readonly care: CareSource | null
}

/** Times are UTC milliseconds. `length` is the choice, for the words at the end. */
export interface Wait {
  readonly length: "s30" | "s180" | "s600" | "morning"
  readonly startMs: number
  readonly endMs: number
}

export type MinuteAction =
  | { readonly kind: "urge-tapped"; readonly feeling: string }
  | { readonly kind: "urge-words-typed"; readonly words: string }
  | { readonly kind: "urge-strength-set"; readonly when: "before" | "now"; readonly value: number | null }
  | { readonly kind: "wait-started"; readonly wait: Wait }
  | { readonly kind: "urge-words-checked"; readonly care: CareSource | null }
  | { readonly kind: "minute-left" }

export const FIRST_MINUTE: MinuteState = {
  feelings: [],
  words: "",
  strengthBefore: null,
  strengthNow: null,
  wait: null,
  care: null,
}

export function reduceMinute(state: MinuteState, action: MinuteAction): MinuteState {
  switch (action.kind) {
    case "urge-tapped":
      return { ...state, feelings: toggled(state.feelings, action.feeling) }
    case "urge-words-typed":
      return { ...state, words: action.words }
    case "urge-strength-set":
      return { ...state, [action.when === "before" ? "strengthBefore" : "strengthNow"]: action.value }
    case "wait-started":
      return { ...state, wait: action.wait }
    case "urge-words-checked":
      return { ...state, care: action.care }
    case "minute-left":
      // The unsent words stay, in case the user comes back; closing the page forgets them.
      return { ...FIRST_MINUTE, words: state.words }
  }
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
}
