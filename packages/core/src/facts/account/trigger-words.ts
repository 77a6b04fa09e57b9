/** What may come just before somebody's tears, and just after: tables for `tears-trigger.ts` and `tears-after.ts`. */
import { type WordClasses, phrase } from "../../text/phrases.ts"

const CLASSES: WordClasses = {
  object:
    "(?:photo|photos|picture|pictures|pic|pics|album|albums|shoebox|shoeboxes|ring|rings|hoodie|jumper|sweater|ticket|tickets|old letters|love letters|memory box|cards|playlist|our song|mug|mugs|teddy|necklace|bracelet|toothbrush|ornament|ornaments|decorations|cot|crib|teapot|suitcase|wardrobe|marks on the|height|heights|names on the|drawing|drawings|stocking|postcard|postcards|polaroid|polaroids|memory box)",
  place:
    "(?:house|flat|apartment|home|kitchen|bench|booth|cafe|restaurant|garden|bedroom|nursery|church|beach|cottage|caravan|cabin|ranch|farm|hall|gate|door|driveway|station|platform|airport|studio|allotment)",
  trouble:
    "(?:work|job|jobs|boss|manager|redundancy|redundant|laid off|layoffs|sacked|fired|money|rent|debt|debts|bills|bill|mortgage|loan|loans|overdraft|bank|visa|exam|exams|finals|dissertation|thesis|uni|school|course|grades|shifts|deadline|deadlines|health|illness|diagnosis|cancer|tumour|tumor|scan|surgery|operation|hospital|dialysis|kidney|stroke|heart attack|dementia|alzheimers|alzheimer's|funeral|died|death|dying|dead|passed away|passed|buried|killed|grief|miscarriage|anxiety|panic attacks|depression|depressed|lonely|loneliness|burnt out|burned out|burnout|overwhelmed|stress|stressed|exhausted|insomnia|not coping|cope|court case|sentence|custody|landlord|evicted|eviction|homeless|bail|car broke|crash|accident|relapse|drinking problem|rehab|therapy|new job|promotion|everything going wrong|everything is going wrong|falling apart|a mess of EXS life)",
  kin: "(?:mum|mom|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|sister|brother|uncle|aunt|auntie|cousin|friend|mate|dog|cat|son|daughter|parents|family|boss|stepdad)",
  ill: "(?:ill|sick|poorly|dying|died|dead|passed|cancer|hospital|stroke|dementia|forgetting|diagnosed|diagnosis|kidney|dialysis|surgery|worse|failing|failed|hip|chemo|heart|gone|lost|missing|put down|put to sleep|die)",
}

function table(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => phrase(source, CLASSES))
}

/** The user asks what is hard to answer. "How are you" and "what's wrong" are not. */
export const HARD_QUESTIONS = table(
  "USER {adv}(?:asked|ask|asks|asking|demanded|wanted to know|questioned)(?: EX)? (?:\\w+ ){0,3}(?:why|if|whether|since when|when|was|is|did|does|do|how long|how could|who|what happened to BOTH|what changed|what USER did|what went wrong|what EX (?:want|wants|wanted|feels|felt)|what was|straight|point blank|outright|flat out|every|about|the (?:question|big|obvious|one)|had|has|were|are|should|would|where)(?! EX (?:was|is|are|were) (?:ok|okay|alright|all right|coming|hungry|home|safe|feeling|doing|going|eating))",
  "(?:why|since when|how long|how could|who is|who was|was there|is there|was it|is it|did EX|do EX|does EX|are EX|have EX|were EX|what did USER do|what changed|when did|did BOTH|was any of it|was USER) (?:\\w+ ){0,9}(?:EX|BOTH|USER|else|somebody|someone|another|OTHER|true|real|over|true|it|lie|start|stop|stay|know|knew|ever|love|want|want|early|happy|enough|wrong|so long|from the start|this)",
  "USER {adv}(?:asked|ask)(?: EX)?(?: straight| outright| point blank| directly| again| once more| EX straight)?",
  "USERS question (?:was|is)",
  "(?:who|what|where) EX (?:{be} )?(?:texting|seeing|with|sleeping with|talking to|messaging|want|wants|been)",
)

/** Questions that only care. */
export const SOFT_QUESTIONS = table(
  "(?:ok|okay|alright|all right|what 's wrong|what 's up|what 's happened|what happened(?: EX)?|what 's going on|what 's the matter|how (?:are|is|was|were) (?:EX|work|EXS|things|life)|how EX (?:{be} |was |is |are |has been |had been )?(?:doing|feeling|getting|been|keeping|was|is|are)|EX (?:coming|hungry|want (?:tea|coffee|a lift|a drink|food))|about the (?:bins|electric|kids|rent|bill|dog)|(?:for|to) (?:EXS|the) (?:help|keys))",
)

/** The user hurts by words. */
export const HARSH_WORDS = table(
  "(?:low blow|not (?:proud|my finest|my best)|(?:something|things) USER (?:can not|could not|should not|regret|did not mean)(?: take back| have said)?|said (?:some |a lot of |really )?(?:horrible|nasty|awful|harsh|hurtful|terrible|cruel|mean|bad|unforgivable|vile|ugly|shitty) (?:things|stuff|words|something)|something (?:horrible|nasty|awful|harsh|hurtful|cruel|mean|vile))",
  "USER {adv}(?:snapped|lost it|lost USERS temper|lost USERS rag|went off|went off on EX|blew up|exploded|shouted|yelled|screamed|laid into EX|tore into EX|let rip|let EX have it|had a go|lashed out|roared|flipped|kicked off|raged|ripped into EX|unloaded)(?: at EX)?",
  "USER {adv}(?:called|calling|call) EX (?:a|an|every|all|names|the|some|such|pathetic|selfish|disgusting|useless|weak)",
  "EX (?:{be} )?{adv}(?:a|an|the|such a|nothing but a|just a) (?:\\w+ ){0,3}(?:coward|liar|cheat|cheater|loser|parasite|joke|disgrace|bitch|bastard|arsehole|asshole|idiot|fool|monster|child|baby|user|narcissist|slag|whore|slut|dickhead|prick|cunt|waste of space|waste of time|waste|disappointment|failure|hypocrite|small boy|small girl|old man|mess|psycho|snake|rat|pig|leech|fraud|witch|cow|worst|piece of shit|piece of work|terrible|bad|selfish|pathetic|horrible|useless|lousy|rubbish|shit|crap|awful|poor excuse)(?: \\w+){0,2}",
  "EX (?:{be} )?{adv}(?:pathetic|disgusting|selfish|useless|worthless|cruel|heartless|cold|evil|vile|toxic|weak|spineless|gutless|lazy|fake|stupid|dumb|thick|ugly|boring|vain|a nothing|nothing|dead to USER|embarrassing|ridiculous|a let down|shameless|ungrateful|insane|crazy|mental|bad mother|bad father)",
  "EX (?:never|have never|can not even|could not even|do not even|only ever) (?:\\w+ ){0,4}(?:finished|finish|cared|care|loved|love|listened|listen|tried|grew up|grow up|grown up|did|do|think|thought|gave|give|lifted|there for|bothered|amount|commit|stick|bothered|respected)",
  "(?:nobody|no one|noone) (?:\\w+ )?(?:likes|wants|will|would|could|ever|can) (?:\\w+ )?(?:EX|love EX|want EX|stand EX|put up)",
  "USER (?:{have} )?{adv}(?:hate|despise|loathe|regret ever meeting|wish USER had never met|never loved|feel nothing for) EX",
  "(?:EX|EXS \\w+) (?:ruined|wrecked|destroyed|broke|wasted|stole) (?:USERS|BOTHS|everything|USER|the best|years)",
  "(?:better off|happier) (?:with no|without) (?:\\w+ ){0,4}(?:EX|like EX|dad|mum|mother|father|USER|a)",
  "(?:grow up|shame on EX|go to hell|hope EX (?:rot|suffer|never|end up alone|gets?|choke)|rot in hell|screw EX|fuck EX|fuck off|piss off|drop dead|go and marry EXS|EX disgust USER|EX make USER sick|EX makes USER sick|all EXS fault|EXS own fault|EX did this to BOTH|EX will end up|will have EX in a home|EX sicken USER|deserve everything EX get|serves EX right)",
)

/** The user sets a limit. */
export const LIMITS = table(
  "USER (?:{have} )?{adv}(?:said|told|tell|say|says|repeated|goes|went|was like|texted|wrote)(?: EX)?(?: again| firmly| quietly)?(?: that)? (?:no|nope|not (?:tonight|now|any ?more|happening|this time|again)|enough|absolutely not|stop|USER (?:can not|could not|will not|would not|do not want|did not want|do not think|would rather not|'d rather not|am not|was not going to|was not|need|needed|want|wanted) (?:\\w+ ){0,8}(?:space|distance|time|stop|see|talk|meet|do|this|contact|calls|help|keep|be|come|lend|cover|pay|have|friends|any ?more|EX|call|text|there|to|it|that|so)?|EX (?:can not|could not|have to|had to|has to|need to|needed to|must|should|'d better|got to|'d have to|would have to) (?:\\w+ ){0,5}(?:stay|go|leave|stop|come|move|call|text|ring|out|sleep|keep|give|back|home|tell|ask|not))",
  "USER (?:{have} )?{adv}(?:asked|told|begged|want|wanted|need|needed|got) EX (?:\\w+ )?(?:to |not to )(?:stop|leave|go|not|keep|give|back off|move|respect|stay away|only|quit|call|text|come|ring)",
  "USER {adv}(?:need|needed|want|wanted|asked for|ask for|said USER needed) (?:\\w+ ){0,4}(?:space|distance|no contact|time apart|a break|time to USERSELF|a month|weeks|this to stop|it to stop|some peace|boundaries|limits)",
  "USER {adv}(?:set|put|drew|held|stood|stuck|kept|said) (?:\\w+ ){0,3}(?:boundary|boundaries|limit|foot down|line|firm|USERS ground|no|to it|up for USERSELF)",
  "USER {adv}(?:refused|declined|would not|did not let|will not let|turned EX down|said no|pulled away|pushed EX away|blocked|wouldn't)(?: EX| to| the| it|$)",
  "(?:that 's not what this is|this has to stop|it has to stop|that 's it USER am|no more (?:calls|sleepovers|texts|visits|money|of this)|BOTH can not (?:keep|do|be|carry)|BOTH should not|BOTH should stop|not any ?more EX|please go|please leave|time to go|EX need to (?:go|leave|stop)|USER say no)",
  "USER (?:say|said) (?:no|USER 'd like|not)",
  "USER(?:S mind {be}| {have}) (?:\\w+ )?(?:made up|made USERS mind up|made up USERS mind|decided|not changing USERS mind)",
  "USER (?:{be} |will )(?:not (?:changing USERS mind|coming back|going back|doing this|having (?:it|this|that))|leaving EX|moving on|serious|done with)",
  "(?:that 's|it 's|that {be}) not (?:EXS|USERS|EX) (?:\\w+ )?(?:business|problem|place|concern)(?: any ?more)?",
  "(?:BOTH {be} not (?:doing|having|getting)|not going to happen|never going to happen|it 's not happening)",
  "(?:second|moment|minute|time) USER (?:say|said) no",
  "when USER (?:said|say|told EX|tell EX|says) (?:no|not|USER (?:can not|could not|will not|would not|do not want|did not want|need|needed|want(?:ed)? (?:space|time|to stop|some)))",
  "when USER (?:refuse|refused|would not|will not|did not let|set|put)",
  "USER (?:need|needed|want|wanted) (?:it|this|that|the (?:money|keys?|rent|maintenance|answer|papers)|EX) (?:\\w+ ){0,3}(?:by|before|out|gone|signed|back by)",
  "or USER (?:will|go|am|'ll|would|'d|have to|call|take|tell)",
)

/** The ex wants something. Not to be taken back: that is another fact. */
export const REQUESTS = table(
  "(?:could|can|would|will|please|just|asked|asking|asks|begged|begging|begs|wants|wanted|needs|needed|pleading|pleaded)(?: EX| USER)?(?: \\w+){0,5} (?:lend|loan|borrow|money|cash|some money|a loan|the rent|pay|cover|transfer|spot|sub|\\d+ (?:quid|bucks|dollars|pounds|euros)|the \\d+|the deposit|the bill)(?: EX| for| USER| it| the|$| \\w+)?",
  "(?:let|letting) EX (?:\\w+ )?(?:stay|sleep|crash|keep|have|move|come in|use|see the)",
  "(?:stay|staying|sleep|sleep over|crash|spend|just|please|for|only) (?:\\w+ )?(?:over|the night|one (?:more |last )?night|just one night|on USERS|tonight|here|with EX tonight|for the night)",
  "(?:do not|not to|never|please do not|would not|if USER) (?:tell|telling|mention|say anything|tells|show|report|go to the police|press)(?: \\w+){0,6}",
  "(?:delete|drop the|take down|take back what|withdraw|keep (?:it|this) (?:quiet|secret|between)|keep USERS mouth shut|keep quiet|stop telling)",
  "(?:sign|sign over|hand over|give EX (?:the|USERS|EXS|another|a|some|more)|put USERS name|co sign|cosign|sign the)",
  "(?:on USERS (?:insurance|phone plan|plan|account|netflix|lease|name)|use USERS (?:car|card|name|login|account)|keep (?:the|EX on|EXS) (?:\\w+ ){0,3}(?:dog|cat|house|flat|car|ring|key|insurance|sofa|tv|deposit|netflix))",
  "(?:have sex|sleep with EX|come to bed|one last time in bed|come upstairs|kiss EX|get into bed|take EX to bed)",
  "(?:want|wanted|wants|asked|begged|needs|made) USER (?:to )?(?:say USER was sorry|say sorry|apologize|lie|cover|vouch|drive|pick|babysit|swap|write|call EXS|talk to|speak to|forgive|drop|wait|not|give|let|do)",
  "(?:a|one|small|big|little|do EX a|another) (?:favour|favor)(?: of USER| for EX)?",
  "(?:a lift|a ride|drive EX|give EX a lift|pick EX up|take EX to|have the kids|swap (?:the )?weekends|watch the kids)",
)

/** The user shows pain. */
export const USER_PAIN = table(
  "USERS (?:\\w+ )?(?:hands|hand|legs|body|voice|lip|chin|shoulders) (?:{be} )?(?:\\w+ )?(?:shaking|shook|trembling|trembled|went|broke|cracked|wobbled|cracking|breaking|gave way|going)",
  "(?:saw|sees|seeing|see|looked at|looking at|looks at|noticed|noticing|heard|hears|hearing|watched|watching) (?:USERS (?:face|hands|eyes|tears|arms|wrist|weight)|USER (?:like that|like this|cry|crying|shaking|in that state|in bits|fall apart|break|break down|struggle|struggling|in pain|hurting|that way|broken|and)|how (?:hurt|thin|broken|bad|much|upset|low|rough)|the state (?:of USER|USER)|what it (?:did|had done|was doing) to USER|what EX (?:did|had done|'d done) to USER|that ,|it hit EX)",
  "USER (?:told|tell|said|says|showed|explained|admitted)(?: to)?(?: EX)? (?:\\w+ ){0,3}(?:how (?:much |bad |badly |hard |hurt |lonely |USER )|USER (?:{be} |{have} )?(?:\\w+ )?(?:not (?:\\w+ )?(?:sleep|sleeping|slept|eat|eaten|eating|stop thinking|breathe|function|get out of bed|cope|coping|left)|hurt|hurting|broken|in pain|struggling|lonely|devastated|heartbroken|lost|falling apart|can not (?:sleep|eat|cope|stop)|in therapy|on (?:tablets|meds|antidepressants)|cry|crying|cried|numb|feel (?:empty|dead|nothing|worthless|like))|it (?:hurts|hurt|still hurts|broke USER|killed USER|kills USER|was killing))",
  "USER (?:{be} |{have} )?(?:\\w+ )?(?:hurting|shaking|trembling|broke|collapsed|falling apart|on USERS knees|not eaten|not slept|lost (?:so much )?weight|could not (?:speak|breathe|talk|get the words out|stop shaking|hide it|even)|got choked up|choked up|welled up|went to pieces)",
  "(?:cannula|chemo|scar|scars|bandage|bandages|hospital bed|weight USER|tablets USER)",
)

/** Goodbyes, things, places and memories. */
export const LOSS_CUES = table(
  "{object}",
  "(?:last time|for the last time|goodbye|goodbyes|good bye|bye|farewell|final (?:hug|goodbye|box)|parting|waved|memories|the old days|remember (?:when|the|that|BOTHS)|remembering|reminded|reminisc\\w+|when BOTH (?:first|met|were|got|used|lived|went)|BOTHS (?:first|wedding|old|honeymoon|anniversary|song|spot|bench|trip|holiday|story|song|photo|photos|vows)|how BOTH (?:met|used|were)|used to (?:let|sit|go|sing|dance|take|do|have)|the (?:wedding|honeymoon|day BOTH|night BOTH|time BOTH|time the|holiday|trip|years BOTH|good times|old times|first time BOTH|empty \\w+|last (?:box|bag|night|day)))",
  "(?:empty|clearing|cleared|packing|packed|loading|loaded|emptying|emptied|locked|locking|leaving|left|closing|closed|handed over|handing|signed over) (?:\\w+ ){0,4}(?:{place}|{object}|van|car|boot|stuff|things|clothes)",
  "(?:gave|give|giving|handed|handing|brought|bringing|hand|got|getting) (?:\\w+ ){0,3}(?:back|{object}|keys?|letters?|box|boxes)",
  "(?:packing|packed|taping|carrying|carried|loading|loaded|the last|opened|full) (?:\\w+ ){0,3}(?:box|boxes|bag|bags|suitcase)",
  "(?:touched|held|holding|smelled|smelt|opened|picked up|found|saw|looked at|looking at|looking through|going through) (?:\\w+ ){0,4}{object}",
  "(?:hugged|hug|hugging|kissed) (?:\\w+ ){0,3}(?:goodbye|bye|last|at the (?:door|gate|station|airport)|in the driveway)",
)

/** The ex's own troubles. */
export const OWN_TROUBLES = table(
  "(?:about|over|with|because of|and|is|was|'s|lost|losing|hates|hate|loses|the|EXS|got|get|of|how|has|had) (?:the |EXS |OTHERS |a |how |losing |being |hard |bad |having |all |everything with |stuff with |things with )*{trouble}",
  "(?:EXS|OTHERS|EX 's|the|that) (?:\\w+ )?{kin} (?:\\w+ |'s ){0,5}{ill}",
  "(?:about|over|for) EXS (?:\\w+ )?(?:{kin}|hand|life|knees|future|career|car|flat|phone|head|back|weight|meds|mental health)",
  "EX (?:{be} |{have} |could |can )?(?:\\w+ )?(?:lost (?:EXS|the) (?:job|house|baby|dad|mum|mom|dog|cat|licence)|been (?:sacked|fired|laid off|made redundant|evicted|diagnosed)|not (?:coping|cope|sleeping|eating|manage|managing|go on)|struggling|at rock bottom|in debt|broke|skint|failing|so (?:tired|lonely|stressed|scared|lost)|nobody|no one to|no friends|alone|hates EXS (?:job|life))",
  "(?:work|money|everything|rent|family|life|uni|school) (?:{be} |has been |'s )?(?:\\w+ )?(?:too much|a mess|a nightmare|awful|hell|killing EX|going wrong|on top of EX|falling apart|tough|hard)",
  "everything (?:alone|on EXS own|at once|going wrong)",
)
