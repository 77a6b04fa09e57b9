/** English: patterns over many talks. What the patterns themselves say comes from the engine. */
export const talks = {
  "talks.title": "Talks",
  "talks.patterns": "Patterns",
  "talks.working": "Counting",
  "talks.stopped": "Counting was stopped.",
  "talks.again": "Count again",
  "talks.broken": "This could not be counted. The chat is still here.",
  "talks.add": "Add a chat with the same person",
  "talks.counted": "{chats, plural, one {One chat is counted.} other {# chats are counted together.}}",
  "talks.empty": "No talks yet.",
  "talks.emptyMore":
    "When you have talked, tell it here or drop in the chat. After three talks there are patterns to look at.",
  "talks.drop": "Drop in a chat",
  "talks.cannotShow": "What this cannot show",
  "talks.open": "Patterns over all talks",
  "talks.danger": "Something else comes first.",
  "talks.dangerMore":
    "Words in this chat or in your telling speak of danger. Counting talks can wait. The reading of the talk shows them, with help.",
  "talks.toReading": "Go to the talk",
  "talks.you": "You",
  "talks.told": "As you told it",
  "talks.call": "A call",
  "talks.more": "{count, plural, one {Show # more} other {Show # more}}",
  "language.other":
    "These words are in a language that is not read here. What was said is asked instead. Danger is looked for in English, and with the basics of German and Spanish.",
  "language.basics":
    "Of German and Spanish only the basics are read, so more is asked. Danger is looked for in English, and with the basics of German and Spanish.",
  "language.notTelling":
    "A telling is read in English only. What happened is asked instead. Danger is looked for in English, and with the basics of German and Spanish.",
} as const
