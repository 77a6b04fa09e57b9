/**
 * MINOR: the writer is under 18 now. Said as an age, shown by a school year, by parents' rules, or by an age still to
 * come. Ages of others, lengths of time and house numbers are none (`guards.ts`).
 */
import type { PhraseGroup } from "./rule.ts"

export const MINOR: readonly PhraseGroup[] = [
  {
    kind: "plain",
    route: "MINOR",
    voices: ["user", "account"],
    width: 1,
    phrases: [
      "P1 am (only|just|still|like|literally|a|an|basically|almost|nearly|barely|not even|already)? (only|just|like|a)? {minorAge} (yo|f|m|years|year|and|so|but|he|she|P|P3|hes|with|now|btw|if|lol|.|my|is|in|this|too|old|or|tho|though|i|P1|we|for|please|not|can|who|from|going|next|last|by|then|at|turning|because|the|a|female|male|girl|boy|nearly|almost)",
      "P1 am (only|just|still|like|literally|basically|almost|nearly|barely|not even|already)? {minorAge}",
      "(parents|mum|dad) grounded O1",
      "P4 are ~1 {minorAge}",
      "(lower|upper) sixth",
      "(freshman|sophomore|junior|senior) (year|in high school|in hs|at high school|in school)",
      "year {schoolYear} is",
      "ap (bio|chem|calc|history|lit|physics|lang|psych|class|classes)",
      "(the|M1|for) (sat|psat|act) (and|prep|exam|test|score|.|in|next|so)",
      "M1 (maths|math|science|history|english|biology|chemistry|physics|geography|french|spanish|art|music) (book|class|teacher|lesson|test|homework|exam|set)",
      "(on|from|using) M1 school (ipad|laptop|email|computer|chromebook|tablet|account)",
      "(got|get|have|in|had) detention",
      "(me|P1|i|O1) {minorAge} (f|m|yo|years)",
      "{minorAge} (f|m|yo|female|male) ~~12 (ex|boyfriend|girlfriend|broke|dumped|cry|cried|crying|he|she|P3|breakup|M1)",
      "(turn|turning|turned|be) {minorAge} (in|next|soon|this|on|tomorrow|last|and|.|when|at|today|after|before|a|so|now|yesterday) ",
      "(till|until|til|when|before|once|unless) P1 (am|turn|will be|is) ~1 (16|17|18|15|14|13|old enough|allowed|an adult|eighteen|a grown up)",
      "(too young|not old enough|under age|underage|under 18|not 18|under 16|not 16|not even 18|not yet 18|still a minor|a minor|am minor)",
      "(my|M1) (13th|14th|15th|16th|17th|sweet sixteen|sweet 16|quince|quinceanera|confirmation|bar mitzvah|bat mitzvah) (birthday)?",
      "P1 am in (the)? ~1 (year|yr|grade|class|form|standard|std) {schoolYear}",
      "P1 (am|are) ~2 (in|at|still in|still at|go to|starting|start|going into) ~2 (school|high school|secondary school|secondary|middle school|sixth form|6th form|primary school|boarding school|junior high|jss|ss1|ss2|ss3|jss3|junior secondary|senior secondary|jhs|shs)",
      "P4 (are|were) ~1 (both)? ~1 in ~1 (year|yr|grade|class|form|standard) {schoolYear}",
      "P1 (am|will be) ~1 (a|an|in|still)? ~1 (freshman|sophomore|junior|senior|7th grader|8th grader|9th grader|10th grader|11th grader|12th grader|year 9|year 10|year 11|year 12|year 8|year 7|schoolgirl|schoolboy|high schooler|teen|teenager|6th former|sixth former|pupil|minor)",
      "(in|start of|end of|since|through|all|of|finish@|repeat@|starting) (my|M1)? ~1 (6th|7th|8th|9th|10th|11th|12th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (grade|standard|class|std)",
      "(M1|my|for|doing|revising for|taking|fail@|failed|failing|before|after|sitting|mock|resit|study for|studying for|ruin@|week of|my) ~2 (gcse|gcses|mocks|a levels|a level|as levels|nat 5s|national 5s|highers|leaving cert|junior cert|waec|neco|jamb|board exams|boards|10th boards|12th boards|psat|ap exam|matric|btec|11 plus|sats|icse|cbse|o levels|o level|csec|wassce|bece|year 11 exams|prelims|abitur)",
      "(gcse|gcses) (revision|exam|exams|year|maths|mocks|art|coursework|results|english|are|in)",
      "M14 (form tutor|homeroom|head of year|year head|form teacher|form|tutor group|year group|school counselor|school counsellor|guidance counselor|homeroom teacher|english teacher|maths teacher|math teacher|pe teacher|history teacher|science teacher|class teacher|principal|headteacher|head teacher|school nurse|school bus|locker|homework|school (bus|bag|uniform|friends|trip|counselor|nurse|play|disco|ipad|toilets|canteen|gate|gates))",
      "(homeroom|detention|tutor time|assembly|recess|study hall|school bus|form time|lunch period|period (1|2|3|4|5|6|7)|school trip|school disco|prom|homecoming|hall pass|in (my|M1|our) form|double maths|double science|double english|school uniform|sports day|pe lesson|in pe|cheer practice|school play|yearbook|school corridor|school canteen|school toilets|school gates|morning assembly|prep time|after school club|boarding house)",
      "(mum|dad|parents|mum and dad|folks|step dad|stepdad|step mum|stepmum|foster mum|foster carer|nan|guardian|my mum|my dad) ~1 (not|never|will not|would not|does not|did not|do not|say|says|said|took|takes|taken|found|checks|check|reads|read|grounded|ground|confiscated|took away|makes|make|let|lets|only lets|think|thinks|has|have|put|is making|going to|will) ~1 (to)? ~1 (let|allow|allowed|lets|letting|know P1 (am|was) (dating|gay|seeing)|M1 phone|my phone|grounded|me date|O1 (date|have|see|go|out|stay|talk|use)|P1 am (too|not|grounded|only)|away M1 phone|parental|off me|a curfew|O1 delete|O1 break|too young|kill O1 if P3 find|no dating|no boys|no boyfriends|screen time|find out P1)",
      "(grounded|curfew|parental controls|screen time|bedtime|pocket money|sleepover) ~6",
      "(not|never) (allowed|supposed) to ~2 (date|have a boyfriend|have a girlfriend|have boyfriends|be dating|stay out|phone|see boys|talk to boys|have snapchat|snapchat|use)",
      "(live|living|stuck|stay) ~1 with (my|M1) (parents|mum|dad|foster|nan) (and|cos|because|til|until) ~2 (school|P1 am {minorAge}|{minorAge})",
      "(at|to) (M1|my) (dads|mums|dad 's|mum 's) (this|every|on|for|until|half|tonight|so|house|place|til|weekend) ~3 (weekend|other|the|week|so|because|judge|court|custody|school|til|until|P1)? ~1",
      "(old enough to drive|learner permit|learners permit|provisional|driving license when|get M1 permit|my permit|fake id|lied about M1 age|lied about my age|age limit)",
      "(he|she|P3|they) ~1 (is|are|was) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|45|50|older|an adult|a grown man|my teacher|my coach|my tutor) and P1 am {minorAge}",
      "P1 (was|am) {minorAge} and (he|she|P3|they) (is|was|are) ~1 (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)",
    ],
  },
  {
    kind: "plain",
    route: "MINOR",
    voices: ["ex"],
    width: 2,
    phrases: [
      "P4 are ~1 {minorAge}",
      "P2 (are|r) (only|just|still|like)? ~1 {minorAge} (and|so|but|.|years|now|your|P2|we|P4|i|P1|it)",
      "P2 (are|r) (too young|under age|underage|a minor|still at school|still in school|a child|a kid|under 18|under 16)",
      "(when|until|till|once) P2 (are|turn) (16|17|18)",
      "(your|M2) (parents|mum|dad) (find|found|will|would|said|say|not) ~4 (let|allow|kill|too young|grounded|dating|out|P2)",
    ],
  },
]
