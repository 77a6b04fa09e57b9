/** English: the one line that you may not want to hear. Plain, without blame, and never about what somebody is. */
import type { HardLineTexts } from "../texts.ts"

export const HARD_LINE_TEXTS: HardLineTexts = {
  "your-words": "Hurtful words were said, and they were yours. You can leave them unsaid next time.",
  "asked-after-no": "You had your answer, and you asked again. Asking does not change it.",
  "you-left": "You left. You cannot be the one who comforts {name} out of it.",
  "acted-on": "{name} has asked and acted. There is no sign left to wait for; the answer is yours, and it may be no.",
  "asked-only": "You were asked in words. Nothing you told says yet what would be different.",
  "clear-no": "{name} said that it is over. Warm signs beside it do not take that back.",
  "gave-in": "You gave in, and the tears stopped. You may say no next time, tears or not.",
  "cared-for-tears": "The tears were taken care of, and your question was not.",
  "question-dropped": "After the tears neither of you went back to the question.",
  "you-seek-it": "Most of this contact begins with you.",
  "someone-new": "There is someone new. Waiting for this talk to mean something else costs you time.",
  "needed-not-wanted": "Being needed for comfort can feel like being close. It is not the same.",
  "not-about-you": "These tears came with {name}'s own troubles. You may not have been in them.",
  maybe: "Maybe is not a plan, and nobody can wait for it on a date.",
  unsure: "Someone can be unsure and still have left.",
  closeness: "Being close once more did not change what was decided.",
  blamed: "Being blamed is not the same as being to blame. Some of it may still be worth a look, by yourself.",
  "easy-tears": "For someone who cries easily these tears say little, and you may be reading them for more.",
  "limit-hurts": "A limit can hurt somebody and still be right. You cannot have it without that.",
  "shared-end": "You decided this too. However hard the talk was, it stays your decision as well.",
  "cried-and-left": "{name} cried, and is still gone.",
}
