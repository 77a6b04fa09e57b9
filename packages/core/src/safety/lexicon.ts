/**
 * Classes of words for the phrase tables: `{name}` in a phrase is any of these. Written in the phrase language.
 */
import type { Lexicon } from "./phrase-language.ts"

export const LEXICON: Lexicon = {
  /** To be, in any form that people write. */
  be: "am|is|are|was|were|be|been|being|will be|would be|m",
  will: "will|would|am going to|is going to|are going to|going to|shall|gon|may|might|could|must|have to|has to|want to|wants to|plan@ to|about to|am about to|is about to|intend@ to|swear@ to|promise@ to|decided to|threaten@ to|threatening to|ready to|trying to|tried to|try to|tries to",
  not: "not|never|no longer|no more|neither|hardly|wan not|no wan",
  anymore: "anymore|any more|any longer|no more|again|ever again|much longer|longer|ever",
  say: "said|says|say|saying|told|tells|tell|telling|text@|wrote|writes|write|writing|sent|sends|messaged|goes|went|posted|keeps saying|swore|swears|swear|announced|announces|threaten@|hint@|hinted|implied|implies|mentioned|typed|left a voice note|left a voicemail",
  /** Verbs that end a life when the object is oneself. */
  endSelf:
    "kill@|off@|offed|offing|top@|hang@|hung|drown@|shoot|shoots|shot|shooting|poison@|neck@|unalive@|erase@|delete@|electrocute@|finish@|destroy@|starve@|stab@|burn@|do in|doing in|end|ends|ended|ending|harm@|hurt|hurts|hurting|cut|cuts|cutting|injure@|slit|slitting|strangle@|hanged|sacrifice@|waste@|lose",
  /** States of not being alive. */
  gone: "dead|gone|no more|buried|under the ground|six feet under|in the ground|in a coffin|in a box|in a grave|in M grave|in heaven|up there|not here|not around|not alive|no longer here|no longer around|no longer alive|not here anymore|not around anymore|passed away|ashes|history",
  /** What one wishes who wishes to die. */
  die: "die|dead|be dead|be gone|be no more|be buried|cease to exist|stop existing|stop living|stop being alive|stop breathing|vanish forever|disappear forever|disappear for good|sleep forever|sleep for good|sleep and ~2 (not|never) wake|fall asleep and ~3 (not|never) wake|go to sleep and ~3 (not|never) wake|not wake up|never wake up|not exist|never exist|not be alive|not be here|not be around|not live|leave this (world|earth|life|planet)|leave the world|go to heaven|go to god|be with the angels|be an angel|perish|rest in peace|rest forever|end it all|end things for good|end M life|finish M life|quit life|check out of life|exit this life|be finished|be done with (life|living|it all|this life|this world)|be out of this (world|life)|cross over|go to sleep forever|never have been born|go now and not come back|be killed|be shot|get hit by|get run over",
  /** What one does who lives on. */
  live: "live|be alive|stay alive|exist|be here|be around|wake up|carry on living|carry on|go on|go on living|keep living|keep going|keep on living|keep breathing|breathe|continue|continue living|continue with life|continue to live|survive|be in this world|be on this earth|be on this planet|be a person|be part of this world|see tomorrow|see another day|see the morning|see the sun|see next year|face tomorrow|face another day|face the morning|wake up tomorrow|wake up anymore|stay here|stay in this world|be born|do life|do this life|do another day",
  living:
    "living|life|being alive|existing|this life|this world|the world|breathing|being here|waking up|my life|M life|existence|being a person|going on|carrying on|it all|everything|staying alive|my own life|M existence",
  soon: "soon|tomorrow|tonight|today|now|by (friday|saturday|sunday|monday|tuesday|wednesday|thursday|the weekend|morning|then|tonight|tomorrow|next week|christmas|new year|the end of)|in the morning|next (week|month|year|time)|this (week|weekend|time|year)|before (long|christmas|new year|morning|M birthday|the weekend)|any day|shortly|forever|for good|anymore|any more|much longer|for long|long|any longer",
  kids: "kids|kid|children|child|boys|girls|son|sons|daughter|daughters|baby|babies|toddler|little one|little ones|twins|eldest|youngest|bump|grandkids|stepson|stepdaughter|lads",
  everyone:
    "everyone|everybody|all|people|world|family|kids|boys|girls|children|they|nobody|noone|no one|mum|dad|friends|anyone|anybody|you all|P2 all|son|daughter|parents|the others|whole world",
  holiday:
    "christmas|xmas|new year|new years|easter|birthday|summer|spring|autumn|winter|eid|diwali|thanksgiving|graduation|weekend|night|week|month|year|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|exams|halloween|january|february|march|april|may|june|july|august|september|october|november|december|valentine|valentines",
  /** A time to come that somebody means to see. */
  future:
    "tomorrow|next year|next week|next summer|next birthday|next christmas|christmas|new year|future|old age|another birthday|thirtieth|the wedding|five years",
  means:
    "pills|tablets|sleeping pills|razor|razors|razor blade|razor blades|blade|blades|rope|noose|gun|pistol|rifle|shotgun|bleach|poison|sniper|pesticide|rat poison|hosepipe|antifreeze|overdose|bullets|knife|knives|insulin|capsules|weedkiller",
  manyPills:
    "too many|all (the|of|my|M|those|these)|a lot of|lots of|a bunch of|a load of|loads of|whole (box|packet|pack|bottle|strip|lot)|the whole|handful of|a handful|every last|a box of|a packet of|a bottle of|bottle of|box of|packet of|two boxes|three boxes|30|40|50|60|20|100|twenty|thirty|forty|fifty|a stash of|the rest of|so many|enough|the entire|half a bottle|a cocktail of",
  ledge:
    "roof|rooftop|bridge|ledge|cliff|railing|railings|rail|barrier|overpass|flyover|viaduct|parapet|cliffs|multi storey|tower block|window ledge|balcony edge",
  crisisLine:
    "samaritans|crisis line|suicide line|suicide hotline|suicide helpline|crisis team|hotline|helpline|lifeline|988|crisis number|crisis service|mental health line",
  bad: "stupid|silly|bad|drastic|terrible|awful|dumb|daft|foolish|crazy|reckless|permanent|rash|desperate",
  fault:
    "M2 fault|M1 fault|M3 fault|on you|on P2|on O1|on M2 (conscience|head|hands|soul|heart)|on M1 (conscience|head|hands|soul|heart)|because of (you|P2|O|O1)|M2 doing|blame O|blame you|blame P2|M2 name|your name|know why|what P2 did|what (P1|P2|P3) (did|have done)|to blame|sorry then|thanks to P2",
  kin: "mum|dad|nan|gran|grandma|grandad|grandpa|brother|sister|baby|aunt|uncle|son|daughter|parents|grandmother|grandfather|cousin|friend|best friend|family",
  /** The ex by a noun. */
  ex: "ex|boyfriend|girlfriend|husband|wife|partner|fiance|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner",
  /** The other one as an object or owner, by pronoun or noun. */
  them: "O3|P2|O2|M ex|M ex husband|M ex wife|M ex boyfriend|M ex girlfriend|M ex partner|M husband|M wife|M boyfriend|M girlfriend|M partner|M fiance|the ex",
  their: "M3|M2|H3|(M1 (ex|husband|wife|boyfriend|girlfriend|partner|exes) 's?)",
  body: "throat|neck|windpipe",
  /** Blows. */
  hitVerb:
    "hit|hits|hitting|hitted|slap@|punch@|kick@|beat|beats|beating|beaten|strike|struck|headbutt@|smack@|batter@|bash@|wallop@|thump@|bitten|scratch@|spat at|spits at|spit on|spat on|spit at|spitting at|whip@|whipped|flog@|backhand@|clout@|elbow@|shoved|shoves|shoving|shove|push@|pushed|grab@|grabbed|drag@|dragged|yank@|pinned|slam@|slammed|restrain@|tripped|manhandle@|rough@ up|knock@ about|lay into|laid into|assault@|attack@|burn@|burnt|stab@|throttle@|bruise@|abuse@|molest@|rape@|grope@|choke@|strangle@|suffocate@|smothered|twist@|wrestle@|scald@",
  weapon:
    "knife|gun|bat|hammer|axe|machete|cutlass|belt|bottle|rifle|shotgun|blade|crowbar|petrol|gasoline|acid|hot water|iron|scissors|screwdriver|stick|cane|cord|boiling water|weapon|pistol|glass",
  /** Where somebody lives, works, goes. */
  place:
    "house|home|place|flat|apartment|street|door|doorstep|front door|work|workplace|job|office|school|class|classes|gym|building|window|road|block|hotel|car|estate|garden|yard|gate|driveway|porch|step|stairs|shop|uni|college|campus|dorm|halls|station|bus stop|stop|church|mosque|temple|mum 's|mum 's house|parents house|parents 's|sister 's|friend 's|new place|new flat|new house|address|neighborhood|salon|clinic|hospital|library|stairwell|lobby|reception|yoga|pool|club|training|lectures|shift|route|commute|run|parents place|side entrance|bedroom|garage|area",
  deviceThing:
    "phone|phones|messages|texts|emails|email|mail|inbox|dms|whatsapp|instagram|facebook|snapchat|icloud|cloud|gmail|laptop|tablet|computer|location|accounts|account|socials|call log|calls|chats|telegram|google|tiktok|camera|cameras|bank account|statements|diary|journal|letters|post|search history|browser|contacts|find my|maps|timeline|life360|airtag|tracker|watch|ring doorbell|doorbell",
  spyVerb:
    "track@|monitor@|spy|spies|spied|spying|check@|read|reads|reading|go through|goes through|went through|going through|log into|logs into|logged into|logging into|log in to|logged in to|get into|got into|gets into|getting into|hack@|hacked|search@|look through|looks through|looked through|looking through|watch@|follow@|access@|look at|looks at|snoop@|bug@|bugged|clone@|cloned|scroll@ through|scrolled through|inspect@|intercept@|forward@|open@|took over",
  privateThing:
    "phone|phones|messages|texts|emails|email|mail|inbox|dms|whatsapp|whatsapps|icloud|cloud|gmail|laptop|tablet|computer|location|call log|calls|chats|bank account|bank statements|bank|statements|diary|journal|letters|search history|browser history|contacts|find my|snap map|snapchat messages|camera|cameras|doorbell|watch history|google maps|calendar|phone bill|bag|handbag|drawers|bins|receipts",
  contactIng:
    "following|coming|calling|texting|messaging|contacting|watching|stalking|showing up|turning up|waiting|sending|ringing|harassing|emailing|tracking|checking|driving|threatening|hitting|phoning|spying|bothering|writing|asking|going through|going to|hanging around|parking|knocking|turning|showing|pestering|using|reading|filming",
  contactVerb:
    "call@|ring|rings|rang|ringing|text@|message@|messaging|email@|phone@|dm@|write|writes|wrote|writing|contact@|bombard@|spam@|spammed|facetime@|whatsapp@|voice note@|snap@|send|sends|sent|sending|poke@|beep@|flash@",
  contactThing:
    "calls|texts|messages|missed calls|emails|voicemails|voice notes|dms|letters|notifications|snaps|voice messages|mails|missed call",
  fearful:
    "scared|afraid|frightened|terrified|petrified|fearful|scare|fear|fears|wary|dread|nervous|shit scared|panic|panicking|shaking|intimidated",
  papers:
    "passport|papers|documents|id|ids|bank card|card|cards|wallet|purse|shoes|sim|sim card|glasses|wages|salary|wheelchair|walking stick|hearing aids|crutches|inhaler|birth certificate|certificates|keys|car keys|house keys|phone|laptop|money|savings|clothes|pay|benefits|charger|bag|handbag|pension|license|green card|brp|residence card|medical card|contraception",
  lurk: "wait@|waited|stand|stands|stood|standing|sit|sits|sat|sitting|park@|parked|lurk@|hang around|hangs around|hanging around|hung around|hang about|hanging about|camp@|turn up|turns up|turned up|turning up|show up|shows up|showed up|showing up|shown up|appear@|drive past|drives past|drove past|driving past|drive by|drives by|drove by|driving by|walk@ past|walked past|walking past|cycle@ past|loiter@|pop@ up|popped up|rock@ up|rocked up|sleep@|slept|circl@|circle@|pace@|hide|hides|hiding|hid|peer@|look@ in|knock@|bang@|banged|banging|pound@|hammer@|hover@|prowl@|stake out|staked out",
  big: "\\d\\d+|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens|loads|tons|so many|countless|thousand|a hundred|a thousand|a million|endless|constant|nonstop",
  images:
    "nudes|nude photos|nude|photos|videos|video|private photos|intimate photos|intimate videos|photo|sex tape|sextape|recordings|recording|screenshots|screenshot|clips|clip|tape|chats|messages|tapes|voice notes",
  publish:
    "post@|send|sends|sent|sending|leak@|share@|show|shows|showed|shown|showing|upload@|publish@|put up|put online|forward@|spread|spreads|release@|expose@|put them|put it|go viral|circulate@|press send|hit send",
  block: "block@|blocked|unfriend@|unfollow@|restrict@|change@ M3 number|changed H3 number|changed M3 number|ghost@",
  number:
    "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds|dozens|dozen|loads|tons|so many|countless|thousand|a hundred|a thousand|a million|over \\d+",
  minorAge: "10|11|12|13|14|15|16|17",
  exams:
    "gcses|gcse|sats|mocks|a levels|prelims|highers|boards|board exams|jamb|waec|neco|wassce|junior cert|leaving cert|finals at school",
  schoolYear: "7|8|9|10|11|12|13|seven|eight|nine|ten",
}
