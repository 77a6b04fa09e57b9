/**
 * English: what carries an explanation in this very talk. `carries` ends a sentence that begins with what was seen or said:
 * observation first, then what it fits, never a motive as a fact. `subject` names the explanation inside a sentence.
 */
import type { HereTexts } from "../texts.ts"

export const HERE_TEXTS: HereTexts = {
  guilt: { subject: "guilt", carries: "{facts}: that goes with the feeling of having hurt you." },
  empathy: {
    subject: "being moved by your pain",
    carries: "{facts}: that is how it looks when pain reaches somebody.",
  },
  grief: {
    subject: "grief",
    carries: "{facts}: that is how people meet a loss, even one they chose.",
  },
  ambivalence: { subject: "doubt", carries: "{facts}: that is how it sounds while something has not settled." },
  low_mood: { subject: "a hard time", carries: "{facts}: that reaches beyond the two of you." },
  outside_stress: { subject: "pressure from outside", carries: "{facts}: that has its place outside the two of you." },
  anxiety: { subject: "overwhelm", carries: "{facts}: that can happen when a talk is too much while it lasts." },
  shame: {
    subject: "shame",
    carries: "{facts}: that can touch what one thinks of oneself.",
  },
  easy_crier: { subject: "easy tears", carries: "{facts}: then tears need less of a reason, and carry less news." },
  protective: {
    subject: "a shield",
    carries: "{facts}: whatever was meant, the hard part of the talk had little room after that.",
  },
  strategic: {
    subject: "pressure",
    carries: "{facts}: tears and a demand came together. You may hold your line whatever the reason for them.",
  },
  reaction_harsh: {
    subject: "a reaction to the words just before",
    carries: "{facts}: what comes right before is the nearest cause, and your part of it is in your hands.",
  },
  comfort_habit: {
    subject: "an old habit",
    carries: "{facts}: that is what two people are used to, and no new decision.",
  },
  return_wish: { subject: "a wish to return", carries: "{facts}." },
}
