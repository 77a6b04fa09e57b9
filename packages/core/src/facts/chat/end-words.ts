/** Phrases for what is told beside the sixty facts: no love any more, friends, a lie owned, a block, an end taken back, somebody new beside the user. */
import type { FactId } from "../../model/fact.ts"
import type { PhraseTable } from "../../text/message/phrase-table.ts"

const NO_LONGER_LOVES: PhraseTable<FactId> = {
  kind: "no_longer_loves",
  lifted: { negation: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I (do not|no longer|did not) ~1 love you (any more|anymore|like that|that way|in that way|the way i did|now|$|.|,)",
        "I {am} (not|no longer) ~1 in love with you ~1",
        "I {have}? ~1 (fell|fallen) out of love ~2",
        "I (do not|no longer) ~1 (feel|have) ~1 (the same|that way|the spark|feelings for you|those feelings) ~2",
        "MY feelings (for you)? ~1 (have|are|has)? ~1 (changed|gone|faded|died|not there) ~1",
        "(the (love|spark|feelings|feeling)|love) {am} ~1 (gone|dead|not there|missing) ~1",
        "I love you but ~2 not ~1 in love ~2",
        "I (see|love|think of) you (like|as) a (friend|sister|brother|mate)",
      ],
    },
  ],
  unless: [
    "(if|imagine|because) i (did not|do not) love you",
    "not that i do not",
    "(never|not) (stopped|stop)",
    "love you (less|enough)",
  ],
}

const LETS_STAY_FRIENDS: PhraseTable<FactId> = {
  kind: "lets_stay_friends",
  lifted: { question: true, condition: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(can|could|let|hope|should|want|maybe|will) ~2 (we|us) ~2 (stay|be|remain|still be|just be) ~1 (friends|mates) ~1",
        "we (can|could|should|will) ~2 (stay|be|remain|just be) ~1 (friends|mates) ~1",
        "I ({want}|would (like|love)) ~3 (stay|be|remain) ~1 (friends|mates) ~1",
        "(stay|remain) (good|best|close|just)? friends ~1",
        "I {want} you ~3 as (a|my) ~1 friend",
        "I (do not|would not) want to lose (your|our|the|this) friendship",
      ],
    },
  ],
  unless: [
    "(can not|can never|could not|will not|never|not) ~3 (be|stay|remain) ~2 (friends|mates)",
    "friends (with|of) (my|your|his|her|the|benefits)",
  ],
}

const UNFAITHFUL_OR_LIED: PhraseTable<FactId> = {
  kind: "unfaithful_or_lied",
  lifted: { past: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I {have}? ~1 cheated on you ~2",
        "I {have}? ~1 lied to you ~2",
        "(sorry|guilty|forgive me) ~3 (lying to you|cheating on you|cheating|lying|for the lies|for all the lies|the affair) ~1",
        "I (was|have been) (cheating on you|lying to you|seeing (someone|somebody) else|unfaithful) ~3",
        "I (slept|had sex|hooked up|kissed) with? (someone|somebody|him|her|my ex) ~1 (while|when|before) ~2 (we|you|i)",
        "I had an affair ~2",
        "(the|my) affair ~1 (was|meant|started|is|with)",
      ],
    },
  ],
  unless: [
    "(you|he|she|they) (cheated|lied)",
    "(never|not) ~2 (lied|cheated|slept|kissed)",
    "lied to you about ~2 (present|party|surprise|birthday)",
  ],
}

const BLOCKED_OR_SILENT: PhraseTable<FactId> = {
  kind: "blocked_or_silent",
  lifted: { condition: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I {am} ~1 (blocking|going to block) (you|your number|this number) ~2",
        "I {have} ~1 blocked (you|your number) ~2",
        "I (will|am going to) ~1 not (answer|reply|respond) ~1 (any more|anymore|again|to (you|this|any))",
      ],
    },
  ],
  unless: ["block you (in|on the road|the way)", "i have (not|never) blocked"],
}

const ENDING_TAKEN_BACK: PhraseTable<FactId> = {
  kind: "ending_taken_back",
  lifted: { negation: true, past: true, takenBack: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I (take|took) (it|that|the (breakup|break up)) ~1 back ~4 (breaking up|break up|breakup|leaving you|ending it|that it was over)",
        "I did not mean (it|that) when i said ~2 (over|break up|done|leave|leaving)",
        "I did not (really|actually)? mean to (break up|end it|leave you) ~2",
        "I do not want to (break up|split up|end it) (any more|anymore|after all)",
        "I {have}? ~1 changed MY mind about (breaking up|the breakup|leaving|us|divorce|the divorce)",
        "(are|r) we ~1 (still together|broken up|over|a couple) or (not|what)",
        "forget (what i said about|that i said) ~3 (breaking up|over|break up|leaving)",
      ],
    },
  ],
  unless: ["take (it|that) back (to|with)", "(do|will|would) not take (it|that) back"],
}

const USER_SEEING_SOMEONE: PhraseTable<FactId> = {
  kind: "user_seeing_someone",
  lifted: {},
  roles: ["user"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I {am} ~1 (seeing|dating|going out with) (someone|somebody|a (man|woman|guy|girl)|someone new|someone else) ~1",
        "I {have} ~1 met (someone|somebody) (else|new)? ~1",
        "I have (a|got a) ~1 new (boyfriend|girlfriend|partner|man|fella)",
        "my new (boyfriend|girlfriend|partner|fella)",
      ],
    },
  ],
  unless: [
    "(therapist|counsellor|counselor|doctor|dentist|lawyer|solicitor)",
    "met (someone|somebody) (from|at|who|in)",
  ],
}

export const END_WORDS: readonly PhraseTable<FactId>[] = [
  NO_LONGER_LOVES,
  LETS_STAY_FRIENDS,
  UNFAITHFUL_OR_LIED,
  BLOCKED_OR_SILENT,
  ENDING_TAKEN_BACK,
  USER_SEEING_SOMEONE,
]
