/** Phrases of the ex for facts that no cue stands for: questions after the user, needs, and pressure. */
import type { FactId } from "../../model/fact.ts"
import type { PhraseTable } from "../../text/message/phrase-table.ts"

const QUESTION = { question: true, condition: true, joke: true } as const

const ASKS_WELLBEING: PhraseTable<FactId> = {
  kind: "asks_wellbeing",
  lifted: QUESTION,
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "how are you ~1 (doing|holding up|coping|feeling|sleeping|really|today|these days|getting on|managing|love|$|x|xx|,)",
        "how have you been ~1",
        "(are you|you) ~1 (ok|okay|alright|all right|eating|sleeping|coping|doing ok|doing okay|managing|looking after yourself) ~1 $",
        "how (is|are) (everything|things|life|your (heart|head|sleep)) ~2 (with you|going)?",
        "how you (doing|holding up|coping|been|feeling)",
        "(worried|worry|wondering|checking|check|wanted to know|want to know) ~2 (how|if) you (are|have been|got|were) ~3",
      ],
    },
  ],
}

const ASKS_DATING_LIFE: PhraseTable<FactId> = {
  kind: "asks_dating_life",
  lifted: QUESTION,
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(are|were) you ~2 (seeing|dating|sleeping with|talking to) ~1 (someone|anyone|somebody|anybody|other|him|her|a|that|new|people)",
        "you ~1 (seeing|dating) (someone|anyone|somebody|anybody) ~2 $",
        "(have|did) you ~1 (met|meet|found|find|slept with|sleep with|kissed|kiss|been with|gone on a date|go on a date) ~1 (someone|anyone|somebody|anybody|him|her|else|new)",
        "(is|was) there (someone|anyone|somebody|anybody) (else|new) ~1",
        "do you have a (new)? ~1 (boyfriend|girlfriend|partner|bf|gf)",
        "(who is|who was) (that|the|this) (guy|girl|man|woman|bloke|lad)",
        "(are|r) you (on (tinder|hinge|bumble)|single|back on)",
      ],
    },
  ],
  unless: ["seeing (the|a) (doctor|dentist|therapist)"],
}

const SEEKS_COMFORT: PhraseTable<FactId> = {
  kind: "seeks_comfort",
  lifted: QUESTION,
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "(can|could|will|would) you ~2 (hold me|hug me|stay with me|stay on the (phone|line)|talk to me|listen|be there|tell me it|comfort me|calm me) ~2",
        "(can|could) i (call|ring|phone|come over|come round|see) ~1 (you)? ~3 (need|feeling|bad|hard|alone|to talk|not ok|down|crying) ~2",
        "I need (a hug|you to hold me|you right now|to hear your voice|someone to talk to|to talk to you|your voice|you tonight|a cuddle|you to (tell|listen|be|stay)) ~2",
        "(just)? (hold me|talk to me|stay on the phone|stay on the line) (please|for a|tonight|until|a bit)",
        "(tell|promise) me (it|everything|you|i am|that it|we) ~2 (ok|okay|alright|all right|fine|not (angry|mad|hate)|a bad person) ~1",
        "you are the only (one|person) (i|who|that) ~3 (talk to|understands|call|turn to|can|gets me|calm)",
        "I (do not|did not) know who (else)? ~1 to (call|ring|talk to|turn to|text) ~1",
      ],
    },
  ],
}

const PRESSURE: PhraseTable<FactId> = {
  kind: "guilt_trip_or_threat",
  lifted: { question: true, condition: true, negation: true },
  roles: ["ex"],
  groups: [
    {
      strength: 3,
      phrases: [
        "if (something|anything) happens to me ~6",
        "(it will|that will|it would|that would) be (all)? ~1 (your fault|on you|on your conscience) ~2",
        "your fault if (i|something|anything) ~3",
        "if you (leave|go|block|ignore|do not (answer|reply|come|call|pick up)|cut me off|tell|see|meet|hang up) ~4 i (will|am going to|swear) ~4",
        "you (will|are going to) (regret|be sorry|pay for) ~2",
        "after (all|everything) (i|i have) (did|done|do|gave|given|sacrificed) for you ~1",
        "you owe me ~2",
        "(is this|this is) how you (repay|thank) me",
        "I will (tell|show|send) (everyone|everybody|your (boss|mom|family|work|parents|friends)|them all) ~3",
        "you are (killing|destroying) me ~1",
        "(look|see) what you (are doing|do|have done) to me ~1",
        "do you want me to (die|kill|hurt|lose|suffer) ~2",
      ],
    },
  ],
  unless: ["owe me (a (drink|coffee|pint|fiver|tenner|beer)|for the|money|the|half)", "see you|ya|u"],
}

export const ASKED_WORDS: readonly PhraseTable<FactId>[] = [ASKS_WELLBEING, ASKS_DATING_LIFE, SEEKS_COMFORT, PRESSURE]
