/** Fact "asks_wellbeing": the ex asked how the user is, and meant it. */
import type { PhraseTable } from "./phrase-table.ts"

export const ASKS_WELLBEING: PhraseTable = {
  fact: "asks_wellbeing",
  told: [
    "X ask* ( U )? how be ( U's|my|work|life|things ) ( ~1 )?",
    "X check* ( that|if )? U ( have|be|do ) ( ~1 )? ( eaten|eating|ok|okay|safe|slept|home|alright ) ~1",
    "X ask* ( U )? how be ~2 and ~4",
    "X ( ~1 )? ( ask*|wonder*|want* to know|check*|wanted to know ) ( U )? how U ( ~1 )? ( be|have be|do|feel*|keep*|get*|cop*|manag*|hold*|sleep*|eat*|am ) ( ~3 )?",
    "X ( ask*|wonder*|wanted to know|want* to know ) ( U )? ( ~1 )? ( if|whether )? ( ~1 )? ( be|do|have|can )? U ( be|have|do|have be )? ( ~1 )? ( ok|okay|alright|all right|eating|sleeping|managing|coping|well|safe|keeping|eaten|eat|eaten|slept|sleep|warm|looking after|taking care|home safe|fine|holding up|getting on|doing|taking ) ( ~4 )?",
    "X ( ask* ) ( U )? ( ~1 )? ( after|about ) ( U's|my ) ( ~2 ) ( and )? ( listen* )? ( ~1 )?",
    "X ( ask* ) after ( the|U's|my ) ( ~1 )",
    "X ( ask* ) ( U )? how ( U|U's|my|work|things|mum|mom|the ) ( ~1 )? ( be|have be|go|going|doing|do|sleep*|eat*|back|mum|knee|hip|job|feel* ) ( ~3 )?",
    "X ( check* ) ( in )? ( on|up on|with ) ( U ) ( ~3 )?",
    "X ( wanted|want* ) ( to know )? ( how U ) ( ~4 )?",
    "X <says> how ( be )? U ( ~4 )?",
    "X ask* U how U ( ~4 )?",
    "X ( ask* ) ( U )? the ( usual|how are you ) ( ~3 )?",
  ],
  spoken: [
    "how ( be|have )? U ( ~1 )? ( been|be|doing|feeling|holding up|coping|keeping|managing|getting on|sleeping|eating )? ( ~2 )? ( , | . | ? )?",
    "how be U's ( ~3 )",
    "( be|have|do ) U ( ~1 )? ( ok|okay|alright|all right|eating|sleeping|eat|eaten|sleep|slept|keeping|managing|coping|taking care|looking after|holding up|safe|taking|well|doing ok|doing okay|warm|fine ) ( ~4 )?",
    "U ( ok|okay|alright|all right|eating|sleeping|good|doing ok ) ( ~1 )? ( ? )",
    "how ( be )? things ( ~2 )?",
    "why U be ( looking|so ) ( ~2 )",
    "how U ( be )? ( doing|feeling|holding up|keeping|managing|going|sleeping ) ( ~2 )?",
    "( did|do ) U ( get home|sleep|eat ) ( ~2 )?",
    "how be ( work|life|everything ) ( ~2 )?",
    "X ( want|wanted ) ( to )? ( check|know|see ) ( if|how|that|on ) ( U ) ( ~4 )",
  ],
  denied: [
    "X ( do not|never|not once|do not even|never once|have not ) ( ~1 )? ( ask*|asked|check* ) ( U )? ( ~1 )? ( how|if U|about U|after|on U ) ( ~4 )?",
    "( no|not one|not a|not even a|without a ) ( ~1 )? ( how are you|how be ( you|U|U's|your ) |are you ) ( ~3 )?",
    "no how be ( U's|your|U|you ) ( ~2 )?",
    "( not|never ) ( ~2 )? ( ask* ) ( ~1 )? how U ( ~2 )",
  ],
  except: [
    "U ( ~2 )? ( ask*|asked ) ( X )? ( ~2 )? how ( X|you|be ) ( ~3 )?",
    "ask* how ( U )? ( could|can|do U know|do U find|long|much|many ) ( ~3 )?",
    "how ( can|could|do|did ) U ( ~4 )",
    "( be|have ) U ( ~1 )? ( ok|okay|fine|alright ) ( with|to ( drive|pay ) )",
    "how ( ~1 )? ( kids|children|dog|cat|boys|girls ) ( ~2 )",
    "ask* ( how|after|about ) ( the )? ( kids|dog|cat|children|boys ) ( ~2 )?",
    "( how|after ) ( O's ) ( ~2 )",
  ],
  realities: ["question", "condition"],
}
