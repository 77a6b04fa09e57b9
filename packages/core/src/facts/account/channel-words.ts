/** Words that show how a talk was held, with their weight. Tables only; `channel.ts` reads them. */
import { phrase } from "../../text/phrases.ts"

const CLASSES = {
  place:
    "(?:kitchen|garage|garden|hall|hallway|doorstep|door|porch|drive|driveway|car|truck|ute|van|park|bench|cafe|caff|coffee|pub|bar|restaurant|table|sofa|couch|stairs|step|steps|kerb|curb|pavement|street|car park|parking lot|station|platform|airport|beach|office|canteen|corridor|hospital|ward|church|court|bank|shop|supermarket|gym|lab|library|room|bedroom|living room|lounge|yard|gate|lobby|lift|elevator|bridge|lake|river|pier|school|nursery|pick up|pickup|handover|swap|aisle|counter|worktop|chair|chairs|swings|playground|train|carriage|bus stop|bus|field|staff bay|waiting room|stairwell|doorway|landing|terrace|balcony|patio|deck|market|mall|shopping centre|zoo|museum|cinema|bowling alley|pool|campsite|cemetery|graveyard|chapel|temple|mosque|hotel|hostel|dorm|halls|towpath|woods|path|queue|checkout|stockroom|changing room|nando 's|nandos|costa|starbucks|greggs|mcdonald 's|mcdonalds|tesco|lidl|aldi|asda|sainsburys|sainsbury 's|walmart|target|kroger|ikea|wetherspoons|spoons|kfc|subway|costco)",
  come: "(?:came|comes|come|coming|turned up|showed up|shows up|turns up|stopped by|swung by|dropped by|popped|popped round|popped in|drove|walked|arrived|pulled up|pulled in|stood|stands|standing|sat|sits|sitting|knocked|appeared|waited|waiting)",
  /** What somebody is called who is not rung: "called him a leech". */
  name: "(?:an?|the|every name|everything|all sorts|names|out|selfish|lazy|cold|pathetic|mean|weak|stupid|crazy|toxic|~|by EXS|by USERS|\\w+ish|\\w+less|\\w+ful|heartless|ungrateful|needy|controlling|dramatic)",
  belongings:
    "(?:key|keys|stuff|things|box|boxes|bag|bags|clothes|post|mail|books|hoodie|ring|jumper|bike|mug|letter|photo|photos|album|dog|cat|guitar|coat|passport|pan|plant|teapot|charger|records|cds|jacket)",
}

function table(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => phrase(source, CLASSES))
}

/** Both were in one place. */
export const IN_PERSON = table(
  "(?:face to face|in person|in the flesh|across from (?:EX|USER)|next to (?:EX|USER)|opposite (?:EX|USER)|beside (?:EX|USER)|in front of (?:EX|USER))",
  "(?:EX|BOTH) {adv}(?:came|comes|come|turned up|showed up|shows up|turns up|stopped by|swung by|dropped by|popped|drove|walked|arrived|pulled up|pulled in|knocked) (?:\\w+ )?(?:over|round|around|by|in|up|to|at|home|back|for|with|yesterday|today|tonight|past|down|out|into|here)",
  "USER {adv}(?:came|drove|walked|went|called|popped|dropped|got) (?:over(?! (?:it|the|a))|round|around|by(?! (?:the|a|it))|in|up|home|to see|to meet|to get|to pick|to collect|to drop)",
  "(?:BOTH|USER|EX) {adv}(?:met|meet|met up|meeting|bumped|ran|caught up|hung out|sat|sat down|stood|walked|went|had)(?: EX| USER| up)? (?:\\w+ )?(?:at|in|on|for|with|by|into|down|over|outside|round|under|near|across|a coffee|coffee|dinner|lunch|drinks|a drink|a walk)(?! the phone| text| bed| USERS)",
  "(?:met|meet|meeting|seeing|see|saw) (?:up )?(?:with )?EX (?:\\w+ )?(?:today|tonight|yesterday|at|in|for|on|last night|this|after|again|outside|by)",
  "(?:USER|BOTH) (?:{have} )?{adv}(?:saw|met|bumped into|ran into|visited|went to see|picked up|collected|dropped|drove|hugged|held|kissed) (?:EX|up)\\b",
  "(?:hugged|hugs|hug|kissed|kisses|held|holds|holding|touched|stroked|stroking|patted|rubbed|squeezed|grabbed|hit|pushed|shoved|slapped|cuddled) (?:EX|USER|EXS|USERS|each other|BOTH)(?! (?:with (?:the|a|it|this)|up|away|back|again|responsible)(?![\\w]))",
  "(?:EX|USER) (?:put|puts|laid|threw) (?:an|a|EXS|USERS) (?:arm|arms|hand|head) (?:round|around|on|about|against) (?:EX|USER|EXS|USERS)",
  "(?:handed|gave|passed|threw|brought|took|shoved|gives|hands) (?:USER|EX|OTHER)? ?(?:back )?(?:\\w+ ){0,3}{belongings}",
  "(?:gave|handed|brought) (?:it|them|USER|EX) (?:back|over)",
  "(?:EX|BOTH) (?:{be} |just )?{adv}(?:sat|stood|sitting|standing|leaning|leaned|waiting|knelt|kneeling|slid|slumped) (?:\\w+ ){0,2}(?:in|on|at|by|there|down|against|across|next|outside|with|under|up)",
  "(?:opened|opens|answered|closed|shut|slammed|held|at|through) (?:the|USERS|EXS) (?:\\w+ )?door",
  "(?:EX|USER) (?:looked|looks|stared|smiled|glanced|turned|wouldn't look|could not look|would not look|nodded) (?:\\w+ )?(?:at|to|away|down|out|round|into) (?:USER|EX|the|EXS|USERS)",
  "EX {adv}(?:put|puts|pulled|pulls|took|takes|picked|grabbed|got|opened|opens|closed|drank|sipped|ate|lit|poured|tapped|folded|stirred|held|tore|twisted|rolled) (?:down |up |off |out |on )?(?:EXS|the|a|that) (?:\\w+ ){0,2}(?:coat|jacket|bag|headphones|mouth|face|cup|mug|latte|coffee|tea|tissue|sleeve|glass|drink|arms|shoes|hat|scarf|keys|napkin|ring|sleeve|glasses|specs|cigarette|fag|seat|seatbelt|helmet|book|food|fork|hand|hands|head)",
  "EX (?:even |just |then )?(?:did not|would not|could not) (?:even )?(?:look at USER|take EXS|sit|touch|hug|meet USERS eyes|turn round|turn around|open the door)",
  "EX {adv}(?:went|walks|walked|drove|skipped|stomped|stormed) (?:off|away|out|upstairs|inside|back in)",
  "(?:USER|EX) (?:{have} |{be} )?(?:got|getting|went|fell|dropped|was|down) (?:\\w+ )?(?:down )?on (?:USERS|the|EXS|one|bended) (?:\\w+ )?(?:knees|knee|floor|ground)",
  "(?:deposited|delivered|brought|took|left|dropped|picked|collected|fetched|swapped) (?:\\w+ )?(?:the|USERS|EXS|BOTHS|OTHERS) (?:\\w+ )?(?:kids|children|boys|girls|son|daughter|baby|little one|dog)",
  "(?:EX|USER) (?:elbowed|nudged|poked|punched|winked|grinned|waved|bumped|leaned|leant|knelt)(?: \\w+){0,2}",
  "(?:in front of|before) (?:everyone|everybody|the kids|OTHER|OTHERS|USERS|EXS|all of|the whole|the others|people)",
  "(?:after|at|during|before) (?:training|practice|rehearsal|choir|class|church|mass|lectures?|work|band|the match|school|pick up|handover|the hearing|court|parents evening|the party|the wedding|the funeral|stand up|shift)",
  "USER (?:made|poured|got|bought|fetched) EX (?:a|some|the|another) (?:\\w+ )?(?:tea|coffee|drink|water|soup|cuppa|brew|tissue)",
  "(?:held|hold|hung|clung) (?:on to|onto|on) (?:each other|EX|USER)",
  "(?:do|did|doing|at|for|every|the|our|BOTHS|weekly) (?:\\w+ )?(?:handover|hand over|drop off|pick up|swap|sit down)",
  "(?:awkward|long|short|little) walk",
  "(?:called|shouted) USERS name",
  "(?:got out of|out of|into) (?:EXS|USERS|the) (?:car|truck|van|taxi|cab)",
  "(?:saw|watched|looked) (?:\\w+ )?EX (?:walk|go|leave|stand|sit|drive|come|cross|wipe|look|put|take|from across)\\w*",
  "(?:EX|they) (?:nodded|shrugged|winced|flinched|blushed|left the room|walked off|walked away|walked out|went red)",
  "(?:EXS|EX 's) (?:\\w+ )?(?:eyes|chin|lip|face|cheeks|shoulders|hands|glasses) (?:\\w+ )?(?:went|filled|fill|wobbled|trembled|crumpled|were|was|got|welled|dropped|shook|shaking|brimmed|slid|started|did)",
  "(?:down|off) (?:EXS|EX 's) (?:\\w+ )?(?:face|cheeks|chin|nose|cheek)",
  "(?:picked up|pick up|collected|dropped off|dropping off|picking up|swapped|handed over|drop off|dropped) (?:the|EXS|USERS|OTHERS|BOTHS) (?:\\w+ )?(?:kids|boys|girls|children|stuff|things|keys|box|dog|bike|son|daughter|clothes|baby)",
  "(?:dropped|dropping|drop|took|taking|brought) (?:EXS|USERS|the|OTHERS) (?:\\w+ ){0,3}(?:off|round|over|back)",
  "(?:went|drove|walked|got|go|came|going|been) (?:\\w+ )?(?:round |over |up )?to (?:EXS|EX 's)(?: (?:place|house|flat|work|door|apartment|parents|room|office))?",
  "(?:came|comes|come|coming|went) (?:round|over|by|in)",
  "(?:sat|sits|sitting) (?:USER|EX) down",
  "(?:same|our|BOTHS|the usual) (?:booth|table|bench|cafe|pub|spot|coffee shop)",
  "(?:wiped|wiping|dried|stroked|patted|squeezed|rubbed|took|held) (?:USERS|EXS) (?:\\w+ )?(?:face|hand|hands|tears|back|arm|hair|knee|shoulder)",
  "(?:USER|EX) (?:could )?(?:smelled|smelt|smell) (?:drink|EX(?! \\w+)|EXS (?:breath|perfume|aftershave|hair)|alcohol|booze|wine)(?! on EXS (?:jumper|pillow|hoodie|shirt)(?![\\w]))",
  "(?:first|second|third|fourth|fifth|last|one|a|for|had|over|our|BOTHS) (?:\\w+ )?(?:coffee|dinner|lunch|drink|walk|brunch|breakfast|pint)(?: with EX| since| together)?",
  "(?:over|across) (?:the|a|EXS|USERS|BOTHS|OTHERS|that|this) (?:\\w+ )?(?:fence|counter|table|hedge|gate|wall|desk|worktop|washing up|dishes|sink|bar|bonnet|till|chessboard|pram|bins|banister|bannister|railing|aisle|car roof|road)",
  "(?:side by side|shoulder to shoulder|knee to knee|cheek to cheek|nose to nose|eye to eye|on USERS (?:lap|shoulder|chest|doorstep|step|mat|porch)|in USERS (?:arms|doorway|hallway|porch))",
  "EX (?:{have} )?{adv}(?:visited|turned up|showed up|came in|rang the (?:bell|doorbell)|cycled over|got off the (?:bus|train|plane)|dropped in|paid for the|ordered (?:USER |EXSELF |BOTH )?(?:a|an|the|two|another))(?! (?:on USERS phone|online)(?![\\w]))",
  "BOTH (?:{have} )?{adv}(?:did the dishes|shared (?:a|the) (?:\\w+ )?(?:bench|table|taxi|cab|dessert|umbrella|cigarette|pizza|bottle)|emptied|cleared|carried|walked|queued|danced|ate|drove|washed up)",
  "(?:gave|give|giving|got|had|accepted) (?:USER |EX |BOTH )?(?:a|one|the|one last|a last|a big|a long) (?:\\w+ )?(?:hug|kiss|cuddle|squeeze|handshake|peck)(?! (?:emoji|gif|on the text)(?![\\w]))",
  "(?:the )?(?:waiter|waitress|barista|barman|barmaid|bartender|conductor) (?:\\w+ )?(?:came|brought|asked|looked|was|had|took|kept|pretended)",
  "(?:people|the whole (?:\\w+ )?(?:table|pub|cafe|bus|room|place)|everyone) (?:{be} |{have} )?(?:\\w+ )?(?:staring|stared|looking at BOTH|looking round|went quiet|watching)",
)

/** A place that stands alone as a sentence: "In the Nando's." "On the doorstep, in his socks." */
export const BARE_PLACES = table(
  "(?<=[.?] |^)(?:and |all |right )?(?:in|at|on|outside|behind|by|beside|across|over) (?:the|a|an|EXS|USERS|BOTHS|OTHERS|OTHER|this|that|some) (?!(?:phone|call|line|text|message|email|letter|end|morning|evening|afternoon|night|day|week|weekend|moment|time|way|same|first|other hand|whole|news|voicemail|video|group|chat|screen|internet|app|middle|beginning|start|point|story|year|month|plus|bright|upside|one hand|face|meantime|past|future|bath|shower)(?:\\b|s\\b))(?:\\w+ ?(?:'s)?){1,4}(?= [.,]|$)",
)

/** What one sees only in one place with the other. Asked where no other way is told. */
export const SCENE = table(
  "EX (?:shook|nodded|bowed|hung|dropped|tilted|lifted|scratched) EXS head",
  "EX (?:{be} )?{adv}(?:looked|looks|was looking) (?:\\w+ )?(?:awful|terrible|tired|exhausted|thin|thinner|pale|grey|rough|ill|well|good|different|older|sad|small|like|as if|relieved|lost|nervous|great|amazing)",
  "EX {be} {adv}(?:wearing|shaking|pale|trembling|thinner|white|in EXS (?:\\w+ )?(?:coat|work clothes|uniform|suit|dressing gown|pyjamas|socks|slippers|best))",
  "EX (?:went|turned|goes) (?:\\w+ )?(?:white|red|pale|grey|scarlet|bright red|crimson)",
  "(?:EXS) (?:\\w+ )?(?:face|eyes|chin|lip|hands|teeth|knees|shoulders|jaw|mouth|cheeks|leg|legs|hand)",
  "(?:hand|hands|head|back|elbows|arms) (?:on|in|against|over|folded) (?:the|EXS) (?:wall|table|door|hands|lap|pockets|steering wheel|counter|face|arms)",
  "(?:waiter|waitress|barista|barman|barmaid|bartender|the bill)",
  "(?:tissue|tissues|napkin|hankie|kleenex)",
  "(?:hug|hugged|hugging|cuddle|cuddled|kiss|kissed|handshake|shook hands)",
  "EX {adv}(?:drove|walked|cycled|went|headed|wandered|stormed|marched) (?:off|home|away|out|to EXS car|down the)",
  "EX (?:{have} )?{adv}(?:left|gone)(?= [.,]|$)",
  "(?:fell|falling|nearly fell) asleep",
  "EX (?:carried|packed|loaded|unpacked|folded|emptied|cooked|made|poured|washed|fixed|mended) ",
  "EX (?:let|letting) out (?:a|this|the) (?:\\w+ )?(?:breath|sigh)",
  "USER (?:could|can) (?:see|smell|tell by EXS)",
  "EX (?:{be} )?not (?:there|here) by",
  "EX (?:smelled|smelt|stank|smells) of",
  "(?:divided|divvied|split|sorted|shared|divvying|dividing|sorting) (?:up |out )?(?:the|BOTHS|EXS) \\w+",
  "(?:watched|saw) EX (?:\\w+ )?(?:go|leave|walk|drive|pack|cross)",
)

/** Places: only where the ex or both are in the clause. */
export const PLACES = table(
  "USER (?:{be} |just )?{adv}(?:sat|stood|sitting|standing|leaning|leaned|waiting|knelt|kneeling|slid|slumped) (?:\\w+ ){0,2}(?:in|on|at|by|there|down|against|across|next|outside|with|under|up)(?! USERS hands(?![\\w]))",
  "(?:told|said|says|tells|ended|cried|asked|dumped|broke|did|goes|went|wept|left|kissed|argued|talked|spoke|shouted|announced|dropped) (?:\\w+ ){0,4}(?:in|at|outside|behind|by|beside|near|across|on) (?:the|a|an|EXS|USERS|BOTHS|OTHERS|this|that|BOTH) (?!(?:phone|call|line|text|message|email|letter|end|morning|evening|afternoon|night|day|week|weekend|moment|time|spot|way|same|first|other|whole|most|news|voicemail|video|group|chat|screen|internet|app|edge|verge|middle|beginning|start|bottom|top|point|insta|story|year|month|mum|mom|mother|dad|sister|brother|friend|kids|age|least|last|next|meantime|mend|face|head|past|future|end|few|couple|bit|lot|while|minute|second|sec|hour|rush|state|mess|hurry|mood|voice|whisper|tone|sense|row|panic|way|long)(?:\\b|s\\b))\\w+",
  "(?:told|said|ended|dumped|cried|asked|saw|met|caught) (?:\\w+ ){0,3}outside \\w+",
  "EX {be} {adv}(?:eating|drinking|smoking|wearing|holding|staring|smiling|grinning|rinsing|packing|cooking|fiddling|pacing|shivering|nodding|washing|folding|chewing|stirring|picking at|leaning|carrying|unpacking|loading)",
  "(?:at|in|on|by|outside|to|from|into|through) (?:EXS|USERS|the|OTHERS|BOTHS|a|our) (?:\\w+ )?{place}(?! (?:bill|fees|agent|holiday)(?![\\w]))",
  "(?:today|yesterday|tonight) (?:at|in|on|after|before|during) (?:lunch|work|class|school|break|the|dinner|breakfast|church)",
)

/** Named as the way of this talk. */
export const PHONE_PLAIN = table(
  "(?:on|over|down|by) (?:the )?(?:phone|telephone|blower)(?! (?:bill|all|again)(?![\\w]))",
  "(?:picking|picked|pick) up the phone",
  "(?:hung|hang|hangs|hanging|rang) (?:up|off)(?: on (?:USER|EX))?",
  "(?<=^|[.,] )(?:by )?phone(?= [.,])",
  "(?:phone|telephone) (?:call|conversation|chat)",
  "(?:rang|called|phoned) (?:USER|EX) (?:today|tonight|last night|this (?:morning|evening|afternoon)|just now|at)",
)

export const PHONE = table(
  "(?<=^|[.,] )(?:by )?phone(?= [.,])",
  "(?:EX|USER|BOTH) (?:{have} |{be} )?{adv}(?:rang|rings|ring|rung|(?:called|calls|call)(?! (?:EX|USER) {name}(?![\\w]))|phoned|phones|telephoned|dialled|picked up(?= [.,]|$| and| on)|hung up|hangs up|video called)(?: (?:USER|EX|back|up|last night|tonight|today|this|again|at|on|from|to|yesterday|in|about|twice|crying|and))?(?! (?:it|time|out|off|the|a|things|round|in sick|OTHER|EX a|USER a|an|EXS|USERS|BOTH)(?![\\w]))",
  "(?:on|over|down|by|off|to) the (?:phone|line|telephone|blower)",
  "(?:a|the|that|this|our|one|long|last|phone|every|each|our|BOTHS|got a|got the) (?:\\w+ )?(?:phone call|call|calls|phonecall)(?! (?:center|centre)(?![\\w]))",
  "(?:phone call|phone calls|phonecall|voice call|facetime audio|whatsapp call)",
  "(?:hung|hang|hangs|hanging) up(?: on)?",
  "(?:could|can|could just) hear (?:EX|the|EXS|it|in|OTHER)",
  "(?:then|when|and|so) (?:the )?phone (?:rang|goes|went|rings)",
  "(?:picked|picks|pick) up (?:the phone|and|first ring)",
  "(?:rang|phoned) (?:USER|EX|USERS)",
  "called (?:USER|EX)(?! (?:{name})(?![\\w]))",
  "(?:long silence|silence on|gone quiet|the line|stay on)",
)

export const VIDEO = table(
  "(?:video call|video called|video chat|videocall|video called|facetime|facetimed|face timed|face time|facetiming|zoom|zoomed|skype|skyped|google meet|teams call|whatsapp video|on camera|on cam|(?:to|into|off|at|over|towards|on) (?:the|EXS) (?:camera|cam|webcam|screen)|(?:camera|video) (?:off|froze|went)|shared EXS screen|on screen|webcam|duo call|on (?:the )?video|screen froze|(?:over|on|by|via|through) (?:ft|zoom|teams|discord|camera)|skyping|videocalled|video calling)",
)

/** A text that is only mentioned. */
export const NOT_A_TEXT = table(
  "(?:instead of|not|rather than|for|without|never a|better than) (?:a|the|another|by) (?:text|message|email)",
)

/** Named as the way of this talk, or as what this talk was. */
export const TEXT_PLAIN = table(
  "(?:over|via) (?:a |an )?(?:text|texts|message|messages|whatsapp|email|emails|dm|dms|messenger|snapchat|snap|imessage|letter)",
  "(?:text|message|whatsapp|email|chat) (?:conversation|convo|exchange|thread|back and forth)",
  "(?<=^|[.] )(?:a |an |another |one |long |big )*(?:text|message|email|letter|dm|essay) from \\w+",
  "(?<=^|[.] )(?:EX|USER) :",
  "(?<=^|[.] )from EX (?:at|,|:|~)",
  "EX (?:{have} )?{adv}(?:sent|sends|wrote|writes) USER (?:a|an|this|the|one) (?:\\w+ )?(?:text|message|email|letter|essay|paragraph|novel|pic|picture|photo)",
)

export const TEXT = table(
  "(?:EX|USER|BOTH) {adv}(?:texted|texts|text|texting|writing|messaged|messages|messaging|emailed|emails|wrote|writes|dmed|dm 'd|dmd|snapped|whatsapped|typed|replied|typing|sent)(?! (?:EX|USER) home| off| OTHER)",
  "(?:a|the|this|that|long|by|over|via|on|in|from|one|same|last|first|only|EXS|USERS|all|two|three|few|some|\\d+|my|one|of|voice) (?:\\w+ )?(?:text|texts|message|messages|email|emails|dm|dms|whatsapp|snap|snapchat|insta|instagram|messenger|imessage|letter|texting|group chat|signal|telegram)",
  "(?:text|texts|message|messages|email|emails) (?:from|to|tonight|today|this morning|at)",
  "(?:left on (?:read|seen)|left USER on|on read|two blue ticks|blue ticks|typing bubbles|three dots|\\d+ ?(?:am|pm) :|screenshot|emoji|thumbs up|seen at)",
  "(?:EX|USER) (?:put|types|typed) ~",

  "(?:EX|USER) : ",
  "(?:woke up to|got|received|opened|read) (?:\\w+ ){0,3}(?:text|texts|message|messages|email|emails|letter|dm)",
  "(?:posted|story|status|snapchat|liked USERS|seen|unread|voice ?notes?|voicenotes?|notification)",
)

/** That they have not been in touch, or that word came from others. */
export const NO_TALK = table(
  "(?:BOTH|EX|USER) (?:{have} )?(?:not|never) {adv}(?:spoken|spoke|talked|heard from|seen|said a word|said (?:\\w+ )?word|had contact|been in touch|contacted|texted|reached out|messaged|answered|replied|called|rung|rang)(?: (?:to|from|with))?(?: (?:EX|USER|each other|OTHER|BOTH))?",
  "(?:no contact|radio silence|nothing from (?:EX|OTHER)|no word from|zero contact|nothing but silence|complete silence|nc day|not a word from|not a peep from)",
  "(?:blocked|blocks|has blocked|'s blocked) (?:USER|EX|OTHERS|USERS)",
  "not EX(?= [.,])",
  "(?:EX|OTHERS|EXS \\w+) (?:left|leaves|has left) USER on (?:read|seen)",
)
