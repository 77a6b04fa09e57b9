/**
 * English: the facts of more-facts.ts. In words as `facts.ts`, as a thing as `fact-nouns.ts`, why each weighs as `why.ts`,
 * and with the two people changed over as `mirrored.ts`.
 */
import type { MoreFactId } from "../../model/fact.ts"
import type { FactNouns, FactTexts, MirroredTexts, WhyTexts } from "../texts.ts"

export const MORE_FACT_TEXTS: Pick<FactTexts, MoreFactId> = {
  unfaithful_or_lied: {
    label: "Was unfaithful, or lied to you",
    clause: "{name} was unfaithful or lied to you",
    ex: "Was unfaithful, or lied.",
  },
  ending_taken_back: {
    label: "It was taken back, or is not clearly over",
    clause: "it was taken back or is not clearly over",
    sign: "an end that was taken back",
  },
  phase_middle: {
    label: "Between six weeks and three months after the breakup",
    clause: "the breakup is some two months old",
  },
  heard_by_phone: { label: "It was a call: heard, not seen", clause: "you heard {name} and could not see them" },
  ex_dry_eyed: {
    label: "Did not cry",
    clause: "{name} did not cry",
    ex: "Did not cry.",
  },
  tears_unsure: {
    label: "You are not sure that it was tears",
    clause: "you are not sure that it was tears",
    sign: "what may have been tears",
  },
  no_longer_loves: {
    label: "Said they do not love you that way any more",
    clause: "{name} said that the love is no longer there",
    ex: "Said that the love is no longer there.",
  },
  blocked_or_silent: {
    label: "Blocked you, or does not answer",
    clause: "{name} blocked you or does not answer",
    ex: "Blocked you, or did not answer.",
    sign: "silence",
  },
  lets_stay_friends: {
    label: "Wants to stay friends",
    clause: "{name} wants to stay friends",
    ex: "Asked to stay friends.",
    sign: "a wish for friendship",
  },
  ex_asks_space: {
    label: "Asked for space or time",
    clause: "{name} asked for space or time",
    ex: "Asked for space or time.",
    sign: "asking for space",
  },
  cold_unmoved: {
    label: "Seemed cold or unmoved",
    clause: "{name} seemed cold or unmoved",
    ex: "Seemed cold or unmoved.",
  },
  ex_angry_insulting: {
    label: "Was angry, shouted or insulted you",
    clause: "{name} was angry, shouted or insulted you",
    ex: "Was angry, shouted or insulted.",
  },
  user_seeing_someone: {
    label: "You are seeing someone",
    clause: "you are seeing someone",
    user: "Are with someone new.",
    sign: "your seeing someone",
  },
}

export const MORE_FACT_NOUNS: Pick<FactNouns, MoreFactId> = {
  unfaithful_or_lied: "the lies or the affair",
  ending_taken_back: "the end that is not clear",
  phase_middle: "the two months that have passed",
  heard_by_phone: "the call",
  ex_dry_eyed: "the dry eyes",
  tears_unsure: "the doubt about the tears",
  no_longer_loves: "the words that the love is gone",
  blocked_or_silent: "the silence",
  lets_stay_friends: "the wish for friendship",
  ex_asks_space: "the wish for space",
  cold_unmoved: "the coldness",
  ex_angry_insulting: "the anger",
  user_seeing_someone: "your seeing someone",
}

export const MORE_WHY_TEXTS: Pick<WhyTexts, MoreFactId> = {
  unfaithful_or_lied: {
    guilt: "There is something in particular to feel guilty for.",
    shame: "A lie that has come out is hard to look at oneself with.",
    protective: "There are questions here that are hard to face.",
  },
  ending_taken_back: {
    ambivalence: "An end that is taken back was not settled.",
    grief: "Where it is not clearly over, there is less of an end to mourn.",
  },
  phase_middle: {},
  heard_by_phone: { empathy: "On the phone your pain could be heard and not seen." },
  ex_dry_eyed: { easy_crier: "Someone who cries easily would often have cried." },
  tears_unsure: {},
  no_longer_loves: {
    ambivalence: "That was said plainly, and it is no doubt.",
    return_wish: "What people come back for most often is love that lasted.",
    guilt: "People who had to say so often tell of guilt.",
  },
  blocked_or_silent: {
    comfort_habit: "Whoever does not answer is not coming to you for comfort.",
    return_wish: "Nothing is said any more.",
  },
  lets_stay_friends: {
    guilt: "An offer of friendship can be a way to make leaving kinder.",
    comfort_habit: "A wish for friendship can be a wish to keep what was familiar.",
  },
  ex_asks_space: {
    comfort_habit: "Whoever asks for space is not coming closer for comfort.",
    anxiety: "A wish for space can mean that it was too much.",
  },
  cold_unmoved: {
    empathy: "Nothing showed that your pain had reached {name}.",
    comfort_habit: "Coldness is not how people ask for comfort.",
  },
  ex_angry_insulting: {
    empathy: "Anger leaves little room for your pain.",
    guilt: "Anger at you goes less well with guilt.",
    reaction_harsh: "Someone who has been hurt by words may hit back with words.",
    anxiety: "Anger can come when a talk is too much.",
  },
  user_seeing_someone: { grief: "If {name} knows of it, your new start can make the end real." },
}

export const MORE_MIRRORED_TEXTS: MirroredTexts = {
  unfaithful_or_lied: { user: "Were unfaithful, or lied." },
  no_longer_loves: { user: "Said that the love is no longer there." },
  blocked_or_silent: { user: "Blocked {name}, or did not answer." },
  lets_stay_friends: { user: "Asked to stay friends." },
  ex_asks_space: { user: "Asked for space or time." },
  ex_angry_insulting: { user: "Were angry, shouted or insulted." },
  user_seeing_someone: { ex: "Is with someone new." },
}
