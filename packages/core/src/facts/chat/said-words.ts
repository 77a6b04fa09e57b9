/** Phrases of the ex for facts on how they are and what has been done, for which no cue stands or a wider one does. */
import type { FactId } from "../../model/fact.ts"
import type { PhraseTable } from "../../text/message/phrase-table.ts"

const LOW_MOOD: PhraseTable<FactId> = {
  kind: "weeks_of_low_mood",
  lifted: { past: true, negation: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(I|^) {have}? ~1 (not|barely|hardly) ~1 (slept|eaten|been sleeping|been eating|sleeping|eating|left the (house|flat)|been out) ~2 (for|in) ~2 (days|weeks|months|ages)",
        "I (am|have been|feel|have felt) ~1 (depressed|low|numb|empty|hopeless) ~1 (for|since) ~3",
        "(for|in) (weeks|months) ~3 (depressed|low|numb|empty|no energy|nothing matters|get out of bed)",
        "(on|started|back on) (antidepressants|sertraline|prozac|citalopram|medication for ~1 depression)",
        "diagnosed with ~2 depression",
        "(lost|losing) ~2 (kilos|kg|stone|pounds|weight) ~2 (since|this|in)",
        "signed off ~2 (depression|stress|burnout|work)",
        "(no|not see|see no|any) (point|future) in (anything|any of it|life|getting up)",
      ],
    },
  ],
  unless: ["(used to|years ago|as a (kid|teenager)|back then|when i was)"],
}

const LIFE_EVENT: PhraseTable<FactId> = {
  kind: "major_life_event",
  lifted: { past: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(my|MY) ~1 (dad|mum|mom|father|mother|nan|gran|grandma|grandad|grandpa|brother|sister|dog|cat|best friend) (has|is|was)? ~1 (died|dead|passed|passed away|dying|in hospital|in the hospital|in intensive care|got cancer|has cancer|had a stroke)",
        "I (lost|have lost|am losing|just lost) my job",
        "I (got|was|have been|am being|am) (fired|laid off|made redundant|let go|sacked|evicted|diagnosed with ~3)",
        "the funeral ~2 (is|was|on|tomorrow|today)",
        "I (had|have had) (a|an) (miscarriage|accident|operation|stroke|heart attack)",
        "(lost|losing) the baby",
      ],
    },
  ],
}

const DEPLETED: PhraseTable<FactId> = {
  kind: "depleted",
  lifted: {},
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I {am} {very}? (drunk|wasted|hammered|tipsy|hungover|exhausted|shattered|knackered|worn out|running a fever|sick with (flu|fever|covid)) ~1 ($|,|.|and|so|now|right now|from|sorry)",
        "I (have been|was|had been) drinking",
        "I {have}? (had|drunk|drank) (too much|a few|a lot|a bottle|too many) ~2 (drinks|wine|to drink|beers|pints|$|,|.)",
        "I {have} not slept (at all|in|for|since) ~3",
      ],
    },
  ],
}

const PRACTICAL: PhraseTable<FactId> = {
  kind: "practical_steps",
  lifted: {},
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "I {have}? ~1 (moved|moving) (out|into (my|a) (new)? (flat|place|apartment|house))",
        "I {have}? ~1 (found|signed|got|taken|rented) (a|an|my|the) (new)? ~1 (flat|place|apartment|lease|room|studio)",
        "I {have}? ~1 (filed|signed|sent) (for divorce|the (divorce)? papers|the papers)",
        "(my|the) (lawyer|solicitor|attorney) ~4 (papers|divorce|letter)",
        "I (will|am going to|can|am coming to|want to|need to|would like to) (come|pick up|collect|get|fetch|grab) ~3 (my|the rest of my|the last of my) ~1 (things|stuff|clothes|boxes|belongings)",
        "(I|we) {have}? ~1 (changed|changing) the locks",
        "(split|divide|divided|dividing|sort out|sell) ~1 (the)? (furniture|house|flat|deposit|account|joint account|savings)",
        "(take|took|taken|taking) (my|your) name off ~3",
      ],
    },
  ],
  unless: ["(holiday|hotel|airbnb|office|work|parents|dream)"],
}

const ON_OFF: PhraseTable<FactId> = {
  kind: "on_off_history",
  lifted: { past: true, question: true, negation: true },
  roles: ["ex", "user"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(last|first|second|third) time we (broke up|split up|split|ended|got back together)",
        "(every|each) time we (break up|split up|broke up|get back together)",
        "we {have}? ~1 (broken up|broke up|split up) ~2 (before|twice|three times|so many times|again and again|over and over)",
        "(back and forth|on and off|on again off again) (for|again|like this|with (you|us)|since)",
        "when we got back together",
      ],
    },
  ],
  unless: ["never broken up"],
}

export const SAID_WORDS: readonly PhraseTable<FactId>[] = [LOW_MOOD, LIFE_EVENT, DEPLETED, PRACTICAL, ON_OFF]
