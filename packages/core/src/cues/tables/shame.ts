/** Shame: the speaker condemns the whole self, not one act. */
import type { CueTable } from "../cue-table.ts"

const LOW =
  "pathetic|worthless|disgusting|loser|failure|disgrace|embarrassment|joke|waste of space|waste|idiot|fool|fraud|fake|coward|monster|mess|burden|nobody|nothing|trash|scum|filth|garbage|vermin|worm|deadbeat|punchline|laughing stock|damaged goods|broken goods|unlovable|useless|horrible human being|horrible person|bad person|terrible person|awful person|bad man|bad woman|rotten|stupid|ugly|dirty|vile|cheap|defective|defect|reject|impostor|creep|stalker|cow|zero|poison|hopeless case|small|repulsive|ashamed|humiliated|embarrassing"

export const SHAME: CueTable = {
  kind: "shame",
  lifted: { question: false, past: true, joke: true },
  groups: [
    {
      strength: 3,
      phrases: [
        `I (am|is|was|feel|feels|felt|feeling|look|become|have become) {very}? {very}? (like)? (such|just|a|an|the|like|some|some kind of|a complete|a total)? ~2 (${LOW}) ~1`,
        `^ (feel|feeling|felt|such) {very}? {very}? (like)? (a|an|such)? ~1 (${LOW}) ~1`,
        `what (kind of|sort of|a) ~1 (loser|idiot|fool|person|failure|man|woman) ~3 (am i|i am|me|does that|does|who)`,
        "I (hate|hates|hated|despise|loathe|loathes|disgust|disgusts|disgusted with) MYSELF ~1",
        "I (make|makes|made) MYSELF sick",
        "(disgusted|ashamed|sick|appalled) (with|of|at|by) (MYSELF|what i am|who i am|the person|what i have become|who i have become|the man|the woman) ~2",
        "I {am} {very}? {very}? ashamed (of|to|that|,|.|$|i|and) ~2",
        "(ashamed|embarrassed) to (be seen|exist|say|show|leave|be me|go|walk) ~2",
        "(can not|could not|cannot|do not dare|cant|did not dare) ~1 (look|face|show) ~1 (anyone|anybody|people|them|my|MY face|my parents|in the (mirror|eye|face)|myself|at myself|everyone|the mirror) ~3",
        "(can not|could not) look ~4 in the (eye|eyes|face|mirror)",
        "(something|there is something|there must be something) ~2 (wrong|rotten|broken|missing) ~1 (with|in|inside) (me|ME) ~2",
        "(who|why) would (anyone|anybody|you|someone) ~1 (ever)? (want|love|pick|choose|stay with|date|be with|look at) (me|someone like me|this) ~1",
        "(no one|nobody|noone) ~2 (could|would|will|can) ~2 (want|love|stay|pick|choose) (me|with me) ~1",
        "(everyone|everybody|they all) ~1 (leaves|left|leave|laughs at|laughing at|knows what|thinks i am|looks at) ~1 (me|in the end)? ~1",
        "no wonder (you|he|she|everyone|they|nobody) ~1 (went|left|leaves|go|wants|want|ran|stays|dumped) ~1",
        "I (do|does|did) not deserve (nice|good|to be|anything|love|anyone|kindness|you|to) ~2",
        "(not|never) (worth|worthy) ~1 (it|anyone|anyones|of|anything|the|anybody) ~2",
        "(wanted|want|wish) the (ground|floor|earth) to (open|swallow) ~2",
        "I (want|wanted) to (hide|disappear from everyone|crawl under|die of shame) ~1",
        "(so|such) (humiliated|humiliating|embarrassed|embarrassing|mortified|cringe) ~3 (i|me|to|being|that|,|.|$)",
        "the (shame|humiliation) (of|is|was|kills|eats|i) ~3",
        "(so|deep|such) (much)? shame ~1",
        "I am ~2 (everything you said|the problem in everything|the common denominator|a walking) ~1",
        "(said|says|told me|called (himself|herself)|kept saying) ~3 (he|she|they|a|an) ~3 (disgrace|failure|monster|bad person|worm|terrible|horrible|worthless|scum|disgusting|pathetic|fraud|poison|coward) ~1",
        "(feels|felt|feel) (dirty|stained|worthless|cheap|small|sub human|subhuman|like dirt|like nothing|like scum|like a failure|like a fool|like an idiot) ~1",
        "nothing to show for (myself|my life|it)",
      ],
    },
  ],
  unless: [
    "(shame|a shame) (we|that|about|you|on you)",
    "shame on (you|him|her|them)",
    "feel ~2 like a (failure|loser|fool) lol",
    "(fool|idiot|joke|stupid|mess|fake|cheap|small|ugly|dirty|cow|coward) ~1 (question|idea|flat|thing|to ask|of a|kitchen|room|shoes|car|dishes|news)",
    "(feel|am|was) ~1 (stupid|an idiot) (for|i) ~2 (forgot|forgetting|left|lost|locked|wrong)",
    "not ~2 (ashamed|a loser|a failure|worthless|embarrassed|a bad person)",
    "(you|he|she) (are|is|were|make|made) ~1 (me)? ~1 (pathetic|worthless|loser)",
  ],
}
