/** How people tell who ended it. Tables only; `who-ended.ts` reads them. A is the one who ends, B the other. */

/** Days that are no part of the talk itself. */
export const WHEN_CLASS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|midsummer|christmas|xmas|easter|new year|new year 's|halloween|thanksgiving|diwali|eid|ramadan|hogmanay|lent|advent|epiphany|whitsun|pentecost|midwinter|half term|bonfire night|valentines|(?:19|20)\\d\\d)"

/** The act of ending with its doer as subject: "A dumped B". `{A}` and `{B}` are EX and USER, either way round. */
export const ENDING_ACTS: readonly string[] = [
  "{A} (?:that |who )?(?:{have} )?{adv}(?:ended|finished|broke off|broken off|called off|binned|chucked|cancelled|stopped) (?:it|this|things|us|BOTH|the relationship|the marriage|what BOTH had|everything|the engagement)",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:ended|finished|split up|broke up|broken up|broke it off|broken it off|called it off|called it quits|called it a day|called it|called things off|called time|split|finish|broke) with {B}",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:broke it off|broken it off|called it off|called it quits|called it a day|called things off|called time|pulled the plug|pulled the pin|put an end to (?:it|this|us|things)|cut it off|cut things off|ended (?:our|BOTHS) \\w+)",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:dumped|dump|binned|ditched|chucked|jilted|divorced|ghosted|discarded|dropped) {B}",
  "{A} (?:that |who )?(?:{have} |{be} )?{adv}(?:left|leaving|leaves|walked out on|ran out on|walked away from|gone from|went from|abandoned|deserted|quit on|bailed on) (?:{B}|BOTH)(?! (?:alone|a|an|the|on (?:read|seen|the|a|EXS)|with|to|in (?:the (?!spring|summer|autumn|fall|winter)|a|bits|tears|EXS|this|that|charge|floods)|at (?:the|a|home|work|EXS)|there|standing|sitting|crying|hanging|be|no|some|messages|message|voicemail|voice|feeling|wondering|OTHERS|EXS|USERS|like|so|his|outside|speechless|confused|thinking)(?![\\w]))",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:finished|ended) (?:it|things|this|with {B})",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:packed|jacked|chucked|binned|blew|cut|knocked) {B} (?:in|off|out|on the head)",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:packed|jacked|chucked|knocked) (?:it|BOTH|things) (?:in|on the head)",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:separated|split|parted) from {B}",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:made|put|brought|wrote) (?:an|the) end(?: to (?:it|BOTH|things|everything))?",
  "{A} (?:{have} )?{adv}(?:cut|called) (?:it|the \\w+) (?:off|short|quits)",
  "{A} (?:{have} )?{adv}(?:told|asked) {B} to (?:go|leave)(?= [.,]|$| and| because| in| last| after)",
  "(?:it |this |that )?(?:{have} )?(?:been |was |were )?{adv}(?:ended|finished|called off|broken off) by {A}",
  "(?:since|when|before|after|until|because|the day|week|month|night) {A} (?:{have} )?(?:left|walked|went|moved out|packed up|took off|walked out)(?= [.,?]| in| last| for| on| back|$| and| at| there)(?! (?:in the|for work|for the|to|on the|at the|for school|in EXS|the)(?![\\w]))",
  "{A} (?:{have} )?{adv}(?:left|walked|took off|moved out|walked out)(?: USER)? (?:{number} )?(?:and a half )?(?:days?|weeks?|months?|years?|fortnights?|\\w+day|last|in|at|over|on) ?(?:ago|back|{month}|(?:last |the )?(?:spring|summer|autumn|fall|winter|christmas|easter|week|month|year))",
  "{A} (?:{have} )?{adv}(?:taken|took|signed|rented|found|got) (?:an?|EXS own) (?:\\w+ ){0,3}(?:apartment|flat|lease|place of EXS own)",
  "(?:man|woman|person|guy|girl|bloke|boy|someone|somebody|fool|idiot|ex) (?:who|that) (?:{have} )?{adv}(?:dropped|left|dumped|ended|binned|ditched|walked out on|broke up with) {B}",
  "{A} (?:said|told {B}) {B} should (?:get|find|call|see) (?:\\w+ )?(?:a|an) (?:lawyer|attorney|solicitor|flat|apartment)",
  "{A} (?:that |who )?(?:{have} )?{adv}(?:walked out|moved out on {B})(?! (?:to|into|of|the|onto|with|for|and said)(?![\\w]))",
  "{A} (?:{be} |{have} )?{adv}(?:the )?(?:one|person) (?:who|that|to|doing|ending) (?:{adv}|first )?(?:sat {B} down|said it|pulled the plug|pulled the pin|called it|called time|made the (?:decision|call)|took the decision|gave up|quit|packed|moved out|stopped|ended|finished|left|leave|broke|broke up|did|wanted|walked|called|said|dumping|dumped|the dumping|leaving|chose|decided|asked for|pulled|filed|it|end|break|ending|the leaving|the breaking up)(?! move on| sorry)",
  "it (?:{be} )?{adv}{A} (?:who|that) (?:{have} )?{adv}(?:took the|taken the|made the|pulled the|gave up|quit|packed|moved out|dumped|stopped|ending|leaving|ended|finished|left|broke|wanted|called|did|walked|decided|said|asked for)(?! move on| sorry)",
  "(?:the )?(?:one|person) who (?:ended|left|finished|broke|walked|did|wanted) (?:it|this|out|up|away|the divorce) (?:was|is) {A}",
  "{A} {adv}(?:did it|did the (?:dumping|leaving|breaking up|ending))",
  "{A} (?:{have} )?{adv}(?:taken|took|made|reached) (?:the|that|EXS|USERS|a) (?:final |hard )?(?:decision|choice|call)",
  "{A} (?:{have} )?{adv}(?:left|gone|walked out|walked|moved out|packed up|upped and left|done a runner|did a runner|bailed|quit|split)(?: [,~])? (?:(?:\\w+ ){0,2}(?:in|at|on|last|back in|since|just before|just after|before|after|around|over) (?:the )?(?:end of |start of |middle of |beginning of )?{when}|{when}|for (?:good|ever|OTHER|EXS (?:own )?\\w+|someone|somebody|another \\w+|a (?:younger|different|new) \\w+|headspace|space|freedom))",
  "{A} (?:{have} )?{adv}(?:ended|finished|quit|stopped)(?: [,~])? (?:{number} )?(?:and a half |and a bit )?(?:days?|weeks?|months?|years?|fortnights?) (?:ago|back)",
  "(?:{number} )(?:and a half |and a bit |odd |whole |long )*(?:days?|weeks?|months?|years?|fortnights?) (?:now )?(?:that |since )?{A} (?:{have} |{be} )?(?:been )?gone",
  "{A} (?:{have} |{be} )?(?:been )?gone (?:for )?(?:{number} )(?:and a half |and a bit |odd |whole |long )*(?:days?|weeks?|months?|years?|fortnights?)",
  "out of {B}S life(?= [.,]|$)",
  "(?:since|when|before|after|until) {A} (?:{have} )?{adv}(?:ended|finished|quit|broke|called|dumped|moved out|walked out|walked|packed|bailed)(?! (?:USER|EX|OTHER|EXS|USERS|the|a|to|at|for|work|school|uni|eating|talking|laughing|crying|speaking|round)(?![\\w]))",
  "(?:{A}S|{A} 's) (?:own )?(?:choice|decision|idea|call) to (?:leave|end|split|separate|divorce|go|stop|break)\\w*",
  "(?:the )?(?:choice|decision|idea|call|breakup|split|divorce|separation|ending) (?:it )?(?:was|is|were) (?:\\w+ )?{A}S",
  "(?:the )?(?:breakup|split|divorce|separation|break up) (?:{be} )(?:\\w+ )?{A}S (?:choice|decision|idea|doing|call)",
  "{A} {adv}(?:wants|wanted|has wanted|been wanting|asked for|filed for|asked {B} for|demanded|insisted on|served|is filing for) (?:a |the |our |BOTHS )?(?:divorce|separation|split|annulment)",
  "{A} {have} {adv}(?:asked (?:{B} )?for|filed for|demanded|requested|applied for) (?:a |the |BOTHS )?(?:divorce|separation|split|annulment)",
  "{A} {adv}(?:wants|wanted|has been wanting|had been wanting|'s been wanting) out",
  "{A} {adv}(?:decided|chose|made up EXS mind) to (?:leave|end|go|split|separate|break up|finish|walk away|stop)",
  "{A} {adv}(?:decided|has decided) (?:it|this|on the divorce|BOTH 're done)",
  "{A} {adv}(?:told|said to) {B} (?:on \\w+ |\\w+ )?(?:that )?(?:it {be} (?:over|finished|done|the end)|BOTH (?:{be} )?(?:over|done|finished)|{A} (?:{be} )?(?:done|leaving|moving out)|{A} (?:did not|do not|does not|no longer) (?:love|want|feel)\\w* {B})",
  "{B} dumped (?:on|by|in|at|over|via|today|tonight|last|this|again|out)(?! EX)",
  "{B} (?:was|were|got|been|'ve been|have been|getting|am) {adv}(?:dumped|binned|chucked|ditched|left|broken up with|jilted)(?! (?:alone|with|on|standing|feeling|wondering|to|in|at|a|the)(?![\\w]))",
  "{A} {adv}(?:left|ran off|went off|has gone|'s gone|went|moved in|moved out|run off|goes off|walked) (?:{B} )?(?:for|with|to be with|to) (?:another|someone|somebody|a|an|OTHER|the|EXS) (?:\\w+ )?(?:guy|man|woman|girl|else|colleague|coworker|friend|bloke|lad|dude|fella|hygienist|best friend|boss)",
]

/** The same acts in other tenses and turns: "he's ending things", "she chucks me in June", "told me he's going", "the day she walked". */
export const ENDING_TURNS: readonly string[] = [
  "{A} (?:{be} |{have} )?{adv}(?:ending|ends|finishing|finishes|breaking off|breaks off|calling off|calls off|stopping) (?:it(?! (?:all|there))|this|things|BOTH|the (?:relationship|marriage|engagement))",
  "{A} {adv}(?:dumps|chucks|bins|ditches|jilts|divorces) {B}",
  "{A} {adv}(?:ends it|finishes it|breaks up|breaks it off|calls it off|calls time|calls it a day) with {B}",
  "{A} (?:{have} )?{adv}(?:broke|broken|break) (?:it|things|BOTH) off(?! (?:the|in)(?![\\w]))",
  "{A} (?:{have} )?{adv}(?:told|telling|tells) {B} (?:\\w+ )?(?:that )?{A} (?:{be} |has )?(?:going|leaving|off|moving out|out|leaving home|had enough)(?= [.,?]|$| and| for good| over| at| in the| that same)(?! (?:to|on|out for|away for|home for)(?![\\w]))",
  "(?:since|the day|the night|the morning|the week) {A} (?:{have} )?(?:said {A} (?:{be} )?(?:out|going|leaving|off|done)|walked|upped and left|packed up|walked out)(?= [.,?]|$| and| out| off| away| to| in)",
  "{A} (?:{be} )?{adv}the one (?:leaving|going|ending it|dumping|walking away|doing the leaving)",
  "{A} (?:{have} )?{adv}(?:put|made) (?:an? |the )?end to (?:BOTHS|OTHERS|our|the) (?:story|marriage|relationship|engagement)",
  "{A} (?:will|would|'ll|'d|{be}) (?:not|no longer|no more|never) (?:be )?(?:marry|marrying) {B}",
  "{A} (?:{have} )?{adv}moved on from (?:BOTH|{B})",
]

/** "It was two months ago she left", "we were married eight years. I left.": the bare word beside a length of time. */
export const BARE_LEAVING: readonly string[] = [
  "{number} (?:\\w+ ){0,3}(?:days?|weeks?|months?|years?|fortnights?) (?:ago|back) (?:that |since |now )?{A} (?:{have} )?{adv}(?:left|ended|finished|walked out|moved out|dumped|called it off|broke up)(?= [.,?]|$| so| and| with| {B}| it| things| BOTH)",
  "(?:married|together|a couple)(?: \\w+){0,6} // (?:and |but |then )?{A} (?:{have} )?{adv}left(?= [.,]|$)",
]

/** Whose idea it was, told beside words of parting. */
export const ENDING_IDEAS: readonly string[] = [
  "(?:{A}S|{A} 's) (?:own )?(?:choice|decision|idea|doing|call)(?! of)",
  "(?:choice|decision|idea|call) (?:was|is) {A}S",
]

/** The one who left, where the sentence is about the ex. */
export const ONE_WHO_LEFT: readonly string[] = [
  "(?:this|that|all this|coming|and this|and that|it 's|which) (?:is |was )?(?:coming )?from the (?:one|person|man|woman|guy|girl) (?:who|that) (?:ended|left|finished|dumped|walked|broke)(?: \\w+){0,2}",
]

/** Putting somebody out, or telling them to go, is an ending. */
export const SENDING_AWAY: readonly string[] = [
  "{A} (?:{have} )?{adv}(?:gave|sent|showed) {B} (?:EXS|USERS|{B}S|OTHERS)? ?(?:marching orders|packing|the door|the boot|the push|the elbow|the old heave ho)",
  "{A} (?:{have} )?{adv}(?:handed|gave|threw|posted|sent) (?:{B} )?(?:back )?(?:the|{B}S|EXS|USERS) (?:engagement |wedding )?ring(?: back)?",
  "{A} (?:{have} )?{adv}(?:chose|picked) (?:\\w+ ){1,3}(?:over|instead of) {B}",
  "{A} (?:{have} )?{adv}(?:went|gone|ran|moved) back to (?:EXS|OTHERS|USERS) (?:ex|wife|husband|ex wife|ex husband|old girlfriend|old boyfriend|mum)",
  "{A} (?:{have} )?{adv}(?:had|'s had|has had) enough of (?:{B}|BOTH|it all)",
  "{A} (?:{have} )?{adv}(?:packed|packed up)(?: (?:EXS|USERS|a|up|the) (?:\\w+ )?(?:bags?|things|stuff|case|suitcase))? and (?:{A} )?(?:went|left|gone|walked|moved)",
  "{A} {adv}(?:told|said) (?:to )?{B} (?:that )?(?:\\w+ )?BOTH (?:{be} )?{adv}(?:over|done|finished|through)",
  "{A} {adv}(?:told|said to) {B} (?:that )?{A} {adv}(?:wants?|wanted) (?:out|a divorce|to split|to separate|to break up)",
  "{A} {adv}(?:filed|served|lodged|started|put in)(?: {B})?(?: with)? (?:for |the |EXS )?(?:divorce|papers|separation|divorce papers)",
  "{A} (?:{be} )?{adv}(?:let|letting|set|cut) {B} (?:go|loose|free|off)(?= [.,]|$| and| because| so)",
  "{A} {adv}(?:replaced|traded|swapped|left) {B} (?:in )?for \\w+",
  "{A} {adv}(?:threw|chucked|kicked|booted|put|turfed|slung) {B} out",
  "{A} {adv}(?:told|asked) {B} to (?:move out|pack|get out|leave the (?:house|flat)|find somewhere else)",
  "{A} (?:{have} )?{adv}(?:pulled out of|walked away from|gave up on|given up on|bailed on) (?:BOTH|{B}|the (?:marriage|relationship|wedding|engagement))",
]

/**
 * What takes it for granted that A ended it: "why did she leave", "sorry for how I did it", "have I done the right thing leaving". It
 * holds also in a question, and in either mouth.
 */
export const TAKEN_FOR_GRANTED: readonly string[] = [
  "(?:why|when|how come|how could)(?: exactly)? (?:did |does |do |had |could |have |has )?{A} (?:just |really |actually |even |ever |first )?(?:leave|left|leaving|ended|dump|dumped|finished|go|went|gone|walk out|walked out|walk away|do it|did it|do this|did this|break up|broke up|break it off|broke it off|give up on|gave up on|stop (?:loving|wanting|feeling|caring)|stopped (?:loving|wanting|feeling|caring)|fall out of love|fell out of love|want out|wanted out|decide|decided|end (?:it|things|this|BOTH|us|our|the))(?! (?:to (?:bed|work|sleep|school)|the (?:house|room|party|pub|table|light|door)|USERS|at (?:ten|nine|eight)|so (?:quiet|red|white|pale))(?![\\w]))",
  "(?:sorry|apologi[sz]\\w+|regrets?|regretted|guilty|ashamed|bad|terrible|awful|rotten|proud|forgive EX|forgive USER|forgive EXSELF)(?: \\w+){0,2} (?:for|about|of|over|how|the way|it|that)(?: \\w+){0,2} (?:{A} (?:{have} )?(?:did it|done it|ended it|ended things|left(?! (?:the|it|USERS|EXS) (?!way))|walked out|broke up|broke it off|went about it|finished it|called it off)|(?:leaving|ending it|ending things|walking out|breaking it off|breaking up) ?(?:{B}|BOTH)?(?= [.,?~]|$| like| the way| and| so| over| by))",
  "{A} (?:{have} )?(?:{adv}|ever )?(?:done|did|do|made|make|making|doing) (?:the|a) (?:right|wrong|biggest|stupid|huge|terrible|big) (?:thing|call|choice|decision|mistake)(?: (?:of \\w+ life))?(?: [,~])? (?:by )?(?:leaving|ending|going|breaking|walking|finishing|letting {B} go)",
  "(?:the )?(?:night|day|week|morning|time) {A} (?:{have} )?(?:left|ended|walked out|broke up|finished it|called it off|dumped)(?! (?:up|the|a|at|for|EXS|USERS|early|late)(?![\\w]))",
]

/** "Her call, not mine": whose decision, with nothing else that was decided. */
export const OWN_DECISION: readonly string[] = [
  "(?:it )?(?:{be} )?(?:all |only |entirely |purely |very much |totally )?{A}S (?:own |idea and {A}S )?(?:decision|call|choice|idea|doing)(?= [.,]|$| not | and not | in {when}| alone| all | i | USER know| so )",
  "(?:not|never) {B}S (?:decision|call|choice|idea|doing)(?= [.,]|$)",
  "{A} (?:{have} )?(?:gave|given) (?:notice|up) on (?:BOTH|the (?:marriage|relationship)|BOTHS \\w+|it)",
]

/** Only where the doer is the user: to be told to leave a room is no ending. */
export const USER_ENDING_ACTS: readonly string[] = [
  "{A} {adv}(?:threw|chucked|kicked|booted|put|turfed|slung|sent) {B} out",
  "{A} {adv}(?:told|asked) {B} (?:to (?:leave|go|move out|pack|get out)|it {be} (?:over|done|finished))",
  "{A} {adv}(?:told|said) {B} (?:\\w+ ){0,2}(?:finish|finished|over|done)",
  "{A} (?:said|told) {B} finish",
  "{A} (?:{have} )?{adv}(?:put|packed|threw|chucked|dumped|left|bagged) (?:all )?(?:of )?{B}S (?:\\w+ )?(?:clothes|stuff|bags|things|suitcase|belongings|boxes) (?:up )?(?:on|out|in|outside|by|onto|into|and)",
  "{A} (?:broke up|split up|split|finished|broke it off|broke things off|ended it|called it off|ended things) with (?!{B}|each|OTHER|BOTH|us|a |the (?!love of)|USERS|EXS|OTHERS)\\w+",
]

/** Said by one to the other in the talk itself; the sayer ends it. No doer inside. */
export const ENDING_WORDS: readonly string[] = [
  "(?:can|could) not be (?:with|together with) (?:USER|EX|this)(?: any ?more| no more| any longer)?",
  "should (?:see|date|meet) other people",
  "(?:can|could) not (?:do|keep doing|carry on|go on|continue|go on with|keep on|keep going) (?:this|with this|like this|it|us|BOTH|pretending)(?: any ?more| any longer| no more)?",
  "not (?:do|want) (?:this|it|us) (?:any ?more|any longer|no more)",
  "(?:do|does|did) not (?:love|want) (?:EX|USER|BOTH|this|to be) (?:\\w+ ){0,3}(?:any ?more|any longer|that way)",
  "(?:do|does|did) not feel (?:\\w+ ){0,5}(?:any ?more|the same|that way|it)",
  "no longer (?:love|want|feel|see)\\w*",
  "(?:do|does|did) not (?:want|see) (?:to be (?:with|together|in a relationship)|a future|this (?:going|working)|BOTH (?:together|lasting|working))",
  "(?:do|does|did) not see (?:\\w+ ){0,3}(?:future|going anywhere|working|lasting)",
  "(?:{be} )?(?:not|n't) (?:working|going to work|working out)(?: out| any ?more| for EX| between BOTH)?",
  "USER (?:got|was given|had) the (?:speech|talk|it 's not you|boot|push|chop)",
  "(?:want|wants|wanted|need|needs|needed) (?:to )?(?:break up|split up|end (?:it|this|things)|a divorce|out|to separate|a break|to be (?:single|alone|on EXS own|free)|to finish)",
  "(?:should|have to|need to|have got to|going to|got to|must) (?:break up|split|split up|finish|separate|part ways|end (?:it|this|things)|stop (?:seeing each other|seeing USER)|go (?:BOTHS|OTHERS|our) separate ways|call it)",
  "(?:{be} |{have} )(?:fallen|fell|falling) out of love",
  "(?:met|seeing|found|fell for|fallen for|in love with|got feelings for|have feelings for) (?:someone|somebody|OTHER|another)(?: else)?",
  "break(?:ing)? up with (?:USER|EX)",
  "(?:can|could) not make (?:this|it|us|BOTH) work",
  "wants? (?:a |the )?divorce",
  "(?:never|not) (?:liked|loved|wanted) (?:USER|EX) like that",
  "(?:leaving|divorcing) (?:USER|EX)",
  "wants? a (?:divorce|separation)",
  "(?:go|going|part) (?:our |BOTHS |OTHERS )?(?:separate )?ways",
  "(?:{be} )(?:leaving|done with) (?:USER|EX|BOTH|this|it|here)",
  "BOTH (?:{be} )?{adv}(?:done|through|over|finished)",
  "(?:rather|better) be (?:alone|single|on EXS own|by EXSELF)",
  "(?:need|needs|needed|have|has|wants?) to (?:find (?:EXSELF|OTHERSELF)|be alone|be on EXS own|be single)",
  "(?:do|does|did|can|could) not see (?:BOTH|EX|USER) (?:\\w+ ){0,3}(?:old|working|together|lasting|future|married|kids)",
  "(?:do|does|did) not want (?:this|BOTH|it|to do this|a relationship|a (?:girlfriend|boyfriend|wife|husband))(?: any ?more| any longer| right now| now)?",
  "(?:need|needs|want|wants|have|has|would like|'d like) to stop (?:being with (?:USER|EX)|trying|being (?:USERS|EXS) \\w+|being a couple)",
  "(?:decided|chosen) not to (?:be in this|do this|carry on|go on|stay)",
  "think BOTH (?:should|need to|have to) (?:stop|end|call|split|break|take a break|separate|finish)",
  "(?:fallen|falling|fell) for (?:someone|somebody|OTHER)",
  "goodbye for (?:now|good)",
  "(?:finished|over|done|ended) (?:from|on) (?:USERS|EXS) side",
  "it (?:can|could|will) not (?:happen|work|go on|be)(?: between BOTH| any ?more)?",
  "(?:please )?forget (?:EX|about EX|about BOTH|BOTH)",
  "(?:going|growing|grown|drifted) (?:\\w+ )?(?:separate|different|our separate) (?:ways|directions)",
  "better (?:off )?(?:apart|as friends|if BOTH|without each other)",
  "(?:should|could|can) (?:just )?be (?:just )?friends",
  "(?:got|have got|has got|had got|have|has|had|must|need|needs|needed|ought|going|better) (?:to )?(?:stop|finish|leave|let (?:USER|EX) go|let go|move out)(?= [.,]|$| this| it| here| because| now| BOTH| seeing| before| and| as)",
  "(?:can|could|will) not be (?:EX|USER|EXS \\w+|USERS \\w+|a couple|together|married|BOTH) (?:any ?more|any longer|now|no more)",
  "(?:would|'d) like (?:to )?(?:a |the )?(?:divorce|separation|separate|split|break up|end (?:it|this|things)|leave)",
  "(?:{be} )(?:leaving|moving out|walking away)(?= [.,?]|$| and)",
  "not (?:\\w+ )?(?:attracted to|into) (?:USER|EX)(?: any ?more| any longer)?",
  "wast(?:e|ing) (?:USERS|EXS|each other 's|BOTHS) (?:time|life|youth)",
  "(?:wants?|wanted|need|needs|needed) (?:\\w+ ){0,2}(?:out of (?:this|it|the)|to leave|to go EXS own way|EXS freedom|to end (?:this|it|things|BOTH)|to call it|to be apart|to live alone|to be by EXSELF|to stop seeing)",
  "(?:{be} )?not (?:in love|happy)(?: with (?:USER|EX|OTHER|BOTH|this))? any ?more",
  "(?:{be} )not in love(?: with (?:USER|EX|OTHER))?",
  "(?:USER |EX |it )(?:{be} )?(?:better|best|easier|kinder) (?:off )?(?:if BOTH|for BOTH|to) (?:\\w+ )?(?:split|separate|stop|end|part|be apart|go BOTHS)",
  "(?:feelings|heart) (?:\\w+ )?(?:changed|gone|not in (?:it|this)|'s not in (?:it|this)|{be} not in (?:it|this))(?: any ?more)?",
  "(?:lost|losing|has lost|have lost) (?:EXS |the |USERS |all )?(?:feelings|feeling|spark|love)",
  "(?:ready|want|able|meant|cut out) (?:for|to be in) a relationship",
  "(?:find|deserve|need) (?:someone|somebody) (?:else|better|who)",
  "(?:{be} )?(?:not |un)happy (?:and|so|[,~]) (?:USER|EX) (?:{be} |want to |wants to |'ll |will |have to )(?:\\w+ )?(?:going|leaving|go|leave|moving out|off)",
  "(?:do|does|did) not (?:\\w+ )?want to be (?:EXS|USERS) (?:\\w+ )?(?:wife|husband|girlfriend|boyfriend|partner|fiancee?|other half)",
  "(?:outgrown|outgrew|done with|over|tired of|sick of) BOTH",
  "want(?:s|ed)? to stop (?:going out|seeing|dating|this|being|it)",
  "(?:should|going to|have to|need to|want to|got to|better) (?:\\w+ )?(?:call it|call it a day|call it quits|leave it there|stop here|stop now|call time|finish up|knock it on the head)(?= [.,?~]|$| here| now| a day| quits)",
  "(?:not|never|no longer) (?:been )?(?:feeling|felt|feel) (?:it|this|BOTH)(?: any ?more| since| for)?",
  "(?:is|was|'s|were|are) (?:the )?end of (?:BOTH|the road|the line)",
]

/** Said of what may have ended before: a sign, not proof. */
export const FINAL_WORDS: readonly string[] = [
  "(?:it|this|BOTH|we) (?:{be} |{have} ){adv}(?:over|finished|done|the end|through|finish)(?! (?:whatsapp|text|the phone|email|a)(?![\\w]))",
  "(?:it|BOTH) (?:finish|finished)",
  "(?:{be} |will |would )(?:not|never) (?:be )?(?:coming|come|going|go) back(?= [.,?~]|$| to (?:USER|EX|mine|BOTH)| EX| USER)",
  "(?:it|this|that) (?:has to|had to|must|needs to|needed to) (?:stop|end)",
]

/** Both together. */
export const MUTUAL_WORDS: readonly string[] = [
  "BOTH (?:{have} )?{adv}(?:both )?(?:decided|agreed|chose|ended it|ended things|called it|called it a day|called it quits|wanted it|split|stopped|finished|ended)(?: \\w+){0,3} (?:together|both|mutually|jointly|the two of BOTH|both of BOTH|as a couple|between BOTH)",
  "BOTH (?:{have} )?both (?:\\w+ )?(?:decided|agreed|chose|wanted (?:it|out|this|to (?:stop|end|split))|knew (?:it|this|that)(?: had| was| {be}|$| [.,])|called it|ended (?:it|things|this)|said it|thought it was)",
  "both (?:of BOTH )?(?:decided|agreed|chose|wanted (?:it|out|to stop)|ended it|knew it was over|called it)",
  "BOTH (?:{have} )?{adv}(?:decided|agreed|mutually agreed) (?:together |both )?(?:to (?:split|stop|end|separate|part|call|break|divorce|finish|go)|it was (?:over|time|best|for the best)|that it)",
  "(?:joint|mutual|common|shared) (?:decision|choice|consent|agreement|thing|split|breakup|break up)",
  "(?:was|is|it 's|being|pretty|very|fairly|completely|all|been|were|'s|quite) (?:\\w+ )?mutual",
  "(?:both (?:of )?BOTHS|both our|BOTHS) (?:decision|choice|doing|idea|call)",
  "(?:BOTH ended it|we ended it|ended it) (?:\\w+ ){0,6}(?:the two of BOTH|both of BOTH|both|together)",
  "BOTH {adv}(?:agreed to part|parted (?:as friends|ways|amicably|on good terms)|came to (?:the|that|a) decision|reached (?:the|that|a) decision|made (?:the|that|a) decision)(?: \\w+)?",
  "(?:amicable|amicably|by mutual)",
  "it (?:was|is|'s) (?:really |honestly |always )?(?:both of BOTH|the two of BOTH|BOTH both|a BOTH thing)",
  "(?:no one|nobody|noone|neither of BOTH|neither) (?:{be} )?(?:leaving|left|dumped|dumping|ended it with) (?:anybody|anyone|the other|who|whom)",
  "BOTH (?:{have} )?{adv}(?:ended|finished|called off|stopped|closed) (?:it|things|this|BOTHS \\w+) (?:together|both|as one|jointly|side by side)",
  "BOTH (?:{have} )?{adv}(?:came|come|got) to (?:the same|it|this|that) (?:\\w+ )?(?:together|conclusion|place|decision|point)",
  "(?:said|told EX|asked) (?:\\w+ ){0,8}and EX (?:said|agreed|goes|went|nodded) (?:\\w+ )?(?:neither do EX|nor do EX|EX (?:thinks|thought|feels|felt) the same|same here|EX agreed|USER {be} right)",
  "(?:a )?(?:joint|mutual|shared) (?:one|call|effort)",
  "BOTH {adv}(?:said|knew|felt|thought) (?:it|so|the same)(?: almost)? (?:at (?:exactly |almost |about )?the same (?:time|moment)|at once|together)",
  "neither of BOTH (?:wanted|could|saw|was happy)(?: \\w+){0,3}(?: go on| continue| carry on| it| any ?more)",
  "neither of BOTH (?:ended|left|dumped|did the)",
  "(?:EX|OTHER) and USER both(?= [.,]|$)",
  "(?:was|were|is|it|{be}) (?:\\w+ )?BOTH both(?= [.,]|$)",
  "(?<=[.?] |^)BOTH both(?= [.,]|$)",
  "USER and (?:EX|OTHER) both(?= [.,]|$)",
  "USERS (?:idea|decision|choice) (?:\\w+ ){0,10}also (?:hers|his|theirs|EXS|OTHERS)",
  "(?:as much|both) (?:USERS|USER|EXS|EX) (?:\\w+ )?as (?:USERS|USER|EXS|EX|his|hers)",
]
