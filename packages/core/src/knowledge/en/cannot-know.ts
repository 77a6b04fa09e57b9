/** English: what cannot be known from any talk, and the same said of the words that raise the question. */
import type { CannotKnowTexts } from "../texts.ts"

export const CANNOT_KNOW_TEXTS: CannotKnowTexts = {
  inside: {
    text: "What {name} feels inside, and how strongly.",
    about: "What {name} feels inside behind {noun}, and how strongly.",
    said: [
      "What {name} feels inside behind {words:says_love_miss}, and how strongly.",
      "What {name} feels inside behind {words:says_guilty}, and how strongly.",
      "What {name} feels inside behind {words:self_attack}, and how strongly.",
      "What {name} feels inside behind {words:apology_hurt}, and how strongly.",
      "What {name} feels inside behind {words:cold_unmoved}, and how strongly.",
      "What {name} feels inside behind {words:ex_dry_eyed}, and how strongly.",
    ],
  },
  staged: {
    text: "Whether tears are put on. People who try to tell are hardly better than chance.",
    said: ["Whether it was tears at all: {words:tears_unsure} leaves it open."],
  },
  return: {
    text: "Whether {name} will ever come back.",
    said: ["Whether {name} will ever come back: {words:hope_phrase} does not tell."],
  },
  illness: {
    text: "Whether {name} has an illness, or what type of person {name} is.",
    said: ["Whether an illness is behind {words:weeks_of_low_mood}, or what type of person {name} is."],
  },
  "why-ended": {
    text: "Why it truly ended. Tears do not tell.",
    said: [
      "Why it truly ended. Taking all the blame{said:takes_all_blame} gives no reason, and tears do not tell.",
      "Why it truly ended. The blame on you{said:blames_user} is one side of it, and tears do not tell.",
      "Why it truly ended. You asked{said:cried_hard_question}, and tears do not tell.",
    ],
  },
  wants: {
    text: "What {name} wants, as long as it is not said in words.",
    said: [
      "What {name} wants, beyond {words:finality_phrase}.",
      "What {name} wants, beyond {words:no_longer_loves}.",
      "What {name} wants, beyond {words:ex_asks_space}.",
      "What {name} wants: {words:says_unsure} leaves it open.",
      "What {name} wants, beyond {words:explicit_ask_back}.",
    ],
  },
  absence: { text: "What your silence would do to {name}.", said: [] },
}
