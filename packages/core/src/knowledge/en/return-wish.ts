/** English: the three states of the wish to return, and the one where it is withheld. Never a band, never inferred. */
import type { ReturnWishTexts } from "../texts.ts"

export const RETURN_WISH_TEXTS: ReturnWishTexts = {
  "not said": {
    label: "Not said",
    text: "{name} has not said in words that they want to come back, and nothing else here can stand in for that.",
  },
  "said in words": {
    label: "Said in words",
    text: "{name} asked in plain words. Words are not yet acts, and they do not decide what you want.",
  },
  "said and acted on": {
    label: "Said and acted on",
    text: "{name} asked in plain words and has worked on it for weeks. What you want is still yours to find out.",
  },
  withheld: { label: "Not answered here", text: "This page is about safety, so that question is not answered here." },
}
