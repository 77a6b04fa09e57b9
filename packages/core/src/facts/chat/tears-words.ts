/** Words around tears that were written about: whether they flow now or did for a while, and what can bring them on. */
import type { PhraseTable } from "../../text/message/phrase-table.ts"

export type TearsWord = "now" | "before" | "hard-question" | "limit" | "goodbye" | "pain"

const now: PhraseTable<TearsWord> = {
  kind: "now",
  lifted: { past: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(I {am} ~1|^) (crying|sobbing|weeping|in tears|tearing up|in floods) ~1 ($|,|.|now|rn|again|right now|here|reading|at (this|that|your)|so|and i)",
        "(made|makes|making) me (cry|weep|tear up|well up)",
        "(started|starting|starts|burst out|burst into) (crying|to cry|sobbing|tears)",
        "(can not|cannot) stop (crying|sobbing|the tears)",
        "(broke down|burst) ~1 (crying|in tears|into tears)? (reading|at|when|just now|now)",
        "tears ~2 (running|rolling|streaming|falling|coming) ~3",
        "(now|and now) I {am} ~1 (crying|in tears|sobbing)",
      ],
    },
  ],
}

const before: PhraseTable<TearsWord> = {
  kind: "before",
  lifted: { past: true, question: true, condition: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(all|every|last|whole|yesterday|this) (day|night|evening|morning|afternoon|week|weekend|month|time)",
        "(for|since) ~2 (hours|days|weeks|months|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|you left|the|we)",
        "to sleep",
        "yesterday",
        "(every|each) time",
        "(was|were|had been|have been|been) (crying|sobbing|weeping|in tears)",
        "(a lot|so much|so many times) (lately|recently|these days)",
      ],
    },
  ],
}

const hardQuestion: PhraseTable<TearsWord> = {
  kind: "hard-question",
  lifted: { question: true, past: true, negation: true, condition: true },
  roles: ["user"],
  groups: [
    {
      strength: 3,
      phrases: [
        "why (did|do|are|were|would|could|can|have|not|is|was|wont|will) ~2 (you|we|it|this|us|i) ~6",
        "^ why $",
        "^ but why $",
        "(do|did|don t) you (not)? ~1 (love|miss|want|care|regret|mean|still|ever|even) ~5",
        "(is|was) there (someone|somebody|anyone|anybody) ~1 (else|new)?",
        "(are|were) you ~1 (seeing|dating|sleeping with|with|in love with) (someone|anyone|somebody|anybody|him|her) ~1",
        "(since|for|how) (when|how long|long) (have|did|are|were|has) ~5",
        "(what|where) ~1 (did i do|have i done|went wrong|did we do|happened to us|am i to you|do you want from me|about us|are we|changed)",
        "(do|would|are|will|can) you ~2 (come|coming) (back|home)",
        "(do you want|want) ~2 (to come back|to try again|us back|me back|this to be over)",
        "(was|were|is) (any of it|it ever|it all|it) real",
        "how (could|can|long) (you|have you) ~5",
        "(is it|was it) (over|because of|something i|me) ~4",
        "(are|were) you (sure|happy|serious) ~3",
        "what (do you want|is it that you want|do you feel)",
      ],
    },
  ],
  unless: [
    "why (not|dont we|do not we) ~2 (meet|eat|go|watch|take|call)",
    "do you (want|still have|mean) ~1 (the|a|my|your|some) (key|keys|box|boxes|coffee|tea|food)",
  ],
}

const limit: PhraseTable<TearsWord> = {
  kind: "limit",
  lifted: { condition: true, negation: true },
  roles: ["user"],
  groups: [
    {
      strength: 3,
      phrases: [
        "you (can not|cannot|can t) ~1 (keep|just|go on|come|call|text|do this|write) ~4",
        "(do not|please stop|stop|you have to stop) ~1 (call|calling|text|texting|write|writing|come|coming|contact|contacting) ~2 (me|here|over|round|any more)?",
        "I (can not|will not|do not want to) ~1 (keep (doing|talking)|comfort you|be (there for you|your friend|your comfort|friends)|do this) ~3",
        "I {very}? (need|want) ~2 (space|distance|time apart|a break from (this|you|us))",
        "(leave me|let me) (alone|go|be)",
      ],
    },
  ],
}

const goodbye: PhraseTable<TearsWord> = {
  kind: "goodbye",
  lifted: { past: true, question: true },
  groups: [
    {
      strength: 3,
      phrases: [
        "(this is|so this is|i guess this is|it is) (goodbye|the last time|it then)",
        "^ goodbye ~2 $",
        "(last time) ~4 (see|seeing|hug|here|together|kiss)",
        "(remember|remembering|think of|thinking of|thought of|miss|missing) (when we|the (time|day|night|way|first)|our (first|trip|flat|song|dog|holiday|summer|place)|how we) ~4",
        "(your|our|the) (hoodie|photos|photo|ring|letters|pictures|toothbrush|side of the bed|song) ~4",
      ],
    },
  ],
}

const pain: PhraseTable<TearsWord> = {
  kind: "pain",
  lifted: { past: true },
  roles: ["user"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(you|this|it|that) ~2 (hurt|hurts|hurting|broke|breaks|kills|killing) ~1 (me|so much|like hell|a lot|my heart)",
        "I {am} {very}? (heartbroken|broken|hurting|hurt|devastated|lost without you|not ok|not okay|in pieces|falling apart)",
        "I (can not|have not|did not) ~2 (sleep|slept|eat|eaten|breathe|stop thinking) ~3",
        "I {am}? ~1 (crying|cried|sobbing|in tears) ~2",
        "I (miss|missed) (you|us) ~2",
      ],
    },
  ],
}

export const TEARS_WORDS: readonly PhraseTable<TearsWord>[] = [now, before, hardQuestion, limit, goodbye, pain]
