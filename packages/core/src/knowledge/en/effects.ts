/** English: what a talk can do to you. `by` says it more closely where one fact shows it. Effects only, never intentions. */
import type { EffectTexts } from "../texts.ts"

export const EFFECT_TEXTS: EffectTexts = {
  EF1: {
    name: "You did not get to say your part",
    text: "What you feel and wanted to ask stayed unsaid.",
    by: {
      tears_closed_topic: "Your question stayed open.",
      cried_before_user_spoke: "The tears came before you could say your part.",
      cried_hard_question: "It is hard to press on with a question when it brings tears.",
      panicky_body: "There was no room left for your side.",
      blames_user: "With the blame on you, your own side had no room.",
    },
  },
  EF2: {
    name: "You did not learn why",
    text: "The reasons stayed vague, so there is little to learn from.",
    by: {
      takes_all_blame: "If all of it is on {name}, you learn nothing about why, or about your own part.",
      tears_closed_topic: "The subject was dropped before the reasons came.",
      cried_hard_question: "Your question about the reasons brought tears before it brought an answer.",
      sudden: "It came out of the blue, and the reasons are still missing.",
    },
  },
  EF3: {
    name: "Whose part it was blurs",
    text: "It feels unkind to name what {name} did, so your own part grows.",
    by: {
      blames_user: "With the blame on you, it is easy to take over more than your part.",
      self_attack: "After such hard words about themselves, it feels unkind to name what {name} did.",
      takes_all_blame: "When one takes it all, neither part can be seen clearly.",
      user_harsh: "Your own words now stand in front of everything else.",
    },
  },
  EF4: {
    name: "Hope can rise",
    text: "Warm signs are easily read as a return that only needs time.",
    by: {
      hope_phrase: "A vague hope was left open, and it is easy to live on that.",
      says_unsure: "Doubt on the other side is easily read as a door.",
      explicit_ask_back: "You were asked. Hope will run ahead of what has been done.",
      says_love_miss: "Words of love or missing raise hope, also beside a clear end.",
      affection_physical: "Closeness raises hope, whatever was said.",
      cried_goodbye_memories: "Seeing the goodbye hurt {name} too can look like a wish to stay.",
      cried_seeing_pain: "Tears at your pain can look like love that only needs time.",
      ex_initiates_often: "Each time {name} gets in touch, hope gets in touch as well.",
      seeks_comfort: "Being needed is easily taken for being wanted.",
      asks_wellbeing: "A caring question is easily taken for more.",
      asks_dating_life: "A question about your dating life is easily taken for more.",
      first_cry_late: "Tears after such a long time look as if something had changed between you.",
      apology_hurt: "An apology can sound like the first half of coming back.",
      takes_all_blame: "If it was never you, it sounds as if it only needs time.",
    },
  },
  EF5: {
    name: "It may have eased {name} more than you",
    text: "The talk may have lightened {name} more than you.",
    by: {
      relieved_when_forgiven: "Hearing that you hold no grudge eased {name}. What eased you is not told.",
      calms_after_comfort: "Your comfort calmed {name}. Nothing is told of comfort for you.",
    },
  },
  EF6: {
    name: "Your pain may stay unseen",
    text: "{name} did not have to see how hurt or angry you are.",
    by: {
      tears_closed_topic: "When the subject was dropped, your pain was dropped with it.",
      cried_before_user_spoke: "The tears came first, so yours had to wait.",
      cried_own_problems: "The talk was about {name}'s troubles, and yours were left out.",
      calms_after_comfort: "You gave comfort while you needed some.",
      self_attack: "You may have ended up saying it is not so bad.",
    },
  },
  EF7: {
    name: "You may become the one who cares",
    text: "Your attention went to {name}'s pain and away from your own.",
    by: {
      seeks_comfort: "You were asked for comfort, and your own need moved to the side.",
      calms_after_comfort: "You comforted {name}.",
      cried_own_problems: "You listened to {name}'s troubles; that is what a partner does.",
      weeks_of_low_mood: "Watching someone go through such weeks makes you feel in charge of them.",
      self_attack: "Such words ask to be contradicted, and you are the one standing there.",
      panicky_body: "Somebody had to stay calm, and that was you.",
      cried_most_talks: "With tears in most talks, most talks turn to {name}.",
      guilt_trip_or_threat: "You were made to feel in charge of what happens to {name}.",
    },
  },
  EF8: {
    name: "You may feel less thrown away",
    text: "Seeing sorrow can tell you that you mattered.",
    by: {
      cried_seeing_pain: "That your pain was seen can tell you that you mattered.",
      apology_hurt: "Hearing sorry can take some weight off you.",
      says_guilty: "Hearing that you did not deserve it can take some weight off you.",
      asks_wellbeing: "Being asked how you are can tell you that you matter.",
    },
  },
  EF9: {
    name: "You may understand more and blame less",
    text: "A fuller picture of someone in pain can lower bitterness.",
    by: {
      answered_through_tears: "You got answers, and answers help later.",
      talks_stress: "You know a little more of what {name} is carrying.",
      major_life_event: "You know what {name} is carrying.",
      mutual: "A shared decision leaves less to be bitter about.",
      respects_space: "Your limit was kept, and that makes it easier to think well of {name}.",
    },
  },
  EF10: {
    name: "It is confusing",
    text: "Someone leaves and cries. Both at once is hard to read.",
    by: {
      finality_phrase: "Warm signs and a clear no came together.",
      new_partner: "Warm signs came together with someone new.",
      practical_steps: "Warm signs came together with steps that end it.",
      says_unsure: "It is over and unsure at once, and you are left holding both.",
      hope_phrase: "Maybe is neither yes nor no.",
      on_off_history: "It has turned around before, so no end feels like one.",
    },
  },
  EF11: {
    name: "You may feel guilty yourself",
    text: "It can feel as if you caused the tears, or have to stop them.",
    by: {
      user_harsh: "You may regret what you said.",
      cried_after_harsh_words: "The tears followed your words, and that can weigh on you.",
      user_ended: "You left, and the tears can feel like your doing.",
      blames_user: "You were told that it is your fault.",
      guilt_trip_or_threat: "You were told that you will be to blame.",
      tears_at_boundary: "Your limit brought tears, so the limit can feel wrong. It is not.",
      weeks_of_low_mood: "It can feel as if you had to make it better.",
      self_attack: "It can feel as if you had to take the words back.",
    },
  },
}
