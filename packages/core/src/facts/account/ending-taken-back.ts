/** Fact "ending_taken_back": somebody ended it and took it back, or the two do not know whether it is over. Former rounds of on and off are another fact. */
import type { PhraseTable } from "./phrase-table.ts"

const ENDED =
  "( broke|break|breaking|broken|breakup|break-up|ended|end|ending|dumped|dump|over|divorce|split|leave|leaving|left|finish|finished|done )"

export const ENDING_TAKEN_BACK: PhraseTable = {
  fact: "ending_taken_back",
  told: [
    "( X|U ) ( ~1 )? ( took|take|takes|taken ) ( the breakup|the divorce|what X said about ~4|breaking up ) back",
    "( X|U ) ( have )? ( ~1 )? chang* ( X's|U's ) mind about ( ~1 )? ( breaking up|leaving|the breakup|divorce|the divorce|ending ~2|splitting ~1|U|W )",
    "U ( do not|can not|have no idea|be not ) ( ~2 )? ( know|tell|say|sure|idea )? ( if|whether ) ( W|it|this|that ) ( be )? ( ~2 )? ( together|over|broken up|broke up|a couple|done|finished|exes|an item|ended )",
    "( not sure|unclear|not clear|never clear|no idea ) ( if|whether|that ) ( W|it|this ) ( be )? ( ~2 )? ( together|over|broken up|a couple|done|finished )",
    "U ( do not|can not ) ( ~1 )? ( know|tell ) what W be ( now|any more|anymore|to each other )?",
    "U ( do not|have no idea ) ( ~1 )? ( know )? where ( U|W ) stand",
    "( be|are ) W ( ~1 )? ( broken up|together|over ) or ( not|what )",
    "W be ( ~1 )? ( half|sort of|kind of|not quite|not properly|technically ) ( ~1 )? ( broken up|together|split|over )",
    "W be ( ~1 )? on a break",
    "( it|this|that ) be ( ~1 )? ( not ( ~1 )? over over|neither on nor off|a breakup not breakup )",
    "breakup-not-breakup",
    "X <says> ( _3 )? X ( do not|never ) ( ~1 )? mean ( it|that|to ( end it|break up ) ) ( about )? ( breaking up|ending it|the breakup|leaving )",
    "X <says> ( _3 )? X ( do not ) ( ~1 )? want* to ( break up|split|end it|leave ) ( after all|any more|anymore )",
    "X act* ( like|as if|as though ) ( nothing happened|W be ( ~1 )? together|X never ~3 )",
    "( un-broke|unbroke|un-dumped|undumped ) ( up )?",
  ],
  together: [
    ["( X|U ) ( ~2 )? ( took|take|takes|taken|taking ) ( it|that|this|everything ) ( all )? ( straight )? back", ENDED],
    ["( X|U ) ( have )? ( ~1 )? chang* ( X's|U's ) mind", `( X|U|W|it be|want*|wanted ) ( ~2 )? ${ENDED}`],
    ["X <says> ( _2 )? X do not ( ~1 )? mean ( it|that )", `( X|W|it be ) ( ~3 )? ${ENDED}`],
  ],
  denied: [
    "X ( do not|never|will not ) ( ~1 )? ( take|took|taken ) it back",
    "X ( do not|have not|will not|be not ( ~1 )? ) ( chang* ) X's mind",
  ],
  except: [
    "( never|not|will not|do not ) ( ~1 )? chang* ( X's|U's ) mind",
    "( took|take|takes ) ( it|that ) back to ( ~2 )",
    "( took|take|takes ) ( it|that|everything ) back ( with|home|upstairs|from ) ~2",
    "( if|maybe|hope|hoping|wish|wait* for|waiting for ) ( ~1 )? ( X )? ( ~1 )? ( to )? ( take* it back|chang* X's mind )",
    "sofa|ring|dog|cat|sweater|jumper|key|keys|money|present|gift",
  ],
  realities: ["question", "condition", "plan"],
}
