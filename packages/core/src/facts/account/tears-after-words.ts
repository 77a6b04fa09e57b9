/** What may follow the ex's tears, and tears that came before any word: tables for `tears-after.ts`. */
import { phrase } from "../../text/phrases.ts"

export const TOPIC_CLOSED: readonly RegExp[] = [
  "(?:BOTH|USER|EX) (?:{have} )?(?:never|not) (?:\\w+ ){0,3}(?:got|get|gone|went|go|come|came|been) back to (?:it|that|the|USERS)",
  "(?:BOTH|USER) (?:{have} )?(?:never|not) (?:\\w+ )?(?:discussed|mentioned|mention|spoke|spoken|talked|talk|brought|bring|discuss|raised|raise|touched) (?:\\w+ ){0,4}(?:it|that|of it|about it|since|again|up)(?: since| again| up)?",
  "(?:BOTH|USER|EX) {adv}(?:dropped|drop|dropping|left|leave|parked|abandoned|shelved|let) (?:it|that|the (?:subject|topic|question|matter|whole thing))(?: there| at that| go| alone| drop| be)?(?! (?:at|in|on|with|to) (?:the|EXS|USERS))",
  "(?:BOTH|EX|USER) {adv}(?:changed|switched|moved|change) (?:the subject|subject|topic|on to|onto|the topic)",
  "(?:that was|that 's) (?:the end of|it for|the last) (?:that|it|the (?:talk|conversation|discussion|question|subject)|USERS question)",
  "(?:USER )?(?:{have} )?never (?:\\w+ )?(?:got|did get|gotten|had|get) (?:an |the |USERS |any |a )?(?:\\w+ )?(?:answer|answers|reason|explanation)",
  "USER still (?:do|did|does) not (?:\\w+ )?(?:know|have an answer)(?: why| the answer| who| any more than)?",
  "USER (?:do|did) not (?:\\w+ )?(?:have an answer|get an answer)",
  "(?:no|still no|not an|without an|zero) (?:answer|answers|explanation|reply)(?: to| then| of course|$| just| only)?",
  "USER (?:{have} )?{adv}(?:did not|could not|do not|will not|would not|not going to|'d better not|do not think USER will|stopped|gave up|never|not) (?:\\w+ ){0,3}(?:ask|asking|asked|push|pushed|press|pressed|dare|bring it up|mention|mentioned|heart to)(?: \\w+){0,2}(?: again| any ?more| further| it| ever)?",
  "(?:conversation|subject|topic|discussion|talk|question) (?:{be} )?(?:over|closed|dead|finished|done|dropped|gone|shut down|forgotten|never (?:\\w+ )?(?:up|again|back))",
  "(?:BOTH|EX|USER) (?:{be} |ended up |{have} )?{adv}(?:talked|talking|discussing|spoke|speaking|chatting|on to|chatted|told USER|asked|said|says|went on) (?:\\w+ ){0,3}(?:about|on|over)? ?(?:the )?(?:parking|weather|football|traffic|deposit|dinner|what to eat|tv|telly|bins|work|the dog|the match|tram|trams|food|pizza|takeaway|pad thai|shopping|netflix|nothing|something else|other things|loft|estate agent|holidays|lunch)",
  "(?:next thing|then|and) (?:\\w+ )?(?:BOTH|it|EX) (?:{be} )?(?:\\w+ )?(?:discussing|talking about|onto|on to|the weather|chatting about)",
  "(?:did USER want|do USER want|shall BOTH|fancy) (?:\\w+ ){0,5}(?:tea|coffee|pad thai|dinner|food|a drink|leftovers|to eat|order)",
  "(?:avoided|avoids|dodged|dodges|ducked) (?:it|the question|the subject|answering)",
].map((source) => phrase(source))

export const ANSWERED: readonly RegExp[] = [
  "(?:EX|and|but|still) (?:\\w+ ){0,3}(?:answered|answering|answers) (?:\\w+ ){0,2}(?:every|everything|all|each|it|USER|anyway|them|me|what|honestly|USERS|the (?:whole|lot)|question|questions|properly|and|one)",
  "(?:every|everything|each|all|whatever) (?:\\w+ ){0,3}(?:USER )?(?:asked|question|questions|thing USER asked)(?: \\w+){0,8} EX (?:\\w+ )?answered",
  "EX (?:{be} )?{adv}(?:kept|keeps|carried|went|kept on|still) (?:\\w+ ){0,2}(?:talking|answering|going|explaining|telling|replying|speaking|reading|on|trying to (?:answer|explain))(?: though| anyway| and| EX| USER|$| with it| through)",
  "EX (?:\\w+ )?(?:told|explained|said|answered|got|talked|spoke|replied|replying|read|explains|talks) (?:\\w+ ){0,6}(?:through|between|in between|despite|while) (?:\\w+ ){0,2}(?:tears|sobs|crying|sobbing|sniffs|snots|hiccups|the tissue|gulps)",
  "(?:through|between|in between|despite) (?:\\w+ ){0,2}(?:tears|sobs|crying|sniffs|snots|hankie|gulps|blowing EXS nose)(?: \\w+){0,3} EX (?:\\w+ )?(?:answered|told|explained|said|kept|talked|admitted)",
  "(?:did|does|not) (?:not )?(?:\\w+ )?(?:duck|dodge|hide|avoid|skip|shy away|run|back away|back out|flinch|look away)(?: \\w+){0,4}",
  "EX (?:still |was |{have} )?(?:\\w+ )?(?:answered|replied|replying|was replying|told USER|explained)(?: \\w+){0,3} (?:everything|all|anyway|truthfully|honestly|every (?:one|single)|the lot|straight)",
  "(?:crying|sobbing|bawling|weeping|in tears|tears \\w+) (?:\\w+ ){0,6}(?:but|and|while) (?:\\w+ )?(?:EX )?(?:\\w+ )?(?:answered|answering|kept talking|kept going|kept answering|carried on)",
  "got (?:it all|every word|the words|everything|it) out",
].map((source) => phrase(source))

/** Tears before the user had said anything. */
export const BEFORE_WORDS: readonly RegExp[] = [
  "before (?:USER (?:{have} )?(?:\\w+ )?(?:said|say|spoke|speak|spoken|opened|open|got|get|arrived|arrive|sat|sit|could|even|had|'d|came|come|asked|finished|took|walked|knew|uttered|started|began|start|begin|done|answered)|(?:USER|BOTH) (?:\\w+ )?(?:word|sat down)|a word|anything (?:{be} )?said|hello|hi|either of BOTH|BOTH (?:had|even|said|spoke|sat|started|got))",
  "USER (?:{have} |{be} |had )?(?:not|n't|barely|hardly|scarcely) (?:\\w+ ){0,2}(?:said|say|spoken|spoke|opened|asked|sat|got (?:a word|out|in|through|my|the)|done|uttered|started|even|texted|messaged|managed|took|closed)(?: \\w+){0,4}",
  "(?:already|was already|{be} already|straight away crying|in tears already) (?:\\w+ ){0,3}(?:cry|crying|in tears|in floods|sobbing|bawling|weeping|teary|red|wet|upset|going|the eyes|blubbing|wiping|had)",
  "(?:crying|in tears|sobbing|in floods|bawling|weeping|teary|tearful|eyes \\w+|wet eyes|red eyes|puffy)(?: \\w+){0,3} (?:already|when USER (?:\\w+ )?(?:got|arrived|opened|walked|came|answered|picked|turned|showed|pulled|sat)|as soon as|the (?:moment|second|minute|instant)|before)",
  "(?:when|as soon as|the (?:moment|second|minute|instant)|soon as) (?:USER (?:\\w+ )?(?:got|arrived|opened|walked|came|answered|picked|turned|pulled|sat)|EX (?:\\w+ )?(?:saw USER|opened|answered|walked|came|sat|got|arrived|picked)|the (?:door|call|phone)) (?:\\w+ ){0,7}(?:EX (?:{be} |{have} )?(?:\\w+ )?(?:cry|crying|in tears|sobbing|burst|started|broke|bawling|in floods|wiping)|EXS eyes|tears)",
  "(?:said|say|hear|heard) (?:hello|hi|anything|nothing|boo) (?:yet|and)",
].map((source) => phrase(source))
