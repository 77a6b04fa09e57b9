/**
 * English: the explanations. `phrase` completes "That fits ...". `say` is how it may be worded, observation and fit;
 * `neverSay` what no screen may say, kept for whoever writes here. Never a diagnosis, a motive as a fact, or odds.
 */
import type { ExplanationTexts } from "../texts.ts"

export const EXPLANATION_TEXTS: ExplanationTexts = {
  guilt: {
    name: "Guilt about having hurt you",
    phrase: "guilt about having hurt you",
    definition: "Feeling responsible for pain one has caused.",
    say: "Guilt is common in people who end things. Nobody has counted how often it is what brings the tears.",
    known: "Guilt in people who turn someone down is well described. How often it is behind tears was never measured.",
    baseRateReason: "Taken as an even chance before any fact: common, but not counted.",
    ifYouLeft: {
      definition: "Feeling responsible for what went wrong.",
      say: "Whoever is left has less to feel guilty for, so only words count here.",
    },
    neverSay: "That the other person feels guilty, as a fact.",
  },
  empathy: {
    name: "Being moved by your pain",
    phrase: "being moved by your pain",
    definition: "Seeing or hearing you hurt sets off sadness.",
    say: "Many people cry when they see someone else in pain. It says something about the moment, not about the decision.",
    known: "That tears answer the pain of others is well supported. It was not studied in former couples.",
    baseRateReason: "A little rarer than guilt, since your pain has to show.",
    neverSay: "That crying with you shows love.",
  },
  grief: {
    name: "Their own grief about the ending",
    phrase: "grief of their own about the ending",
    definition:
      "People who end a relationship often mourn it too. Missing something is not the same as wanting it back.",
    say: "Whoever ends it also loses a person, habits and plans, and can mourn them while still wanting the end.",
    known:
      "In a survey of several thousand people, those who had ended it hurt less than those who were left, and still a lot.",
    baseRateReason: "Common in people who end things, somewhat less than in those who are left.",
    ifYouLeft: {
      definition: "Losing a person, habits and plans, and mourning them.",
      say: "Being left is a loss, and loss brings tears. It is no move against you.",
    },
    neverSay: "That grief shows the breakup was a mistake.",
  },
  ambivalence: {
    name: "Doubt about the decision",
    phrase: "doubt about the decision",
    definition: "There are reasons on both sides, and it has not settled.",
    say: "Unsure is a state, not a plan.",
    known: "About half of people who are still deciding are torn. After the decision nobody has counted.",
    baseRateReason: "Half of what is found in people who are still deciding, since most talks come after the decision.",
    ifYouLeft: {
      definition: "There are reasons on both sides, also for the one who was left.",
      say: "The decision was yours. Doubt on the other side does not undo it.",
    },
    neverSay: "That they are changing their mind.",
  },
  low_mood: {
    name: "A hard time in their life as a whole",
    phrase: "a hard time in their life as a whole",
    definition: "Low across life, not only with you. This names no illness.",
    say: "From what you saw, this may be a hard time in general. It is not for you to name or to mend.",
    known: "Studies find little sign that low mood makes people cry more. So tears alone never lead here.",
    baseRateReason: "Low times are not rare around a breakup, but crying alone adds nothing to them.",
    neverSay: "The name of an illness.",
  },
  outside_stress: {
    name: "Pressure from outside",
    phrase: "pressure from outside the two of you",
    definition: "Work, money, family, health or where life is going spills over into the talk.",
    say: "Trouble of their own may be real and still not be why it ended.",
    known: "Conflict and setbacks are among the commonest triggers of tears in adults.",
    baseRateReason: "Most breakups do not fall together with such a time; about one in five may.",
    neverSay: "That it will pass and then things go on.",
  },
  anxiety: {
    name: "Overwhelm in the talk itself",
    phrase: "being overwhelmed by the talk itself",
    definition: "The talk, or fear of how you may react, is too much at that moment.",
    say: "Talks about an ending have no script. For many it is simply too much while it lasts.",
    known:
      "People who turned someone down describe having no script for it. How often that ends in tears is not known.",
    baseRateReason: "Often seen, but not the rule.",
    neverSay: "The name of a disorder.",
  },
  shame: {
    name: "Shame about who they are",
    phrase: "shame about who they are",
    definition: "The pain is about being a bad person in their own eyes or in others', more than about you.",
    say: "Words against oneself can sound like a question to you. You do not have to answer it.",
    known: "People who ended things name the cost of being seen as cruel. Shame and guilt overlap.",
    baseRateReason: "Half of guilt, with which it overlaps.",
    neverSay: "That they are after pity.",
  },
  easy_crier: {
    name: "Cries easily, or was worn out",
    phrase: "tears that come easily or from tiredness",
    definition: "Tears come readily to this person, or being tired, ill or drunk made them come sooner.",
    say: "When tears come easily, they carry less news.",
    known: "How easily people cry differs several times over from one to the next. This is well supported.",
    baseRateReason: "About one person in five cries markedly more easily than others.",
    neverSay: "That the tears mean nothing.",
  },
  protective: {
    name: "Tears that work as a shield",
    phrase: "tears that work as a shield",
    definition: "Whatever was meant, the hard part of the talk ends when the tears come.",
    say: "This is about what the tears did in the talk. Nobody can see from outside whether it was meant.",
    known: "That tears soften those who see them is well supported. That they are used to this end is theory.",
    baseRateReason: "An effect that tears often have; one in five until the timing says more.",
    neverSay: "That they cry to avoid you.",
  },
  strategic: {
    name: "Tears that come with pressure",
    phrase: "tears that come with pressure",
    definition: "Over several talks, tears came together with a demand or ended when you gave in.",
    say: "Tears came with a demand, more than once. You may hold your line whatever the reason for them.",
    known:
      "People can hardly tell staged tears from real ones. So this is only ever said about a pattern of what happened.",
    baseRateReason: "Rare, and hard to know; it starts very low.",
    neverSay: "That they are acting, or what kind of person they are.",
  },
  reaction_harsh: {
    name: "A reaction to harsh words or pressure",
    phrase: "a reaction to the words just before",
    definition: "What was said just before would hurt or corner most people.",
    say: "The tears followed words that would hurt most people. That part is in your hands.",
    known: "Conflict is one of the commonest triggers of tears, and what came just before is the nearest cause.",
    baseRateReason: "Only where there were such words; about one talk in seven is taken to hold them.",
    neverSay: "That you made them cry.",
  },
  comfort_habit: {
    name: "Turning to you for comfort, out of habit",
    phrase: "an old habit of turning to you for comfort",
    definition: "You were the person for hard moments, and that habit has not faded.",
    say: "It is an old habit of two people, not a new decision.",
    known: "Bonds fade over years, and contact keeps them up. Some direct studies show it.",
    baseRateReason: "Common, since bonds fade slowly; about one in five.",
    neverSay: "That they need you.",
  },
  return_wish: {
    name: "A wish to get back together",
    phrase: "a wish to get back together",
    definition: "Wanting the relationship again. It is never worked out from signs.",
    say: "Only plain words count for this, and acts over weeks beside them.",
    known:
      "Nearly half of young adults in one survey had come back together with someone once. Tears were no sign of it.",
    baseRateReason: "It is never shown as an explanation, so this number is never used alone.",
    neverSay: "That they want you back, or will come back.",
  },
}
