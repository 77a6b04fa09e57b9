/** English: the sentences that join facts and explanations. Places in braces are filled by reading/tell. */
import type { SentenceTexts } from "../texts.ts"

export const SENTENCE_TEXTS: SentenceTexts = {
  yourEx: "your ex",
  quote: "“{words}”",
  said: " (“{words}”)",
  until: "until {day}",
  someWeeks: "in the next four weeks",
  facts: { one: "{a}.", two: "{a}, and {b}.", same: "{a} and {b}." },
  fits: {
    "fits best": "That fits {x} best.",
    fits: "That fits {x}.",
    possible: "That would go with {x}, and no more can be said.",
    "little points to it": "Little points to any one explanation.",
  },
  either: "That fits {x}, {y}, or both.",
  overSaid: "About the future {name} said plainly that it is over{said:finality_phrase}.",
  askedBack: "{name} also asked in plain words to get back together{said:explicit_ask_back}.",
  notShownBy: "Such a wish is not shown by {list}.",
  listAnd: "and",
  listOr: "or",
  nothingAgainst: "Nothing you told speaks against what stands first. That does not prove it.",
  noShare: "Nothing was told.",
  you: "You",
  bothSaid:
    "{name} also said that it is over{said:finality_phrase}. Both were said, and only {name} can say which one holds.",
  notEnough: {
    heading: "Not enough to say.",
    text: "That is a proper result. From what you told, several things are possible, and choosing one would be a guess.",
    allTheSame: "Tears are not a sign of wanting to return. They are not a sign against it either.",
  },
  grades: {
    A: "Good evidence: several kinds of study agree.",
    B: "Fair evidence: some direct studies point this way.",
    C: "Thin evidence: few or small studies, or from other fields.",
    D: "No study: reasoned judgement.",
  },
  change: {
    level: "Without {facts}, {x} and {y} are level.",
    first: "Without {facts}, {x} comes before {y}.",
    onlyFirst: "Without {facts}, {x} stands first.",
    levelWith: "With {facts}, {x} and {y} are level.",
    firstWith: "With {facts}, {x} comes before {y}.",
    onlyFirstWith: "With {facts}, {x} stands first.",
    struckExplanation: "You struck {y}, so {x} stands first.",
    notEnough: "Without {facts} there is not enough to say.",
    nowEnough: "With {facts} there is enough to say something.",
    sameFirst: "The first place stays the same; the order below it changed without {facts}.",
    sameFirstWith: "The first place stays the same; the order below it changed with {facts}.",
    safety: "What you told now speaks of danger, so that comes first.",
  },
}
