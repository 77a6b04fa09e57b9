/** Insult, mockery or contempt for the other. One's own stupidity and a sister's boss are not it. Wide on purpose. */
import type { CueTable } from "../cue-table.ts"

const INSULT =
  "idiot|moron|loser|bitch|cunt|slut|whore|slag|bastard|prick|dick|dickhead|asshole|arsehole|wanker|twat|cow|pig|liar|coward|freak|psycho|psychopath|narcissist|joke|disgrace|parasite|leech|waste of space|piece of shit|piece of crap|piece of work|waste of (skin|air|oxygen|time)|scumbag|scum|trash|garbage|rat|snake|imbecile|cretin|clown|child|baby|brat|embarrassment|failure|nobody|nothing|monster|witch|gold digger|tramp|fool|creep|pervert|sponger|doormat|muppet|cheapskate|drunk|sad excuse|poor excuse"
const INSULTING =
  "pathetic|worthless|useless|disgusting|stupid|dumb|thick|ugly|fat|crazy|insane|mental|mad|nuts|psycho|unlovable|repulsive|revolting|vile|cheap|evil|toxic|desperate|clingy|embarrassing|laughable|ridiculous|delusional|spineless|gutless|weak|selfish|heartless|a joke|boring|damaged|rotten|fake|deranged|hopeless|not worth"

export const CONTEMPT_INSULT: CueTable = {
  kind: "contempt_insult",
  lifted: { question: true, joke: true, past: true, condition: true },
  groups: [
    {
      strength: 3,
      phrases: [
        `you (are|were|r|have always been|will always be) ~4 (${INSULT}) ~1`,
        `(your|youre) (such|just|nothing but|a|an|the|a total|a complete|a fucking|such a|a sad|a pathetic) ~2 (${INSULT})`,
        `(your|you are|you were|u are) {very}? {very}? (fucking|bloody)? (${INSULTING}) ~1`,
        `you ~1 (fucking|stupid|pathetic|little|lying|cheating|selfish|disgusting|fat|ugly|dumb|spineless|worthless|sad|absolute|miserable|filthy|crazy|useless|lazy|cowardly|nasty|total|complete) ~2 (${INSULT})`,
        `you (bitch|cunt|slut|whore|prick|bastard|asshole|arsehole|idiot|moron|loser|coward|pig|cow|liar|dickhead|twat|clown|freak|psycho|rat)`,
        `what (a|an) ~2 (${INSULT}) ~1 (you|u)?`,
        `(called|calls|calling) (me|him|her) ~2 (${INSULT}|${INSULTING}) ~1`,
        `(said|says|told me|told her|told him) ~2 (i|he|she) (was|am|is) ~3 (${INSULT}|${INSULTING}) ~1`,
        `^ (pathetic|loser|psycho|moron|idiot|disgusting|bitch|freak|cunt|worthless|laughable|embarrassing|clown) ~1 $`,
        "(nobody|no one|noone|who) (else)? ~1 (would|will|could|is going to|ever) ~2 (want|love|have|touch|put up with|marry|date|look at) you ~2",
        "(nobody|no one|everyone|everybody) (likes|loves|cares about|knows|laughs at|hates|can stand|laughing at|is laughing at) (you|what you are) ~2",
        "(look|looking) at (you|yourself|the state of you) ~6 (pathetic|crying|again|sad|state|joke|mess|disgusting|fat)",
        "the state of you",
        "(you|your face|looking at you|you touching me|your voice) ~1 (make|makes|made) me (sick|want to (puke|vomit|throw up)|cringe|laugh)",
        "(you|u) (disgust|repulse|sicken|bore|embarrass) me ~1",
        "(go|just go)? (fuck|screw) (yourself|you|off) ~1",
        "(go to|burn in|rot in) hell ~1",
        "(piss|sod|bugger|fuck) off ~1",
        "(grow up|grow a (pair|spine|backbone)|get a life|cry me a river|man up|boo hoo|get over yourself) ~2",
        "(cry|crying|go cry|cry baby) ~1 (baby|again|more|to your (mum|mummy|mommy|mother)|like a (baby|child|girl)) ~1",
        "(you|u) (are|were) (nothing|a mistake|beneath me|the worst (thing|mistake)|a waste|dead to me|not even|no (man|woman|father|mother)) ~3",
        "(worst (thing|mistake|lay|shag|sex|husband|wife|boyfriend|girlfriend|person|decision)) ~2 (you|ever|i|of my)",
        "(you|u) (could not|can not|cant|couldnt) even ~4 (do|right|keep|hold|manage|satisfy|get|spell|be)",
        "(do not|dont) flatter yourself",
        "(laughed|laughing|laugh|we all laugh) (at|about) (you|your) ~2",
        "(i|we) (pity|pitied|despise|hate|hated|loathe|detest) (you|YOU) ~1",
        "(no wonder) ~2 (nobody|everyone|your|you|he|she|no one) ~4 (left|leaves|wants|likes|hates|alone|cheated)",
        "who would want (you|that|someone like you)",
        "(embarrassed|ashamed) (to be seen|of being) with you",
        "(even|and) your (own)? (mother|mum|mom|kids|family|friends) ~2 (ashamed|hate|hates|can not stand|think|thinks|know|laugh)",
        "(dumb|stupid|thick) as",
        "brain (dead|of a)",
      ],
    },
  ],
  unless: [
    "(you are|you were|u are|your) ~1 not ~3",
    "(i am|i was|am i|i feel|i felt) ~3 (idiot|stupid|pathetic|fool|moron|loser|worthless|useless)",
    "(you are|u are) ~2 (crazy|mad|mental|ridiculous|nuts) (talented|good|lol|in the best|funny|brave)",
    "(you|u) (love|beautiful|lucky|daft|gorgeous|clever|big|old|silly) ~1 (idiot|moron|cow|fool|bastard|freak|sod)",
    "(are|do|did) you ~2 (think|mad at|crazy about)",
    "(my|his|her) (boss|sister|brother|landlord|neighbour|ex before) ~5",
    "(film|movie|show|song|meme|game|character)",
  ],
}
