/** English: the one line that you may not want to hear. Plain, without blame, and never about what somebody is. */
import type { HardLineTexts } from "../texts.ts"

export const HARD_LINE_TEXTS: HardLineTexts = {
  "your-words": "Hurtful words were said{said:user_harsh}, and they were yours. You can leave them unsaid next time.",
  "asked-after-no":
    "You had your answer{said:finality_phrase}, and you asked again{said:user_pleaded}. Asking does not change it.",
  "space-not-kept": "{name} asked for space{said:ex_asks_space}, and you went on asking{said:user_pleaded}.",
  "space-and-contact":
    "{name} asked for space{said:ex_asks_space}, and most of the contact begins with you{said:user_initiates_most}.",
  "love-gone":
    "{name} said that the love is no longer there{said:no_longer_loves}. Warm signs beside it do not take that back.",
  "no-answer": "No answer{said:blocked_or_silent} is an answer too. Another message will not make it a different one.",
  "lied-to": "You were lied to{said:unfaithful_or_lied}. Tears about it do not undo it.",
  "not-settled":
    "What was taken back once{said:ending_taken_back} can be ended again. As long as nobody says where you stand, you are waiting.",
  friends: "A wish for friendship{said:lets_stay_friends} is no wish to be with you.",
  "you-left": "You left. You cannot be the one who comforts {name} out of it.",
  "acted-on":
    "{name} has asked{said:explicit_ask_back} and acted{said:consistent_repair_action}. There is no sign left to wait for; the answer is yours, and it may be no.",
  "asked-only": "You were asked in words{said:explicit_ask_back}. Nothing here says yet what would be different.",
  "clear-no": "{name} said that it is over{said:finality_phrase}. Warm signs beside it do not take that back.",
  "gave-in": "You gave in, and the tears stopped{said:stops_when_gets_way}. You may say no next time, tears or not.",
  "cared-for-tears": "The tears were taken care of, and your question was not{said:tears_closed_topic}.",
  "question-dropped": "After the tears neither of you went back to the question{said:tears_closed_topic}.",
  "you-seek-it": "Most of this contact begins with you{said:user_initiates_most}.",
  "someone-new": "There is someone new{said:new_partner}. Waiting for this talk to mean something else costs you time.",
  "needed-not-wanted": "Being needed for comfort{said:seeks_comfort} can feel like being close. It is not the same.",
  "not-about-you":
    "These tears came with {name}'s own troubles{said:cried_own_problems}. They may not have been about you.",
  maybe: "A vague hope{said:hope_phrase} is not a plan, and nobody can wait for it on a date.",
  unsure: "Someone can be unsure{said:says_unsure} and still have left.",
  closeness: "Being close once more{said:affection_physical} did not change what was decided.",
  blamed:
    "Being blamed{said:blames_user} is not the same as being to blame. Some of it may still be worth a look, by yourself.",
  "easy-tears":
    "For someone who cries easily{said:known_easy_crier} these tears say little, and you may be reading them for more.",
  "limit-hurts":
    "A limit{said:tears_at_boundary} can hurt somebody and still be right. You cannot have it without that.",
  "shared-end": "You decided this too{said:mutual}. However hard the talk was, it stays your decision as well.",
  "cried-and-left": "{name} cried, and is still gone.",
}
