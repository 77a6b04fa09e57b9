/**
 * How people tell of tears. Tables only; `tears.ts` reads them. `clear` settles that somebody shed tears, `unsure` is what
 * may be tears (a voice that breaks, somebody who "was a mess"), `absent` says that there were none.
 */
import { phrase } from "../../text/phrases.ts"

const CLASSES = {
  cry: "(?:cry|cries|cried|crying|weep|weeps|wept|weeping|weeped|sob|sobs|sobbed|sobbing|bawl|bawls|bawled|bawling|blub|blubs|blubbed|blubbing|blubber|blubbers|blubbered|blubbering|wail|wails|wailed|wailing|whimper|whimpered|whimpering|snivelling|sniveling|sniffle|sniffles|sniffled|sniffling|sniffing|howling|howled|greeting like|greetin|ugly crying|ugly cried)",
  own: "(?:EXS|USERS|BOTHS|OTHERS|EX 's|OTHER 's|the|that|those)",
  begin:
    "(?:went|go|goes|going|gone|started|starts|start|began|begins|came|comes|wobbled|wobbles|wobbling|trembled|trembling|quivered|quivering|shook|shaking|crumpled|crumbled|folded|dropped|slid|collapsed)",
  wet: "(?:wet|red|glassy|shiny|shining|glistening|glossy|swollen|puffy|watery|watering|brimming|full|teary|streaming|moist|damp|welling|bloodshot|raw|pink|blurry|filling|swimming|leaking|stinging|overflowing|soaked|soaking|shimmering)",
  flow: "(?:come|comes|came|coming|start|starts|started|starting|fall|falls|fell|falling|run|runs|ran|running|roll|rolls|rolled|rolling|stream|streams|streamed|streaming|pour|pours|poured|pouring|flow|flows|flowed|flowing|drip|dripped|dripping|spill|spilled|spilling|slid|sliding|went|going|burst|rise|rose|sprang|slipped|trickled|trickling)",
  wipe: "(?:wipe|wipes|wiped|wiping|dab|dabs|dabbed|dabbing|dry|dried|drying|mop|mops|mopped|mopping|rub|rubs|rubbed|rubbing|blow|blows|blew|blowing|blown)",
  get: "(?:get|gets|got|getting|gotten|go|goes|went|going|was|is|were|are|be|been|being|'s|am|a bit|became|turned|looked|looking|all)",
}

export const CLEAR_TEARS: readonly RegExp[] = [
  "{cry}",
  "(?:had|have|having|has) (?:a )?(?:\\w+ ){0,2}(?:cry|weep|sob|blub)",
  "(?:tear|tears|teared|tearing|well|wells|welled|welling|fill|filled|filling|choke|chokes|choked|mist|misted|tearin|puddled|clouded) up",
  "{get} (?:all |very |so |really |quite |pretty |a bit |a little |bit |kind of )?(?:tearful|teary|teary eyed|weepy|misty eyed|misty|choked|wet eyed|red eyed|tear stained|watery eyed)",
  "(?:in|into|through|to|with|near|of) (?:\\w+ )?(?:tears|floods|sobs)",
  "(?:burst|bursts|bursting|dissolved|dissolves|collapsed|exploded|broke) (?:out )?(?:in|into|crying) ?(?:tears)?",
  "(?:broke|breaks|break|breaking|broken) (?:right |completely |totally |properly |just |clean )?down",
  "(?:fell|falls|fall|falling|came|comes|coming) (?:all |completely |totally |just |right )?(?:apart|undone|to pieces)",
  "(?:went|goes|go|going|gone) to (?:pieces|bits)",
  "(?:was|is|were|'s|are|be|am) (?:just |properly |literally |actually |absolutely )?in (?:bits|pieces|floods)",
  "(?:could|can) not hold (?:back )?(?:{own} |the |EXS |USERS )?(?:tears|it in|it together)(?: back)?",
  "{own} (?:\\w+ )?(?:eye|eyes) (?:\\w+ ){0,2}(?:fill|fills|filled|filling|well|wells|welled|welling|water|waters|watered|watering|leaked|leaking|brimmed|spilled|swam|stung|prickled|went|go|going|overflowed|glistened|became full|became wet|got wet)",
  "{own} (?:\\w+ )?eyes (?:{be} |{get} |look |looks |looked |turned )?(?:\\w+ ){0,2}{wet}",
  "(?:wet|teary|tear filled|red|glassy|puffy|swollen|watery|streaming) eyes",
  "(?:wet|soaked|streaming|tear stained|damp) (?:cheeks|cheek|face|lashes|eyelashes)|wet cheeked",
  "{own} (?:\\w+ )?eyes (?:\\w+ ){0,2}(?:ran|run|running|ran over|streamed|flooded|flood|flooding|spilled over|spilling|brimmed over|tipped over|poured|pouring|gave way)(?! (?:over|down|along|across) (?:the|USERS|BOTHS|OTHERS) (?:page|room|letter|list|shelf|shelves|list|house|wall|photos?)(?![\\w]))",
  "eyes like (?:taps|a tap|waterfalls|fountains)",
  "{own} (?:\\w+ )?face (?:\\w+ )?(?:flooded|a puddle|became (?:a )?river|like a (?:tap|fountain|waterfall))",
  "(?:EX|OTHER|USER) (?:{be} |{have} )?(?:just |all |fully |literally |already )*(?:streaming|flooding|bubbling|blubbing|in pieces)(?= [.,]|$| and| over| again)",
  "(?:streaming|pouring|running|rolling|dripping|leaking) (?:down|off|from) (?:EX|OTHER|{own} (?:\\w+ )?(?:eyes|lashes|jaw|lip))(?= [.,]|$| and| on| in| at)",
  "eyes (?:all |were |was |are |went |got |so |already |really )*(?:red and )?(?:wet|red|glassy|puffy|streaming|welled|brimming|filled)",
  "{own} (?:\\w+ )?(?:chin|lip|lips|bottom lip|lower lip) (?:just |actually |already |kind of |sort of |all |{be} )*{begin}",
  "{own} (?:\\w+ )?face (?:just |actually |kind of |sort of |all |whole )?(?:crumpled|crumbled|folded|collapsed|went|slid|dissolved|screwed up|{be} (?:all |completely |just |so )?(?:wet|soaked|soaking|streaming|red and wet|a mess of tears))",
  "(?:face|cheeks|cheek) (?:{be} |went |all |just |so |completely )*(?:wet|soaked|soaking|streaming|drenched)",
  "(?:tear|tears|water|waterworks|sobs) (?:\\w+ ){0,2}{flow}",
  "{flow} (?:\\w+ ){0,2}(?:down|off|over) {own} (?:\\w+ )?(?:face|cheek|cheeks|chin|nose|shirt|neck|top)",
  "(?:tear|tears|water) (?:\\w+ ){0,4}(?:down|in|from|on|off) (?:{own} )?(?:\\w+ )?(?:face|cheeks|cheek|eyes|eye|chin|lashes)",
  "(?:shed|sheds|shedding|wept|cried) (?:\\w+ ){0,3}(?:tear|tears)",
  "(?:the |cue (?:the )?|with the |on with the )?(?:waterworks|tears|floods|floodgates|niagara|niagara falls|water works)",
  "(?:real|proper|actual|big|fat|hot|silent) tears",
  "{wipe} (?:at )?{own} (?:\\w+ )?(?:eye|eyes|cheek|cheeks|nose|face|tears)",
  "{wipe} (?:the |EXS |USERS )?(?:tears|snot) ?(?:away)?",
  "(?:reached for|reaching for|grabbed|grabbing|needed|hunting for|looking for|(?:gave|handed|passed|offered|found|fetched|got|give|hand|pass) EX) (?:\\w+ ){0,2}(?:a |the |EXS |some )?(?:tissue|tissues|hankie|hanky|handkerchief|kleenex)",
  "(?:went|got|going|getting) through (?:\\w+ ){0,4}(?:tissues|kleenex)",
  "(?:mascara|eyeliner|makeup) (?:\\w+ ){0,2}(?:ran|running|everywhere|down|streaked|streaks|smudged)",
  "(?:eyes|heart|head|lungs) out",
  "(?:snot|snotty) (?:everywhere|and tears|crying|mess)",
  "(?:set|sets|setting) (?:EX|USER) off",
  "(?:let|letting|lets) it all out",
  "shed one",
  "(?:letting|let) it (?:all )?come(?: out)?",
  "(?:it|they) (?:just |all )?(?:came and came|kept coming|poured out|all came out wet|came out wet)",
  "{own} face (?:just )?(?:went on EX|gave way|broke)",
  "(?<!(?:since|when|before|after|until|day|week) )(?:EX|and EX) (?:\\w+ )?(?:broke|breaks|went under|goes under|went|crumpled|crumbled)(?= [.,]|$| and| then)(?<!lost it)",
  "(?:leaking|blubbery|floods of|weepy|wet with tears|tear streaked|tearstained)",
  "(?:not|never) (?:see|seen|saw|shed) (?:one|a|a single) (?:drop|tear)",
  "water (?:\\w+ ){0,3}(?:EXS|USERS) eyes",
  "{own} glasses (?:\\w+ )?(?:steamed|fogged|misted) up",
].map((source) => phrase(source, CLASSES))

export const UNSURE_TEARS: readonly RegExp[] = [
  "(?:EX|USER|OTHER) (?:{be} )?(?:just |properly |completely |totally |absolutely |really )?(?:lost it|loses it|losing it|lose it)",
  "{own} (?:\\w+ )?voice (?:\\w+ ){0,2}(?:cracked|cracking|cracks|broke|breaking|breaks|went|wobbled|wobbling|wobbles|wobbly|shook|shaking|trembled|trembling|caught|faltered|thick|hoarse)",
  "(?:was|is|were|'s|am) (?:\\w+ )?(?:a|an) (?:\\w+ )?(?:mess|wreck|state)",
  "(?:was|is|'s|were) (?:just |really |so |very )?(?:gone|off|devastated|distraught|upset|heartbroken|emotional|beside EXSELF)",
  "(?:got|gets|getting|became) (?:\\w+ )?(?:upset|emotional)",
  "(?:lump in|blotchy|nearly cried|almost cried|close to tears|near tears|on the verge of tears|holding back tears|fighting back (?:the )?tears|fought back tears|blinking (?:a lot|back)|trying not to cry|about to cry|tried not to cry|like (?:EX|USER) (?:was|were|had been|'d been|might|was going to) (?:about to )?(?:cry|crying))",
  "shoulders (?:\\w+ )?(?:shaking|going|shook|heaving|heaved)",
  "(?:lip|chin) (?:wobble|tremble|quiver)",
  "sniff",
  "(?:turned|turns|turning) (?:EXS face |EX )?(?:away|to the (?:window|wall|sink|door))",
  "(?:took|take|taking|takes|remove|removed|removing|pushed up|cleaned|cleaning) (?:off )?EXS (?:glasses|specs|spectacles)",
  "(?:and EX|EX) (?:\\w+ )?(?:wipe|wiped|wiping|wipes)",
  "(?:hid|hiding|covered|covering|buried|burying|put|hands? over) (?:in )?EXS (?:\\w+ )?(?:face|mouth|eyes)(?: in| with)?",
  "(?:could|can) not (?:\\w+ )?(?:finish|speak|talk|get (?:a word|the words?|it) out|look at USER|go on)",
  "(?:red|blotchy|puffy) (?:face|faced|in the face)",
  "(?:down|out|over) (?:it|they) (?:came|come|comes|poured|went|go|goes)",
  "hiccup(?:ing|ping|ed|ped)|wet breathing|lashes stuck together",
].map((source) => phrase(source, CLASSES))

/** That there were none, where no word of the tables above stands. */
export const ABSENT_TEARS: readonly RegExp[] = [
  "dry eyed",
  "eyes (?:{be} |stayed |remained )?(?:\\w+ )?(?:bone )?dry",
  "(?:dry|cool|cold) as (?:\\w+ ){0,2}(?:toast|cucumber|ice|stone|bone|dust|ever)",
  "not (?:a|one|1|a single|even a) (?:\\w+ )?(?:tear|drop|sob|sniffle|sniff|flicker|wet eye)",
  "(?:no|zero|without|nor|never) (?:\\w+ ){0,2}(?:tear|tears|crying|waterworks|sobbing|sobs)",
  "(?:nobody|noone|no one|none of BOTH|neither of BOTH|neither|nor) (?:\\w+ ){0,2}(?:cried|cry|cries|crying|wept|shed|teared|in tears)",
].map((source) => phrase(source, CLASSES))

/** What has the words of tears and is none. */
export const NO_TEARS: readonly RegExp[] = [
  "(?:crying shame|for crying out loud|cry wolf|cried wolf|crying wolf|cried off|cry off|crying off|cry for help|spilt milk|spilled milk|shoulder to cry on|crocodile tears|war cry|far cry|crying emoji|crying face|cry baby|crybaby|cry about it|cry me a river|cried on the inside|crying inside|(?:bored|moved) to tears|in floods of work|cried over spilt)",
  "(?<!not ){laugh}(?! and (?:crying|cried|cry))(?! (?:and |but )?(?:then|EX))(?! (?:and|but) then) (?:\\w+ ){0,6}(?:cried|cry|crying|tears|wept)",
  "(?:cried|cry|crying|cries|weeping|tears|in tears|tears of|crying with|cried with) (?!and )(?:\\w+ ){0,5}{laugh}",
  "(?:tears|cried|crying) (?:of|with|for) (?:joy|happiness|relief|rage|laughter)",
  "(?<!not )(?:want|wants|wanted|wanna|felt like|feel like|going to|could|can|would|make|makes|need|needed|allowed|dying|used|want EX|wanted EX|have|had) (?:to )?(?:have )?(?:just |just about |nearly )?(?:cry|cried|weep|sob) (?:all EX)?",
  "(?:onion|onions|hay fever|hayfever|pollen|allergies|allergy|cat hair|contacts|conjunctivitis|wind) (?:\\w+ ){0,6}(?:eyes|tears|watering|crying)",
  "(?:eyes|tears|watering|crying|red|sniffing) (?:\\w+ ){0,6}(?:onions|hay fever|hayfever|pollen|allergies|conjunctivitis|flu|chlorine|cold)",
  "(?:nearly|almost) (?:cried|wept|burst|lost it|broke down)",
].map((source) =>
  phrase(source, {
    laugh: "(?:laugh|laughs|laughed|laughing|laughter|giggling|giggled|giggles|hysterics|howling|lmao)",
  }),
)
