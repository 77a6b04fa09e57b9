/**
 * How people write the ending of a relationship in messages: by ending it, or by telling later who did. "End it" alone is left
 * to the safety stage, since it may mean a life; "it's over" alone is the cue of finality, which may also repeat what was over.
 */
import type { PhraseTable } from "../../text/message/phrase-table.ts"

/** `ends`: the writer ends it in these words. `ended`: the writer did. `left`: the reader did. `agreed`: both. */
export type EndingWords = "ends" | "ended" | "left" | "agreed"

const END_IT =
  "(break up|split up|end (this|it|things|us|our relationship|the relationship|our marriage)|separate|part ways|go our separate ways|call it (quits|off|a day)|get (a divorce|divorced)|divorce|stop (seeing each other|dating|being together))"
const BREAKUP =
  "(breaking up|ending (it|things|us|our relationship|the relationship)|the (breakup|break up|split|divorce)|leaving)"
/** What may stand behind "I left you" and not make it a note, a key or a message. */
const NO_THING =
  "($|,|.|?|because|and|that|last|when|for|in (january|february|march|april|june|july|august|september|october|november|december)|i|it|but|so|over|after)"

const ENDS: PhraseTable<EndingWords> = {
  kind: "ends",
  lifted: {},
  groups: [
    {
      strength: 3,
      phrases: [
        `we {very}? (should|need to|have to|must|ought to|had better) ~1 ${END_IT}`,
        "(best|better|right|time) ~3 if we ~1 (broke up|split up|ended (this|it|things)|separated|parted ways|went our separate ways)",
        "I {very}? {want} to (break up|split up|separate|end (things|us|our relationship|the relationship|this relationship|our marriage)|call it quits|get (a divorce|divorced)|be single)",
        "I {very}? {want} (a|the) (divorce|separation|breakup)",
        "I {am} {very}? (breaking up|splitting up|breaking it off|breaking things off|ending (things|it|this|us)) with you",
        "I {am} ending (things|us|our relationship|the relationship|this relationship|our marriage)",
        `I {am} leaving you ${NO_THING}`,
        "I (have filed|filed|am filing|have decided to file) for (divorce|separation)",
        "I {very}? (can not|can no longer|do not want to|no longer want to) be (with you|together|in (this|a) relationship (with you)?|your (girlfriend|boyfriend|wife|husband|partner)|married to you) ~1 (any more|$|.|,)",
        "I do not want (this relationship|this marriage|us) any more",
        "I {have} ~1 (decided|made up MY mind) ~2 to (break up|end (this|it|things|us)|leave you|split up)",
      ],
    },
  ],
  unless: [
    "(end|stop) (this|it) ~1 (call|conversation|chat|thread|here|argument|fight|topic)",
    "end (it|this|things) (all|here|now then)",
    "(separate|split up|end) ~2 (laundry|bill|bills|teams|washing|lease|contract|rooms|rent|chores|groups)",
    "break up (the|a|for (summer|christmas|easter))",
    "with you ~1 (for (the moment|now|tonight|today)|right now|at the moment|tonight|today|tomorrow)",
    "with you . for (the moment|now)",
  ],
}

const ENDED: PhraseTable<EndingWords> = {
  kind: "ended",
  lifted: { past: true, question: true },
  groups: [
    {
      strength: 3,
      phrases: [
        `I {have}? {very}? (broke up|broken up|split up|finished|broke it off|broken it off|ended (it|things|us)) with you`,
        `I {have}? {very}? (left|dumped|divorced|walked out on|walked away from) (you|us) ${NO_THING}`,
        "I {have}? {very}? ended (things|us|our relationship|the relationship|our marriage) ~1 ($|,|.|because|and|with|not)",
        "I (was|am|am the|was the) ~1 one who (left|ended (it|things|us)|broke up|broke (it|us) off|walked away|wanted (out|to break up))",
        `${BREAKUP} was my (decision|choice|idea|doing)`,
        "my (decision|choice) to (leave|break up|end (it|things|us)|go)",
      ],
    },
  ],
  unless: [
    "left you (a|the|some|my|two|on|with|in|at|there|alone|your|something)",
    "(as if|like) I {have}? (left|dumped)",
  ],
}

const LEFT: PhraseTable<EndingWords> = {
  kind: "left",
  lifted: { past: true, question: true },
  groups: [
    {
      strength: 3,
      phrases: [
        "you {have}? {very}? (broke up|broken up|split up|finished|broke it off|ended (it|things|us)) with me",
        `you {have}? {very}? (left|dumped|divorced|walked out on|walked away from) (me|us) ${NO_THING}`,
        "you {have}? {very}? ended (it|things|us|our relationship|the relationship|our marriage) ~1 ($|,|.|because|and|not|so)",
        "why (did|would|do) you ~1 (leave me|break up with me|dump me|end (it|things|us)|leave us)",
        "you (were|are|are the|were the) ~1 one who (left|ended (it|things|us)|broke up|broke (it|us) off|walked away|dumped me|wanted (out|to break up|a divorce))",
        `${BREAKUP} was your (decision|choice|idea|doing)`,
        "your (decision|choice) to (leave|break up|end (it|things|us))",
        "you wanted (to break up|a divorce|the divorce|the breakup|out)",
      ],
    },
  ],
  unless: [
    "(left|leave) (me|us) (on|alone|a|the|some|your|with|in|at|there|waiting|hanging|out|no|speechless|behind|something|two)",
    "(never|not) (left|leave|dumped|dump) me",
    "(a|an|the|this|that|what|all) ~3 you {have} (left|dumped) (me|us)",
    "(thought|dreamed|dreamt|feel like|felt like|as if|afraid|scared|worried) ~3 you {have}? (left|dumped|broke)",
  ],
}

const AGREED: PhraseTable<EndingWords> = {
  kind: "agreed",
  lifted: { past: true },
  groups: [
    {
      strength: 3,
      phrases: [
        "we both ~1 (decided|agreed|wanted|chose) ~3 (break up|split up|end (it|things|us)|breakup|separate|breaking up|over|divorce|go our separate ways)",
        "we (agreed|decided together) ~1 to (break up|split up|end (it|things|us)|separate|divorce|go our separate ways)",
        "(breaking up|the (breakup|break up|split|divorce)|ending (it|things)) was ~1 (mutual|both of us|our decision)",
      ],
    },
  ],
}

export const ENDING_WORDS: readonly PhraseTable<EndingWords>[] = [ENDS, ENDED, LEFT, AGREED]

/** Without one of these no phrase of the tables fits: a cheap look before the dear one. */
export const MAY_END =
  /br(?:ea|o)k|split|divorc|dump|separat|leav|left|walk|end(?:ed|ing)?\b|mutual|finish|quits|part ways|single|relationship|marri|wife|husband|girlfriend|boyfriend|partner|with (?:you|u)\b|agreed|wanted out|not want us|dont want us|don.t want us/i
