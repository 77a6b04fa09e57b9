/** English: what cannot be known from any talk. */
import type { CannotKnowTexts } from "../texts.ts"

export const CANNOT_KNOW_TEXTS: CannotKnowTexts = {
  inside: "What {name} feels inside, and how strongly.",
  staged: "Whether tears are put on. People who try to tell are hardly better than chance.",
  return: "Whether {name} will ever come back.",
  illness: "Whether {name} has an illness, or what type of person {name} is.",
  "why-ended": "Why it truly ended. Tears do not tell.",
  wants: "What {name} wants, as long as it is not said in words.",
  absence: "What your silence would do to {name}.",
}
