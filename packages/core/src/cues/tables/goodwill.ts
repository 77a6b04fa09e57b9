/** Thanks, good wishes or appreciation that fit a kind ending. Thanks for a link is politeness. */
import type { CueTable } from "../cue-table.ts"

export const GOODWILL: CueTable = {
  kind: "goodwill",
  lifted: { past: true, negation: true, condition: false },
  groups: [
    {
      strength: 3,
      phrases: [
        "(thank you|thanks|grateful|thankful|thanked YOU|thanked (me|him|her)) ~1 for (the (years|time|good|memories|love|laughs|summer|last|ten|two|three|four|five|six)|everything|all (of it|the|you|that|these|those)|being (so|there|kind|in my|a|part|you|good|decent|honest|my|patient)|our|loving|teaching|what we had|who you|your (kindness|patience|love|honesty|friendship)|always|having|every|letting me|giving me|showing|us|these|those|how you|never) ~4",
        "I (will|would)? ~1 (always)? be {very}? grateful ~3",
        "I {am} {very}? (grateful|thankful|glad) ~1 (for|that|to have|it was|we|to you) ~5",
        "(wish|wishes|wished|wishing) YOU ~1 (all (the best|good things|the happiness)|the (very)? best|nothing but|well|every|happiness|luck|all|only|a (good|happy|great|long)|good|love|joy|peace) ~2",
        "all the best (to you|for|with|in|,|.|$)? ~2",
        "(hope|hopes|hoped|hoping) ~1 (that)? YOU (find|finds|found|will find|are happy|is happy|get|gets|will be happy|be happy|have a|are loved|will be|meet|can be happy|keep|live|would be happy) ~5",
        "(hope|hopes) ~1 (the|your|that your) (new|exam|job|life|interview|move|course|baby|trip|operation|next) ~5 (goes|well|great|good|everything|turns|happy|brings|luck)",
        "(want|wanted|wants) YOU to be (happy|ok|well|loved)",
        "(you|YOU) (deserve|deserves|deserved) ~1 (to be)? (happy|happiness|all the|every|good things|the best|joy|the world|love) ~2",
        "no (hard feelings|bad blood|ill will|grudge|grudges|regrets about us|bitterness) ~2",
        "(no regrets|hold nothing against you|bear you no|without bitterness)",
        "(you|YOU) (were|was|are|have been|had been|is) ~1 (always)? (a|so|very|really|such a)? (good|kind|great|wonderful|brilliant|fair|lovely|amazing|patient|decent|generous) (to me|with me|husband|wife|man|woman|person|partner|dad|mum|mom|father|mother|friend|boyfriend|girlfriend|to us|to my (mum|mom|dad|family)) ~1",
        "(proud|happy|glad|pleased|chuffed) (of|for) (you|YOU) ~1",
        "(i am)? rooting for you",
        "(good luck|best of luck) (with|for|in|out there|tomorrow|today|to you|,|.|$|x|xx|mate|love|on) ~3",
        "(god bless|bless) you ~1",
        "(take care|look after yourself|be happy|be well|go well|stay well|go and shine|shine|have a (good|great|happy) life) ~1 (yeah|of yourself|ok|out there|x|xx|heart|mate|love|always|,|.|$)",
        "you (taught|gave|showed) me ~4 (so much|a lot|how|to|best|good|love|what)",
        "(it was|it has been|was) (a|an)? (privilege|honour|honor|pleasure|joy|gift|lucky) ~3",
        "(glad|lucky|happy|blessed) (i|to have|we|that i|it was) (met|known|knew|had|loved|have known|got|shared|you|you i) ~3",
        "(you will|you are going to|he is going to|she is going to) ~2 be (a)? ~1 (great|brilliant|fine|amazing|happy|ok|wonderful) ~2",
        "(think|thinks|thought) (of you|of me|well of you|fondly|kindly) ~1 (fondly|kindly|well|with (love|gratitude|kindness))",
        "(appreciate|appreciated|appreciates) (you|what you|all you|everything|that you|how you) ~3",
        "(won t|will not|never|not) forget (how you|what you did for|your kindness) ~3",
        "(with|in) (gratitude|kindness|love and respect) ~1",
        "(part|parted|end) ~2 (as friends|on good terms|well|in peace|kindly)",
      ],
    },
  ],
  unless: [
    "thanks for (the (link|info|lift|heads up|update|reminder|money|form|files|keys)|nothing|letting me know|confirming|sending|that|telling|ruining|wasting)",
    "good luck (finding|with that|getting|to whoever|to her|to him)",
    "(thanks|thank you) (to you|for nothing|for (ruining|breaking|leaving|wasting|lying))",
    "best regards",
    "(hope (you|he|she) ~2 (rot|choke|miserable|alone|suffer|regret|proud|pleased|satisfied|feel|hell))",
    "(are|were) you happy",
    "happy now",
  ],
}
