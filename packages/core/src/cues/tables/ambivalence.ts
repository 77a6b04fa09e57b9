/** Not knowing what one wants or feels about the two of them, or wishing two opposite things. No hope by itself. */
import type { CueTable } from "../cue-table.ts"

const KNOW =
  "(do|does|did|can|could|am|is|was) not {very}? (know|sure|certain|tell|figure out|work out|decide|understand|swear|say|make up MY mind)"

export const AMBIVALENCE: CueTable = {
  kind: "ambivalence",
  lifted: { negation: true, condition: true, past: true, takenBack: true },
  groups: [
    {
      strength: 3,
      phrases: [
        `I ${KNOW} ~1 what (I|we|to) (want|wants|wanted|feel|feels|felt|need|are|think|do) ~2`,
        `I ${KNOW} ~1 (if|whether) (I|we|it|this|that|breaking|leaving|what) ~4 (want|wants|wanted|love|loves|loved|back|made|mistake|right|miss|feel|feels|happy|over|should|be with|still|stay|leave|closure|decision|us|missing|him|her|you|lonely)`,
        `I ${KNOW} ~1 (how|what) (I|to) (feel|feels|felt|feeling) ~2`,
        "not sure (what|how|if|whether) (I|we|it|this|breaking|leaving) ~1 (want|feel|love|miss|still|was|should|made|is|can|even|wants|feels|did|right)",
        "not sure (about|of) (us|anything|this|my feelings|what i want|how i feel|the breakup|breaking up|my decision)",
        "I {am} {very}? {very}? (confused|torn|undecided|unsure|conflicted|in two minds|mixed up|on the fence|divided|all over the place) ~2",
        "(part|half|bit|some) of (me|ME) ~14 (part|half|other|rest|another|bit) ~2",
        "(one|1) part of (me|ME) ~14 (other|another)",
        "(my|MY) (head|brain|mind|gut) (says|wants|is|tells|has) ~8 (but|and|,) ~2 (my|MY) (heart|gut|body|thumb)",
        "(my|MY)? heart says ~6 (head|suitcase|brain|mind)",
        "(some|one|1) (day|days|minute|moment|hour|week) (I|i|is|it) ~14 (some|other|next|another) ~1 (day|days|minute|moment|hour|week)?",
        "sometimes ~14 sometimes ~4",
        "I (miss|misses|missed|love|loves|loved) (you|YOU|us) ~3 (but|and) ~1 (also)? ~1 (I|do not|can not|am not|idk|not) ~2 (know|sure|want|hate|relieved|can|glad|in love|do not|if)",
        "I (want|wants|wanted) (to be with|to see|you|YOU|us|it|him|her|to come) ~5 (and|but) ~2 (I|do not|also|he|she) ~1 (do not|does not|also|want|never|be alone) ~2",
        "(both|either) (wants|want|things) ~2 (and|are|at once)",
        "(mixed|conflicting|confusing|confused) (feelings|emotions) ",
        "(mixed|confused) about (us|you|everything|my feelings|him|her|this)",
        "I {keep} (changing|going back and forth|going round|wavering|flip|wondering if)",
        "(go|going|goes|went) (back and forth|round and round|either way) ~3",
        "(pulled|torn) (both|two|in two|in both|between) ~2",
        "(did|do) (we|i) ~2 (mess up|make a mistake|make the right|do the right)",
        "(wonder|wondering|wonders|think|thinking|thinks|thought) (if|whether|maybe|did) ~2 (we|i|it|breaking up|leaving) ~3 (made|make|was|made) ~1 (a|the)? (mistake|right|wrong) ~4",
        "(do|does|did) not know (which|who|what) ~3 (real|wins|true)",
        "(have not|has not|had not|not) ~1 (decided|made up MY mind) ~2 (yet|about us|about|if|whether|$)",
        "(can|could) not (decide|choose|make up MY mind|pick) ~2 (if|whether|between|about us|about|$)",
        "(want|wants) (you|u|me|us) back ~6 (next|but|and also|then|other)",
        "(hate|love) (being|when) ~4 and ~2 (hate|love) (being|when|it)",
        "no idea (any more|what i (want|feel)|how i feel|if i)",
        "(have not|has not) (a|got a|the) (clue|foggiest) ~2 (what|how|if)?",
        "(head|heart) {am} (a mess|all over|a washing machine|everywhere|spinning) ~2 (about us|about you|us)",
        "I could go either way",
      ],
    },
  ],
  unless: [
    "what to get",
    "(where|who|when|which|whose) (your|the|my|to|is|it)",
    "not sure (whose|about the|if i (told|can (make|come|get)))",
    "(train|dinner|job|sofa|keys|charger|wifi|menu|pizza|dates|shift|shifts|school|colour|paint|weather|bus|handover|drawer|password)",
    "(do|does|did) (you|he|she) (even)? know what (you|he|she)",
  ],
}
