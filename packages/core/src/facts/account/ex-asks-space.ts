/** Fact "ex_asks_space": the ex asked for space, time apart or a pause. The user's own wish for it is another fact. */
import type { PhraseTable } from "./phrase-table.ts"

const SPACE =
  "( space|distance|breathing room|breathing space|room to breathe|headspace|time alone|time apart|time away|time out|time on X's own|time by X-self|time to X-self|time to think|time to ( figure|work|sort ) ~4|to be ( ~1 )? ( alone|on X's own|by X-self ) |a break|a pause|a breather )"

export const EX_ASKS_SPACE: PhraseTable = {
  fact: "ex_asks_space",
  told: [
    `X ( <says> ( _3 )? X )? ( ~1 )? ( need*|want*|would like ) ( ~3 )? ${SPACE}`,
    "X <says> ( _3 )? X ( ~1 )? ( need*|want* ) ( some|more|a bit of|a little )? time",
    "X ( ~1 )? ask* ( U )? for ( ~3 )? ( space|distance|time|a break|a pause|time apart|quiet )",
    "X ( ~1 )? ( ask*|told|tell*|want*|beg* ) ( U )? ( to|if U can ) ( give X|leave X|give X's ) ( ~2 )? ( space|time|room|a break|alone for ~2 )",
    "X ask* ( if|whether )? ( can|could|if|would )? ( U|X ) ( can|could|would )? ( give|have ) ( X )? ( ~3 )? ( space|time apart|time and space|room )",
    "X <says> ( _4 )? ( give|giving ) X ( ~2 )? ( space|time|room )",
    "X <says> ( _4 )? W ( ~1 )? ( should|need|need to|ought to|must|have to )? ( ~1 )? ( take|have|need )? ( ~1 )? ( a break|time apart|some space|space|some distance )",
    "X <says> ( _4 )? ( can W|W should|let W|to|please )? not ( talk|speak|text|message|see each other|be in touch ) for ( a|some ) ( while|bit|time|weeks )",
    "X be taking ( ~2 )? ( space|a break|time for X-self|time to X-self )",
  ],
  spoken: [
    `X ( ~1 )? ( need|want|needed|wanted|would like ) ( ~3 )? ${SPACE}`,
    "X ( ~1 )? need ( ~2 )? time",
    "( give|giving ) X ( ~2 )? ( space|time|room )",
    "W ( ~1 )? ( should|need|need to )? ( ~1 )? ( take|have|need ) ( ~1 )? ( a break|time apart|some space|space|some distance )",
    "( can W|W should|let W|please )? ( ~1 )? not ( talk|speak|text|message|see each other ) for ( a|some ) ( while|bit|time|weeks )",
  ],
  denied: ["X ( do not|never ) ( ~1 )? ( ask*|need*|want* ) ( ~2 )? ( space|a break|time apart )"],
  except: [
    "( parking|storage|disk|wardrobe|floor|shelf|office|garden ) space",
    "space ( for|in|on ) ( the|X's|U's|her|his|a ) ( ~1 )? ( car|boxes|things|fridge|van|wardrobe|sofa|shelf|stuff )",
    "( a break|time off|break|time ) from ( work|the kids|the job|school|uni )",
    "X ( ~1 )? ( give*|gave|given ) U ( ~2 )? ( space|time|room )",
    "U ( ~2 )? ( need*|want*|ask* ) ( ~3 )? ( space|time|distance )",
    "time ( with|to ( cook|pack|get|eat|leave|go|pick|finish|pay ) )",
    "( need*|want* ) more time ( with|off|at|to pay )",
    "X <says> ( _2 )? U ( ~1 )? need* ~3",
  ],
  realities: ["plan", "question", "wish"],
}
