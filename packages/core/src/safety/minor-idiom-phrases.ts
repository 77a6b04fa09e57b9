/**
 * Words of age, school and home rules in a grown-up's mouth: "the sixteenth floor", "a junior doctor", "yoga keeps me
 * grounded", "in year 12 of my mortgage". They spare the MINOR phrases they lie in, and nothing else.
 */
const LENGTHS =
  "minute|minutes|mins|min|second|seconds|hour|hours|hrs|day|days|week|weeks|wks|month|months|stone|st|kilo|kilos|kg|lb|lbs|pound|pounds|mile|miles|km|metre|metres|floor|floors|percent|page|pages|shade|shades|time|times|message|messages|text|texts|call|calls|drink|drinks|pint|pints|beer|beers|step|steps|session|sessions|k|cm|inch|inches|degree|degrees|people|chapter|chapters|down|up|under|over par|all|nil|points"
const TRADES =
  "analyst|doctor|doctors|partner|partners|manager|managers|associate|developer|engineer|consultant|lecturer|nurse|lawyer|officer|clerk|account|accountant|solicitor|designer|editor|staff|citizen|citizens|role|post|civil|sales|buyer|registrar|researcher|member|members|team|carer|chef|pilot|minister|barrister|technician|administrator|adviser|advisor|copywriter|architect|scientist|surgeon|planner|rating|discount|care|moment|lead|executive|teller|curator"
const YEARS = "13th|14th|15th|16th|17th|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"

export const NO_AGE: readonly string[] = [
  `{minorAge} (more|more and|whole|bloody)? (${LENGTHS})`,
  `(${YEARS}) (wedding|anniversary|floor|century|date|time|of|row|place|attempt|message|text|call|draft|week|month|job|flat|hole|round|street|avenue|day|letter|viewing)`,
  `(junior|senior) (${TRADES})`,
  "(junior|senior) ~1 (at|in|on) (the|M14|M|a|this) ~1 (firm|bank|company|office|agency|practice|department|team|ward|hospital|practice|chambers|trust|council|charity|shop|sales|project)",
  "(year|yr|class|grade|form|standard) {schoolYear} of (this|the|M1|M4|M3|being|P4|our|my|a|grief|waiting|marriage|denial)",
  "minor ~1 (injury|injuries|thing|things|issue|issues|detail|details|problem|problems|accident|change|changes|key|inconvenience|scrape|row|point|panic|setback|op|operation|surgery|repair|repairs|role|character|part|stroke|miracle|celebrity|bump|ailment|offence|scale|league|leagues|upgrade|delay|cut|cuts|burn|fault|tweak|tweaks|tiff|disaster|royal|illness|damage|disagreement|works)",
  "underage (girl|girls|boy|boys|kid|kids|drinking|drinkers|sex|player|players|customer|customers)",
  "(too young|not old enough|old enough) (for|to) ~2 (divorce|divorced|divorcee|widow|widowed|widower|retire|retired|retirement|die|feel|give up|menopause|grandmother|gran|grandad|grandparent|hip|remember|know better|be O|arthritis)",
  "confirmation ~1 (email|came|number|from|of|letter|code|text|page|slip|message|that)",
  "(feel@|feels|felt|keep@|keeps|kept|stay@|stayed|more|so|well|very|calm|calmer|centered|pretty|being|remain@|emotionally) ~1 grounded",
  "grounded (in|person|man|woman|energy|guy|soul|by|than|now|again lol)",
  "(flight|flights|plane|planes|jet|aircraft|fleet|ferry|boat) ~2 grounded",
  "curfew ~1 (in the|since the|across|imposed|lifted|in (town|this city)|by the|for the (kids|dog|whole))",
  "(city|government|army|lockdown|town|military|national|covid) ~1 curfew",
  "screen time ~1 (is|was|report|reports|says|said|up|down|average|through|went|has|down|hours|shot|since|on my)",
  "bedtime (story|stories|routine|routines|for (the|M4|M1|our)|tea|book|playlist|yoga|skincare|drink)",
  "(kids|children|daughter|son|M4|twins|toddler|baby|boys|girls|grandkids|little one) ~1 's? bedtime",
  "(at|after|past|before|by|near|read|every) ~1 bedtime",
  "sleepover ~1 (like (teenagers|kids|teens|children)|at (our|my) age)",
  "(kids|daughter|son|daughters|sons|grandkids|niece|nephew|grandson|granddaughter) ~2 sleepover",
  "(assembly) (line|instructions|point|rooms|of|required|plant|job|shift|bench)",
  "(flat pack|general|national|final|furniture|some|self|legislative|constituent|bed) assembly",
  "(ran|run|lead@|led|took|take|taking|gave|do|doing|did) ~2 (assembly|detention|detentions|homeroom|registration)",
  "(jury|court|parliament|congress|senate|a|into|judge) recess",
  "recess (of|in the wall|until the (judge|court))",
  "(M3|H3|troops|ship|soldiers|regiment|heroes) ~1 homecoming",
  "homecoming (for|of|parade) ~2",
  "(detention|lunch|playground|break|bus) (duty|duties|center|order)",
  "period (1|2|3|4|5|6|7) of (the|a|this|M1)",
  "double (science|maths|english) of",
  "locker ~1 (key|combination|code)? ~3 (gym|work|pool|station|office|hospital|depot|theatre|club|baths|factory|changing room|leisure|spa|sauna|warehouse)",
  "(parcel|amazon|gym|work|luggage|station|staff|foot) locker",
  "M14 (form|tutor group|year group|form tutor) ~5 (P1 teach|P1 taught|as their)",
  "(teach@|taught|marking|marked) ~3 (year|yr|class|grade|form|set|standard) {schoolYear}",
  "(took|take|takes|taken) ~1 M1 (phone|tablet|ipad) ~1 (to be|to the|to get|in for|for (repair|me)|to fix|in to)",
  "(checks|check|reads|read) ~1 M1 (messages|phone|texts|tablet) ~2 (for scams|out loud|aloud|to (me|O1|the family)|because P1 can not|for O1)",
  "turned {minorAge} (shades|different|round|pages|heads)",
  "(P1|P4) ~1 did ~1 M1 (a levels|gcses|a level|highers|leaving cert) ~2 (at|again|as an adult|in my|with)",
  "school ~6 (as (a|an|the|their|head) ~1 (ta|teacher|assistant|cleaner|cook|governor|caretaker|secretary|supply|technician|counselor|nurse|dinner|librarian|head))",
  "(governor|teacher|teaching|ta|caretaker|cook|secretary|dinner lady|cleaner|assistant|supply) ~3 (in|at) ~2 school",
  "(signature|permission|money|slip|consent|form|letter|cheque|deposit) ~3 school trip",
  "since ~1 prom",
  "(son|daughter|kids|boy|girl|niece|nephew|little one) ~2 (prom|school trip|detention|assembly|homeroom)",
]
