/** Classes of words for the ex's state and life, in the language of `phrase-pattern.ts`. */
export const STATE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  "strain topic": [
    "( X's|the|his|her|some )? ( ~1 )? ( work|job|jobs|boss|manager|career|shifts|overtime|deadline|deadlines|exams|exam|dissertation|thesis|finals|uni|coursework|money|rent|bills|mortgage|debt|debts|loan|loans|visa|landlord|overdraft|credit card|tax|taxes|business|shop|farm|redundancies|layoffs|kpi|targets|promotion|bail|maintenance|fees|school fees|court case|custody|family|in-laws|inlaws|car payment|truck payment|eviction|immigration|bank|commute|electric bill|gas bill )",
    "X's ( ~1 )? ( mum|mom|mother|dad|father|parents|brother|sister|nan|gran|son|daughter|grandmother|stepdad ) ( ~1 )? ( care|drinking|health|illness|memory|bail|money|dementia|debts|operation|hip|forgetting ~3 )",
  ],
  strain: [
    "<strain topic>",
    "( stress|pressure|burnout|burn out|everything going on|where X's life be going|where X be going|what to do with X's life|being lost|X's future|no direction )",
  ],
  "bad going": [
    "( nightmare|killing X|a lot|too much|hell|stressful|mental|crazy|mad|chaos|shit|awful|going up|gone up|piling up|piled up|falling apart|bad|terrible|horrible|eating X|on X's back|overdue|due|tight|short|gone|wearing X ~1|on at X|a mess|hard|difficult|breathing down ~2|on X's case|on top of X|doing X's head in|stressing X ~1|getting to X|getting X down|a nightmare|brutal|relentless|insane|cutting ~2|laying ~2 off|letting ~2 go|ill|sick|in hospital|worse|getting worse|not going well|going badly|up in the air|in trouble|too heavy|grinding X down|swallowing X|crushing X )",
  ],
  "for weeks": [
    "( for|over|since|in|these|all|past|last|the last|the past ) ( ~1 )? ( ~2 )? ( week|weeks|month|months|year|years|fortnight|days )",
    "since ( ~1 )? ( january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|easter|summer|spring|autumn|winter|new year|diwali|eid|thanksgiving|halloween|paddy's day|ramadan|X left|X ~1 left|U left|the breakup|the split|then|W ~3|U ~3|march|weeks|months )",
    "( every|each ) ( single )? ( ~1 )? ( day|week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight|morning|evening|session )",
    "( two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20|30|40|50|60|90|100|several|many|sixteen|twenty|thirty|sixty|ninety ) ( ~1 )? ( days|weeks|months|meetings|sessions|fortnights|mondays|tuesdays|wednesdays|thursdays|fridays )",
    "( weeks|months ) ( ~1 )? ( now|of|on end|straight|running|already )?",
    "all ( ~1 )? ( week|weeks|month|summer|winter|autumn|spring|year|term|sixteen ~1 )",
    "( twice|once|three times ) a ( week|month )",
  ],
  low: [
    "( depressed|in a depression|so low|low|very low|down|flat|in a bad way|in a bad place|in a dark place|like a ghost|like a zombie|a zombie|a shadow of X-self|gone to nothing|miserable|struggling|withdrawn|in X's room|in bed|in a hole|hopeless|numb|empty )",
    "( not|barely|hardly|stopped|no longer|do not|does not|can not|have not|be not|never ) ( ~1 )? ( eat|eats|eating|eaten|sleep|sleeps|sleeping|slept|wash|washing|washes|go out|going out|leaving|leave|getting up|get up|get out of bed|getting out of bed|shower|showering|shave|laugh|laughed|leave the house|going to church|going to work|leave X's room|left X's room|left the house|opened the curtains|get dressed ) ( ~5 )?",
    "( sleep|sleeping|eat|eating ) ( ~1 )? ( nothing|badly|two hours|three hours|terribly )",
    "( lost ) ( ~1 )? ( weight|stone|two stone|kilos|pounds|X's appetite|interest )",
    "like that|like this",
  ],
  kin: [
    "( mum|mom|mam|mother|mama|dad|father|papa|parents|brother|sister|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|son|daughter|baby|uncle|aunt|auntie|cousin|nephew|niece|stepdad|stepmum|stepmom|stepfather|best friend|friend|best mate|dog|cat|child|kid|twin|godmother )",
  ],
}
