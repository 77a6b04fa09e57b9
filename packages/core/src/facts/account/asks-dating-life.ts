/** Fact "asks_dating_life": the ex asked whether the user sees somebody. */
import type { PhraseTable } from "./phrase-table.ts"

export const ASKS_DATING_LIFE: PhraseTable = {
  fact: "asks_dating_life",
  told: [
    "X ask* ( U )? ( be it|was it|if it be|is it|how ) serious ( with )? ~3",
    "X ask* ( U )? ( if U )? got ( a|any ) ( boyfriend|girlfriend|new man|man|new ~1 )",
    "( X )? got a ( boyfriend|girlfriend|man|woman|new man|fella ) yet ~1",
    "X ( ~2 )? ( ask*|wonder*|want* to know|wanted to know|enquir*|inquir*|dig*|fish* ) ( U )? ( ~2 )? ( if|whether|was|were|am|are|be )? ( ~1 )? ( be|have|have be )? U ( be|have|have be )? ( ~1 )? <dating>",
    "X ( ~2 )? ( ask*|want* to know|wanted to know ) ( U )? ( ~2 )? ( who ) ( ~1 )? ( U|be ) ( ~5 )?",
    "X ( ~2 )? ( ask*|want* to know|wanted to know ) ( U )? ( ~2 )? ( be there|was there|there be|if there be ) ( ~1 )? ( anyone|anybody|someone|somebody|another ) ( ~3 )?",
    "X ( ~2 )? ( ask*|quiz*|grill*|interrogat*|tease* ) ( U )? ( ~1 )? ( about ) ( ~1 )? ( U's|my|a|the|any|some ) ( ~1 )? ( dating life|love life|dates|date|dating|new boyfriend|new girlfriend|boyfriend|girlfriend|guy in ~3|girl in ~3|man|new man|tinder|hinge|other guys|other men|other women ) ( ~1 )?",
    "X ( ask*|want* to know ) ( U )? ( ~1 )? if U ( have|got|met|be ) ( ~2 )? ( anyone|anybody|someone|somebody|boyfriend|girlfriend|a date|dates|on tinder|on hinge|on any apps|on the apps ) ( ~2 )?",
    "X ( ask* ) ( be|if ) ( U ) ( ~1 )? ( seeing|talking to|with|meeting|dating ) ( ~3 )?",
    "X ( ask* ) ( who ) ( the|be the|was the|that ) ( ~5 )",
    "X ask* ( U )? if U be single ( ~1 )?",
  ],
  spoken: [
    "( be )? U seeing ( anyone|anybody|someone|somebody )",
    "seeing ( anyone|anybody|someone ) ( ? | , )",
    "( be|have ) ( U ) ( ~1 )? <dating>",
    "U ( be )? ( ~1 )? ( seeing|dating|meeting|talking to|sleeping with|going out with ) ( ~1 )? ( anyone|anybody|someone|somebody|another|other people ) ( ~3 )?",
    "( be )? there ( be )? ( ~1 )? ( anyone|anybody|someone|somebody|another ( man|woman|guy|girl ) ) ( else|new|special|in U's ~2 )? ( ~2 )? ( ? )",
    "( have|do ) ( U ) ( ~1 )? ( met|meet|found|have|got|moved on|find ) ( ~1 )? ( anyone|anybody|someone|somebody|boyfriend|girlfriend|a boyfriend|a girlfriend|a new ~1 ) ( ~2 )?",
    "( so )? who ( be ) ( the|that|he|she|this|O ) ( ~5 )? ( ? )?",
    "who ( be|do ) ( U ) ( ~1 )? ( with|seeing|talking to|texting|dating|out with|sleeping with ) ( ~2 )?",
    "( be ) ( he|she|O|that|this ) ( ~1 )? U's ( ~1 )? ( boyfriend|girlfriend|new man|new ~1|man|guy )",
    "U ( be )? single",
    "be U single",
    "be U on ( tinder|hinge|bumble|the apps|any apps )",
    "( U's people|U's family|U's parents ) ( have )? ( fixed|arranged|found ) ( ~2 )",
    "( anyone|somebody|someone|anybody ) ( new|special ) ( ? )?",
  ],
  denied: [
    "X ( do not|never|not once ) ( ~1 )? ask* ( U )? ( ~1 )? ( if|whether|about|who ) ( U|U's ) ( ~1 )? ( be )? ( seeing|dating|love life|dating life ) ( ~2 )?",
  ],
  except: [
    "U ( ~2 )? ( ask*|asked ) ( X )? ( ~2 )? ( if|be|who|whether|are ) ( ~1 )? ( X|you|there ) ( ~4 )",
    "( be ) ( you|X ) ( ~1 )? <dating>",
    "seeing ( the|a ) ( doctor|dentist|therapist|gp )",
  ],
  realities: ["question", "condition"],
}
