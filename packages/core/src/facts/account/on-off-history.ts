/** Fact "on_off_history": the two have parted and come together again before. */
import type { PhraseTable } from "./phrase-table.ts"

export const ON_OFF_HISTORY: PhraseTable = {
  fact: "on_off_history",
  told: [
    "W have ( ~1 )? ( split|broken up|parted|broke up ) more times than ~3",
    "every few ( months|weeks|years ) W ( break up|split|end it ) ( _5 )? ( back|again )",
    "X have ( left|dumped|ended ) ( U|it ) before ( ~3 )? ( back|again )?",
    "X moved out and ( _5 )? moved back in",
    "X ( left|dumped|ended it|moved out ) ( ~6 )? ( and|then|but ) W got back together ( ~2 )?",
    "( W|X|U ) ( split*|broke up|left|dumped|ended|finished ) ( ~4 )? , ( ~1 )? ( got|get|came|come|went|go ) back ( ~4 )? ( and|, ) ( ~2 )? ( again|now|split|split again|broke up again|left again|gone again )",
    "( and|, ) ( split|broke up|left|ended ) again",
    "( on and off|on again off again|on off|off and on|on-off|on-again ) ( ~4 )?",
    "( second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|umpteenth|tenth|hundredth|nth|another|last ~1 ) time ( ~1 )? ( W|U|X|this|in ) ( ~2 )? ( split*|broke* up|break* up|broken up|parted|end*|finish*|separated|left|leave*|dumped|call* it off|been through|do this|done this|two years|a year|tried )",
    "( split|broke up|broken up|break up|breaking up|parted|separated|ended it|finished ) ( ~3 )? ( and|then ) ( ~3 )? ( got back|get back|gotten back|getting back|back together|reunited|made up|un-broken|unbroken|came back|reconciled|made it up|patched|tried again|together again )",
    "( broke up|broken up|split up|split|break up|broke it off|ended it|separated|called it off|been here|done this|been through this ) ( ~2 )? ( twice|three times|four times|five times|six times|many times|several times|so many times|3 times|4 times|5 times|2 times|a few times|multiple times|countless times|before ) ~2",
    "( got|get|gotten|getting|gone|went|go|come|came|been ) ( ~1 )? back ( together|to each other|to X|to U ) ( ~2 )? ( twice|three times|four times|before|every time|each time|many times|last year|again|after ~4 )",
    "( round|time|attempt|go|try|breakup|split|season ) ( number )? ( two|three|four|five|six|2|3|4|5|6 ) ( for W|of W|of this|of us )",
    "( this )? ( would|will )? be ( ~1 )? ( round|breakup|time|split ) ( number )? ( two|three|four|five|six|2|3|4|5|6 ) ~3",
    "the last ( ~1 )? times W ( ~1 )? ( broke up|split|broken|ended )",
    "( X|U|W ) ( left|dumped|ended|finished|broke up|split|walked out ) ( ~6 )? ( then|and|but ) ( ~1 )? W ( ~1 )? ( tried again|got back|try again|made up|gave it another|went back|patched|started again|be back )",
    "W ( always|keep*|constantly ) ( ~1 )? ( break* up|split* up|end* it ) ( ~2 )? ( and|then ) ( W )? ( ~1 )? ( make up|get back|come back|try again|making up|getting back ) ~1",
    "( every time|each time|always ) W ( break up|split|end it|broke up ) ( ~4 )? ( back|again|come back|end up|together )",
    "W ( have )? ( tried|try|be trying ) ( this|again|it )? ( again )? ( twice|three times|two times|many times|before|once before|several times )",
    "( W )? ( have )? ( been )? ( here|through this|down this road ) before",
    "( it|this ) be ( the )? ( not the first|second|third|fourth|fifth ) ( time|breakup|split|round ) ( ~4 )?",
    "( X|U ) ( always|have always|keep* ) ( come*|came|coming|run*|crawl*|go* ) back ( to U|to X )? ( after ~4|every ~3|in the end|like always|each time )",
    "( our|W's ) ( second|third|fourth|fifth|2nd|3rd|4th ) ( breakup|break|split|try|go|attempt|round|chance )",
    "( for the )? ( second|third|fourth|fifth|2nd|3rd|4th ) time ( now|around|round|in )",
    "( X|U|W ) ( left|ended|finished|dumped|broke|split|threw|kicked|called ) ( ~4 )? for the ( second|third|fourth|fifth|2nd|3rd|4th|last ) time",
    "( W be )? like a ( yo yo|yoyo|revolving door|boomerang )",
    "( broken up|broke up|split ) and ( un|made|got|back ) ~4",
  ],
  denied: [
    "( first|1st ) time W ( have )? ( ever )? ( split|broke|broken|parted )",
    "W ( have )? never ( broke|broken|split|parted|separated ) ( up )? before",
  ],
  except: [
    "on and off ( crying|sick|the|ill|work|rain ) ~2",
    "( cried|crying|called|rang|calls ) on and off",
    "time ( X|U ) ( call*|rang|ring*|text*|cried|cry|ask* ) ~2",
  ],
}
