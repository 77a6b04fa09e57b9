/** The English words of the patterns. Sentences say what was counted, never what it means; `name` is the other person. */
import type { DayPart, PatternWord, Side, TalkWay } from "../../model/pattern.ts"

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${NUMBERS[count] ?? count} times`
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

const WORDS: Partial<Record<PatternWord, string>> = {
  apology_hurt: "Said sorry for hurting you",
  says_guilty: "Spoke of guilt",
  self_attack: "Ran themselves down",
  takes_all_blame: "Took all the blame",
  blames_user: "Blamed you",
  says_unsure: "Spoke of doubt",
  hope_phrase: "Left a vague hope open",
  explicit_ask_back: "Asked to get back together",
  says_love_miss: "Said they love or miss you",
  nostalgia_talk: "Spoke of good memories",
  finality_phrase: "Said it is over",
  new_partner: "Spoke of somebody new",
  no_longer_loves: "Said the love is gone",
  lets_stay_friends: "Asked to stay friends",
  ex_angry_insulting: "Insulted you",
  talks_stress: "Spoke of their own stress",
  seeks_comfort: "Asked to be comforted",
  asks_wellbeing: "Asked how you are",
  asks_dating_life: "Asked if you see somebody",
  guilt_trip_or_threat: "Put pressure on you",
  asked_for_space: "Asked for space",
  user_pleaded: "You pleaded",
  user_harsh: "You wrote something hurtful",
  user_cried: "You wrote that you cried",
}

export const PATTERN_WORDS = {
  /** The first line: how many talks, where from, from when to when. */
  intro: (talks: number, name: string, told: number, days: { readonly first: string; readonly last: string } | null) =>
    `${many(talks, "talk", "talks")} with ${name}${told > 0 ? `, ${told} of them told by you` : ""}${days === null ? "" : `, ${days.first} to ${days.last}`}.`,
  joined: "What was told and is in the chat too is counted once.",
  sinceEnding: "Counted from the talk in which it ended.",
  sinceBeginning: "No message says when it ended, so everything in the file is counted.",
  tooFew: (talks: number) =>
    `There ${talks === 1 ? "is 1 talk" : `are ${talks} talks`} so far. After three there are patterns to look at.`,

  ways: {
    met: "Most talks are face to face",
    called: "Most talks are calls",
    wrote: "Most talks are in writing",
    mixed: "You talk in several ways",
  } satisfies Record<TalkWay | "mixed", string>,
  starts: (lean: Side | null, user: number, ex: number, name: string) =>
    lean === "user"
      ? `you start most of them: ${user} of ${user + ex}`
      : lean === "ex"
        ? `${name} starts most of them: ${ex} of ${user + ex}`
        : `you started ${user}, ${name} started ${ex}`,
  way: { met: "Met", called: "Called", wrote: "Wrote" } satisfies Record<TalkWay, string>,
  youStarted: "You started",
  exStarted: (name: string) => `${name} started`,
  withTears: "Talks with tears",

  often: (talks: number, days: number) => `${talks} talks in ${many(days, "day", "days")}.`,
  /** A trend, where there are enough talks for one; else nothing. */
  oftenTrend: {
    fewer: " Fewer in the second half of the time.",
    more: " More in the second half of the time.",
    none: "",
  },
  firstHalf: "Talks in the first half",
  secondHalf: "Talks in the second half",
  quiet: "Longest time without a word",
  days: (days: number) => (days < 1 ? "less than a day" : many(days, "day", "days")),

  hours: (count: number, of: number, part: DayPart) => `${count} of ${of} talks began ${PART[part]}.`,
  part: {
    night: "Night, 22:00 to 5:00",
    morning: "Morning, 5:00 to 12:00",
    afternoon: "Afternoon, 12:00 to 18:00",
    evening: "Evening, 18:00 to 22:00",
  } satisfies Record<DayPart, string>,

  hope: (given: number, takenBack: number, sameDay: number) =>
    sameDay > 0
      ? `Hope was given and taken back on the same day ${times(sameDay)}.`
      : takenBack > 0
        ? `Hope was given ${times(given)}, and taken back within a week ${times(takenBack)}.`
        : `Hope was given ${times(given)}. It was not taken back in words within a week.`,
  hopeGiven: "Hope given",
  hopeTaken: "Taken back within a week",
  hopeSameDay: "Given and taken back on one day",

  warmCold: (turns: number) =>
    turns === 0 ? "Warm and cold talks do not take turns." : `Warm talks were followed by a cold one ${times(turns)}.`,
  warm: "Warm talks",
  cold: "Cold talks",
  both: "Warm and cold in one talk",
  turns: "From warm to cold",
  warmColdBy: (name: string) =>
    `By what ${name} wrote: love, memories and hope on one side; an ending, distance, blame and insults on the other.`,

  replies: (who: string, early: string, late: string) =>
    `${who} answered after ${early} in the first half, ${late} in the second.`,
  you: "You",
  earlyReply: (who: string) => `${who}, first half`,
  lateReply: (who: string) => `${who}, second half`,
  repliesBy: "The middle answer of each half: as many were quicker as slower.",

  calls: (answered: number, missed: number | null) =>
    missed === null
      ? `${many(answered, "call", "calls")} answered.`
      : `${many(answered, "call", "calls")} answered, ${missed} not.`,
  answered: "Answered calls",
  missedByUser: "Calls that you did not take",
  missedByEx: (name: string) => `Calls that ${name} did not take`,
  talked: "Time on calls",

  counted: "Counted",
  countedBy: "Messages. Each number opens them.",
  word: (what: PatternWord, by: Side) =>
    by === "user" && what === "asked_for_space" ? "You asked for space" : (WORDS[what] ?? ""),
  inTalks: (talks: number) => `in ${many(talks, "talk", "talks")}`,

  cannot: {
    "no-calls": "A file here holds no calls. Only calls that you told are counted from it.",
    "no-missed-calls": "A file here holds no missed calls.",
    "no-hours": "A file here does not say in which time zone its hours are, so they are not counted.",
    "no-dates": "A file here has no dates. What it holds is not counted over time.",
    "only-saved": "The app deletes what nobody saved, so much may be missing.",
    "no-meetings": "A chat does not show when you met. Only meetings that you told are here.",
    "not-read-language":
      "Its words are in a language that is not read here, so nothing said is counted: only times and calls.",
  },
  cut: (day: string) => `Before ${day} the file may be cut.`,
  hole: (from: string, to: string) =>
    `Between ${from} and ${to} there is nothing: nobody wrote, or messages are missing. The file does not tell which.`,
  feelings: (name: string) => `None of it says what ${name} feels.`,

  /** "4 minutes", "3 hours", "2 days" */
  span: (ms: number): string => {
    const minutes = Math.round(ms / 60_000)
    if (minutes < 1) return "less than a minute"
    if (minutes < 60) return many(minutes, "minute", "minutes")
    if (minutes < 36 * 60) return many(Math.round(minutes / 60), "hour", "hours")
    return many(Math.round(minutes / 1440), "day", "days")
  },
} as const

const PART: Readonly<Record<DayPart, string>> = {
  night: "between 22:00 and 5:00",
  morning: "in the morning",
  afternoon: "in the afternoon",
  evening: "in the evening",
}
