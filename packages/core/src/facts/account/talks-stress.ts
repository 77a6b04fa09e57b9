/** Fact "talks_stress": the ex spoke of stress at work, with money, family or direction. */
import type { PhraseTable } from "./phrase-table.ts"

export const TALKS_STRESS: PhraseTable = {
  fact: "talks_stress",
  told: [
    "X be under ( ~4 )? ( pressure|strain|stress ) ( ~3 )?",
    "X ( ~2 )? ( talk*|go* on|went on|be on|moan*|complain*|vent*|open* up|rant*|unload*|going on|offload*|stress* out|stress*|stressing|crying|cried|cry|upset|worry*|worri*|pour* ~3|tell* U|told U|tells U|<says>|start*|started|sobbing|weeping|sobbed ) ( ~3 )? ( about|of|over ) ( ~3 )? <strain>",
    "X ( <says> ~4 X )? ( be|feel*|felt|have be ) ( ~2 )? ( stressed|overwhelmed|burnt out|burned out|drowning|swamped|snowed under|not coping|in debt|skint|struggling|under ~2 pressure|under ~1 strain|at breaking point|at the end of X's ~2|worried sick|worried|scared|terrified|behind|broke|up to X's ~3|stretched|worn down|worn out|at X's wits end|stuck|lost|failing ) ( ~2 )? ( about|with|at|over|by|from|in|on|because|of|under ) ( ~2 )? <strain topic>",
    "X ( <says> ~4 X )? ( be|feel*|have be ) ( ~2 )? ( stressed|overwhelmed|burnt out|burned out|drowning|swamped|snowed under|not coping|in debt|under ~2 pressure|at breaking point|at the end of X's ~2 )",
    "<strain topic> ( be|have be|have )? ( ~2 )? <bad going>",
    "X <says> ( _8 )? <strain topic> ( be|have be|have )? ( ~2 )? <bad going>",
    "( all )? <strain topic> ,? ( and )? <strain topic> ( ,? ( and )? <strain topic> )?",
    "X's ( head|plate|hands ) ( be )? ( full|all over the place )",
    "X ( lie*|lay|lying|be ) awake ( ~4 )? <strain topic>",
    "X ( do not|can not|does not ) ( ~1 )? ( know what X be doing with X's life|cope|afford ~3|pay ~3|make rent|keep up with ~3|make ends meet )",
    "X ( may|might|could|be about to|be going to ) ( ~1 )? lose ( X's|the ) ( job|flat|house|licence|visa|home|business )",
    "X ( be )? ( owe*|owes|owing|in arrears|behind on|behind with ) ( ~4 ) ( money|rent|bills|mortgage|bank|payments|tax )?",
    "X <says> ( ~3 )? ( everything|it|life ) be ( all )? ( ~1 )? ( on top of X|too much|on X's shoulders|falling apart|getting on top ~2|a mess|going wrong|up in the air )",
    "X ( do not know|does not know|have no idea ) ( what|where ) ( X's life|X be going|X want* to do with X's life ) ~3",
  ],
  spoken: [
    "<strain topic> ( be|have be|have )? ( ~2 )? <bad going>",
    "X ( be|feel* ) ( ~1 )? ( stressed|overwhelmed|burnt out|burned out|struggling|drowning|swamped|not coping|failing|under pressure|at breaking point )",
    "( all )? <strain topic> ,? ( and )? <strain topic>",
    "( everything|it|life ) be ( all )? ( ~1 )? ( on top of X|too much|on X's shoulders|falling apart|getting on top ~2|up in the air )",
    "( stress|pressure ) ( at|from|with|of ) ~3",
    "X do everything ( alone|by X-self|on X's own )",
    "X ( can not|do not ) ( ~1 )? ( cope|afford ~3|keep up|pay ~3|make rent|manage )",
    "X do not know ( where X be going|what X be doing with X's life|what to do with X's life )",
  ],
  except: [
    "U ( ~3 ) ( stressed|overwhelmed|worried )",
    "stress* U out",
    "U's ( ~1 )? ( job|work|rent|boss|exams|money|bills )",
    "lied to U about ~3",
    "U ( talk*|told|rang|ask*|read|call* ) ( ~4 )? <strain topic>",
    "( someone|guy|girl|man|woman|friend|lady|bloke|lad ) ( from|at ) work",
  ],
}
