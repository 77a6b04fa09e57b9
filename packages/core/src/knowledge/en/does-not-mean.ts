/** English: what the talk does not mean, and the same said of the very words that are most easily taken so. */
import type { DoesNotMeanTexts } from "../texts.ts"

export const DOES_NOT_MEAN_TEXTS: DoesNotMeanTexts = {
  DNM1: {
    text: "It does not mean that {name} wants you back.",
    about: "{that} does not mean that {name} wants you back.",
    said: [
      "Neither {words:hope_phrase} nor {words:says_love_miss} means that {name} wants you back.",
      "Neither {words:hope_phrase} nor {words:nostalgia_talk} means that {name} wants you back.",
      "{words:hope_phrase} does not mean that {name} wants you back.",
      "{words:says_love_miss} does not mean that {name} wants you back.",
      "{words:nostalgia_talk} does not mean that {name} wants you back.",
      "{words:asks_dating_life} does not mean that {name} wants you back.",
      "{words:affection_physical} does not mean that {name} wants you back.",
      "{words:apology_hurt} does not mean that {name} wants you back.",
      "{words:says_guilty} does not mean that {name} wants you back.",
      "{words:seeks_comfort} does not mean that {name} wants you back.",
      "{words:asks_wellbeing} does not mean that {name} wants you back.",
    ],
  },
  DNM2: {
    text: "It does not mean that {name} still loves you, or does not.",
    about: "{that} does not settle whether {name} still loves you, or does not.",
    said: [
      "{words:says_love_miss} does not settle whether {name} still loves you, or does not.",
      "{words:affection_physical} does not settle whether {name} still loves you, or does not.",
      "{words:apology_hurt} does not settle whether {name} still loves you, or does not.",
    ],
  },
  DNM3: {
    text: "It does not mean that you did something to earn this.",
    about: "{that} does not mean that you did something to earn this.",
    said: [
      "{words:blames_user} does not mean that you did something to earn this.",
      "{words:user_harsh} may well have hurt. It does not settle why it ended.",
    ],
  },
  DNM4: {
    text: "It does not mean that the tears were put on, or that anybody is playing with you.",
    about: "{that} does not mean that the tears were put on, or that anybody is playing with you.",
    said: [
      "{words:tears_closed_topic} does not mean that the tears were put on, or that anybody is playing with you.",
      "{words:tears_with_request} does not mean that the tears were put on, or that anybody is playing with you.",
      "{words:stops_when_gets_way} does not mean that the tears were put on, or that anybody is playing with you.",
    ],
  },
  DNM5: {
    text: "It does not mean that it is your job to make {name} feel well.",
    about: "{that} does not make it your job that {name} feels well.",
    said: [
      "{words:seeks_comfort} does not make it your job that {name} feels well.",
      "{words:self_attack} does not make it your job that {name} feels well.",
      "{words:weeks_of_low_mood} does not make it your job that {name} feels well.",
      "{words:talks_stress} does not make it your job that {name} feels well.",
      "{words:cried_own_problems} does not make it your job that {name} feels well.",
    ],
  },
  DNM6: {
    text: "Dry eyes do not mean that {name} did not care.",
    about: "{that} does not mean that {name} did not care.",
    said: [
      "{words:cold_unmoved} does not mean that {name} did not care.",
      "{words:ex_dry_eyed} does not mean that {name} did not care.",
    ],
  },
  DNM7: {
    text: "It does not mean that the decision is changing.",
    about: "{that} does not mean that the decision is changing.",
    said: [
      "{words:finality_phrase} still stands: the rest does not mean that the decision is changing.",
      "{words:no_longer_loves} still stands: the rest does not mean that the decision is changing.",
      "{words:apology_hurt} does not mean that the decision is changing.",
      "{words:says_guilty} does not mean that the decision is changing.",
      "{words:cried_goodbye_memories} does not mean that the decision is changing.",
      "{words:says_love_miss} does not mean that the decision is changing.",
    ],
  },
  DNM8: {
    text: "It does not mean that {name} is weak, or will put up with anything.",
    about: "{that} does not mean that {name} is weak, or will put up with anything.",
    said: [],
  },
  DNM9: {
    text: "It does not tell you that {name} has an illness.",
    about: "{that} does not tell you that {name} has an illness.",
    said: ["{words:weeks_of_low_mood} does not tell you that {name} has an illness."],
  },
  DNM10: {
    text: "It does not mean that the breakup was a mistake.",
    about: "{that} does not mean that the breakup was a mistake.",
    said: [
      "{words:nostalgia_talk} does not mean that the breakup was a mistake.",
      "{words:first_cry_late} does not mean that the breakup was a mistake.",
      "{words:says_love_miss} does not mean that the breakup was a mistake.",
    ],
  },
  DNM11: {
    text: "It does not mean that this trouble is the true reason, or that things go on once it has passed.",
    about: "{that} may be true and still not be why it ended. Once it has passed, things do not go on by themselves.",
    said: [
      "{words:talks_stress} may be true and still not be why it ended. Once it has passed, things do not go on by themselves.",
      "{words:major_life_event} may be true and still not be why it ended. Once it has passed, things do not go on by themselves.",
    ],
  },
  DNM12: {
    text: "Doubt, or a wish to come back, is not yet a plan. It does not decide what you want.",
    about: "{that} is not yet a plan. It does not decide what you want.",
    said: [
      "{words:explicit_ask_back} is not yet a plan. It does not decide what you want.",
      "{words:says_unsure} is not yet a plan. It does not decide what you want.",
    ],
  },
}
