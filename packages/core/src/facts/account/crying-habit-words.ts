/** How people tell how often somebody cries: tables for `crying-habit.ts`. */
import { phrase } from "../../text/phrases.ts"

const CLASSES = {
  cry: "(?:cry|cries|cried|crying|weep|weeps|wept|weeping|sob|sobs|sobbed|blub|blubs|blubbed|bawl|bawls|bawled|tear up|tears up|teared up|break|broke|break down|broke down|well up|wells up|shed a tear|in tears|(?:shed|sheds) (?:a|one) (?:tear)?|weepy|emotional)",
  anything:
    "(?:anything|everything|nothing|adverts|ads|an? (?:\\w+ )?(?:ad|advert|commercial|film|song|wedding|sunset|puppy|video|cartoon|movie|dog|card)|commercials|films|movies|weddings|every (?!handback|handover|meeting|talk|call|time|visit|conversation|coffee|night|day|one)\\w+|songs|cartoons|videos|dogs|puppies|shows|soaps|any \\w+|(?:\\w+ )?(?:videos|adverts|films|movies|songs|programmes|shows|commercials|weddings|cartoons|puppies|dogs|stories|memes|clips)|tv|telly|bake off|christmas \\w+|birthdays|cards|reels|disney \\w+|the drop of a hat|the (?:dmv|flag|news|telly|cinema|movies|radio|adverts|ads|school play|end of \\w+|darts|football|slightest \\w+))",
}

/** An easy crier, always. */
export const EASY: readonly RegExp[] = [
  "(?:EX )?(?:has |had |always |'s |will |would |even |once )*{cry} (?:even |once )?(?:at|over|to|during|watching|about) (?:even |literally |the likes of )?{anything}",
  "EX (?:has |had |'s |always |has always )*(?:cries|cried|cry|crying|weeps|wept|blubs) (?:really |so |very |pretty |quite )?(?:easily|easy|readily|a lot|all the time|for anything|for nothing|constantly|quickly)",
  "(?:always|'s|is|was|been|such) (?:\\w+ )?(?:a|an) (?:\\w+ )?(?:big |easy |massive |huge |proper |total |bit of a )?(?:crier|cryer|weeper|blubber|soft touch|softie|softy|waterworks person|emotional person|cry baby)",
  "(?:tears|crying) (?:\\w+ )?(?:come|comes|came) (?:easy|easily|quick|quickly|naturally) (?:to EX)?",
  "(?:always|very|so|super) (?:been )?(?:emotional|teary|weepy|tearful|a crier|easily moved|soft)(?! (?:about|when|tonight|today)(?![\\w]))",
  "{cry} at the drop of a hat",
  "(?:anything|everything|the smallest thing|the slightest thing|any little thing) (?:\\w+ ){0,2}(?:sets|set|makes|made) EX (?:off|cry)",
  "(?:wears|wore) EXS heart on EXS sleeve",
  "EX (?:has )?always {cry}(?: easy| easily| a lot)?(?! when| whenever| if| after| over USER)",
  "(?:cries|blubs|weeps|sobs) (?:like|more than) (?:\\w+ ){1,3}",
  "the type who (?:cries|weeps)",
].map((source) => phrase(source, CLASSES))

/** Almost never before. */
export const RARE: readonly RegExp[] = [
  "which (?:\\w+ ){0,8}(?:never|not) (?:\\w+ ){0,2}(?:saw|seen|happened|happens|does|did)",
  "(?:never|not|not once|only once|hardly ever|rarely|seldom|barely|not ever|only twice) (?:\\w+ ){0,3}(?:seen|saw|see|known|heard|knew|witnessed|watched|caught) (?:EX|that man|that woman|this man|this woman|the man|the woman|EX EXSELF) (?:\\w+ ){0,3}{cry}",
  "(?:never|not|not once|hardly ever|rarely|seldom|only once) (?:\\w+ ){0,3}(?:seen|saw|known) (?:EX|that man|this man) (?:shed|like that|like this|that way|in that state|lose it|let go|show|emotional|weak)",
  "first time (?:USER |that USER |EX )?(?:\\w+ ){0,4}(?:seen|saw|see|heard|hear|known|witnessed|knew|let) (?:\\w+ ){0,4}(?:{cry}|water|tears|like this|like that|it|EX)",
  "first time (?:ever |EX )?(?:\\w+ ){0,3}{cry}(?: in front of USER)?",
  "(?:EX|who) (?:has |had |'s |would )?(?:never|hardly ever|rarely|barely ever|seldom|almost never|does not|did not|do not|not usually|not normally|not even|not) (?:ever |normally |usually |really |once )?(?:cries|cry|cried|weep|weeps|wept|break|broke|shed|sheds|gets emotional)(?: ever)? (?:\\w+ )?(?:in|not|at|before|all|the whole|once|through|when|ever|since|easily|as a|even|a tear in|about|over|for)",
  "EX (?:never|does not|do not|did not ever|hardly ever|rarely|barely ever|almost never) (?:ever |really |normally |usually )?(?:cries|cry)",
  "(?:not|never|no|hardly|'s not|never been|was not) (?:\\w+ )?(?:a|much of a|the|one for|exactly a|the type for) (?:big |massive |great |natural |crying )?(?:crier|cryer|weeper|crying type|crying kind|type (?:to|who|that) {cry}|kind (?:to|who|that) {cry}|one (?:to|for) (?:cry|crying|tears)|man for tears|crying (?:man|woman|person|sort))",
  "(?:not|never) (?:\\w+ )?(?:one for|one to|given to|the sort to|the type to|the kind to) (?:cry|crying|tears|it|weeping|emotion|show emotion|get emotional|that)",
  "(?:no|has no|had no|got no|without) (?:tear ducts|waterworks|tears in EX)",
  "{cry} (?:maybe |only |just |about |exactly )?(?:once|twice|one time|two times|three times) (?:in|since|the whole|before|ever|when EXS)",
  "(?:seen|saw|known) EX {cry} (?:maybe |only |just |about |exactly )?(?:once|twice|one time|two times|three times)",
  "(?:not|n't) {cry} (?:\\w+ )?(?:since|when EXS|at EXS|at the funeral|for years|in years)",
  "(?:not|never|not once|not even) (?:\\w+ ){0,6}(?:funeral|funerals|when EXS (?:\\w+ )?(?:died|passed))(?: (?:\\w+ ){0,5}{cry})?",
  "(?:funeral|funerals|bankruptcy) (?:\\w+ ){0,6}(?:not|never) (?:\\w+ ){0,4}{cry}",
  "(?:stone|hard|tough) (?:\\w+ )?(?:man|woman|as nails|faced)(?: \\w+){0,4} never (?:\\w+ )?{cry}",
  "(?:in (?:all )?(?:\\w+ ){1,3}years|\\d+ years|\\w+ years) (?:\\w+ ){0,5}(?:never|not) (?:\\w+ ){0,4}(?:{cry}|drop|tear)",
].map((source) => phrase(source, CLASSES))

/** Not in the ending: that is no habit of old. */
export const NOT_AT_THE_END = phrase(
  "(?:when|since|after|at|through|during|in) (?:EX|BOTH|USER|the)? ?(?:left|split|broke|ended|divorced|signed|dumped|told|moved|separated|breakup|divorce|court|hearing|whole)",
)

/** The one time, or the first since the ending. */
export const FIRST_SINCE: readonly RegExp[] = [
  "for the (?:very )?first time",
  "first (?:time )?(?:that )?USER {have} (?:ever )?(?:seen|heard|known|saw) EX (?:\\w+ ){0,4}(?:since|after|in)",
  "first (?:tears|tear|cry|time) (?:\\w+ ){0,5}since",
  "(?:the )?first time (?:\\w+ )?(?:since|after|in (?:all )?(?:these|this|the|\\w+) (?:\\w+ )?(?:months|years|weeks|time|whole)|through)(?: BOTH| the| all| \\w+){0,4}(?: split| broke up| breakup| divorce| ended| left| months| years)?",
  "(?:never|not|not once|not one|not a|nothing) (?:\\w+ ){0,9}(?:when BOTH (?:split|broke|ended|divorced|signed)|when EX (?:left|ended|dumped|told)|through (?:the )?(?:\\w+ )?(?:divorce|split|breakup|whole)|(?:during|at|in) the (?:\\w+ )?(?:divorce|split|breakup|break up|court|hearing)|over any of it|the whole (?:time|way|divorce|year)|all (?:this|that|these) (?:time|months|year|while)|in all (?:these|those|the) (?:\\w+ )?(?:months|weeks|years)?)",
  "(?:not|never|dry|ice|stone|calm|cold|fine) (?:\\w+ ){0,6}(?:until|till) (?:now|today|tonight|then|EX saw|this|last night|yesterday)",
  "(?:through|during|in) (?:the )?(?:whole|entire) (?:divorce|split|breakup|thing|time)",
].map((source) => phrase(source, CLASSES))

export const ONE_TIME: readonly RegExp[] = [
  "(?:the )?(?:first|only) time (?:ever )?(?:\\w+ ){0,4}(?:{cry}|seen|saw|let|since|in|EX|tears|USER)",
  "never (?:seen|heard|known|saw|cried|did that|done that) (?:\\w+ ){0,4}(?:before|like that|like this)",
  "(?:just|only) (?:that |the )?once",
].map((source) => phrase(source, CLASSES))

/** In most talks, or in every one. */
export const MOST: readonly RegExp[] = [
  "(?:every|each) (?:single |damn |bloody |fucking |other )?(?:time|talk|call|conversation|visit|night|meeting|handover|handback|coffee|drop off|phone call|chat|pick up|swap)(?! (?:USER|BOTH) (?:say|bring|mention|ask|try|said|tried|asked|want|set|told|raise|refuse|start|talk about|end))",
  "(?:most|nearly all|almost all|half) (?:of (?:the )?)?(?:times|time|talks|calls|conversations|nights|visits|days|of BOTHS)",
  "(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|tenth|\\d+th) (?:time|call|talk|night|day|week|coffee|meeting|visit|one)(?: \\w+){0,6}(?: in a row| running| this week| since| straight| (?:EX|EX 's) (?:\\w+ ){0,4}{cry})",
  "(?:last|past) (?:\\d+|two|three|four|five|six|few|couple of|several) (?:calls|times|talks|visits|conversations|meetings|weeks|nights)(?: (?:\\w+ ){0,4}(?:same|{cry}))?",
  "(?:each|every) (?:\\w+ )?the same",
  "as always (?:when|with)",
  "(?:tomorrow|the next day|next time|last time|yesterday|every night|each night) (?:it 's |it was |will be |was )?(?:the )?same",
  "same (?:thing )?(?:happened |as |again )?(?:on|last|the|every|as) (?:\\w+ ){0,6}",
  "(?:always|keeps|kept|constantly) (?:ends|ending|end|ended) (?:up )?(?:in tears|crying|with (?:EX|tears)|{cry})",
  "EX (?:always|constantly|keeps|'s always|is always) {cry}(?! at| over| easily| easy| a lot| when USER| when it)",
  "{cry} (?:\\w+ ){0,3}(?:every|each) (?:single )?(?:time|call|talk|visit|conversation|meeting|handover|night|evening|day)(?! (?:USER|BOTH) (?:say|bring|mention|ask|try|said|set|raise))",
  "{cry} (?:again|like (?:always|last time|every time)|as (?:usual|always|per usual))",
  "(?:nine|eight|9|8|seven|four|three|two) (?:\\w+ )?out of (?:ten|10|five|5|four|three)",
  "(?:so far|all of (?:them|OTHER)|all three|all four|both times)",
  "{cry} (?:\\w+ ){0,2}in (?:all|every one|each|most) of (?:them|OTHER|these|those)",
  "every (?:single )?time EX {cry}",
].map((source) => phrase(source, CLASSES))
