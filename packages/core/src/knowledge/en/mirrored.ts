/**
 * English: what each did in a fact that was found with the two people changed over. The same acts in the same words as in
 * facts.ts, so that swapping two people's acts swaps their shares.
 */
import type { MirroredTexts } from "../texts.ts"
import { MORE_MIRRORED_TEXTS } from "./more-facts.ts"

export const MIRRORED_TEXTS: MirroredTexts = {
  ...MORE_MIRRORED_TEXTS,
  cried_before_user_spoke: { user: "Cried before {name} had spoken." },
  cried_seeing_pain: { user: "Cried when {name}'s pain showed.", ex: "Showed how much it hurts." },
  cried_hard_question: { user: "Cried at a hard question.", ex: "Asked a hard question." },
  cried_after_harsh_words: {
    user: "Cried after harsh words.",
    ex: "Criticised, insulted or pushed, just before the tears.",
  },
  cried_goodbye_memories: { user: "Cried at a goodbye or a memory." },
  cried_own_problems: { user: "Spoke of your own troubles, and cried." },
  answered_through_tears: { user: "Kept answering while crying." },
  tears_with_request: { user: "Asked for something while crying." },
  tears_at_boundary: { user: "Cried at a limit.", ex: "Set a limit." },
  apology_hurt: { user: "Said sorry for hurting {name}." },
  says_guilty: { user: "Spoke of guilt, or said {name} did not deserve it." },
  self_attack: { user: "Ran yourself down." },
  takes_all_blame: { user: "Took all the blame." },
  blames_user: { user: "Put the blame on {name}." },
  relieved_when_forgiven: { user: "Calmed when told that {name} holds no grudge.", ex: "Said there is no grudge." },
  says_unsure: { user: "Spoke of doubt about the breakup." },
  hope_phrase: { user: "Left a vague hope open." },
  consistent_repair_action: { user: "Worked for weeks on what broke it." },
  says_love_miss: { user: "Spoke of loving or missing {name}." },
  nostalgia_talk: { user: "Talked of good memories." },
  finality_phrase: { user: "Said that it is over." },
  new_partner: { user: "Are with someone new." },
  practical_steps: { user: "Took steps that end it, such as moving out or sharing things out." },
  talks_stress: { user: "Spoke of stress in your own life." },
  panicky_body: { user: "Shook, breathed fast or could not speak." },
  depleted: { user: "Were worn out, ill, or had been drinking." },
  seeks_comfort: { user: "Asked to be held, reassured or listened to." },
  calms_after_comfort: { user: "Calmed after {name}'s comfort.", ex: "Comforted you." },
  asks_wellbeing: { user: "Asked how {name} is, and listened." },
  asks_dating_life: { user: "Asked whether {name} is seeing someone." },
  stops_when_gets_way: { user: "Stopped crying after a yes.", ex: "Gave in." },
  guilt_trip_or_threat: { user: "Said it will be {name}'s fault if something happens, or threatened." },
  respects_space: { user: "Accepted space.", ex: "Asked for space." },
  user_harsh: { ex: "Said something hurtful or accusing." },
  user_cried: { ex: "Cried." },
}
