/** Fact "ex_initiates_often": the ex starts most contact. It needs a pattern: one call is none. */
import type { PhraseTable } from "./phrase-table.ts"

export const EX_INITIATES_OFTEN: PhraseTable = {
  fact: "ex_initiates_often",
  told: [
    "X ( have|be|have be|keep* on|keep*|kept|will|would )? ( ~1 )? <contact> ( ~3 )? <often>",
    "<often> ( ~2 )? X ( be|have|have be )? ( ~1 )? <contact>",
    "( it be )? always ( X|him|her ) ( ~1 )? ( who|that|calling|texting|ringing|coming|messaging|phoning|to|making|first|reaching ) ( ~3 )?",
    "( it be )? always X ,? ( never|not ) ( U|me )",
    "( always|only ) X ( who|that ) ( ~1 )? <contact>",
    "X ( be )? ( always )? the one ( who|that ) ( ~2 )? ( <contact>|make* contact|reach* out|start* ~3|keep* ~3|get* in touch )",
    "X <contact> first ,? ( always|every time|mostly|usually|most of the time )",
    "X ( always ) ( ~1 )? ( <contact>|reach* out|start* ~2|make* contact|get* in touch ) ( first )?",
    "X always ( texts|text|calls|call|rings|ring|messages|message ) ( first|U )",
    "X ( keep*|kept|will not stop|can not stop|do not stop|never stop* ) ( ~1 )? ( texting|calling|ringing|messaging|phoning|sending|writing|finding reasons|finding excuses|popping up|coming round|turning up|contacting|reaching out|checking in|dropping by ) ( ~2 )?",
    "( second|third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|2nd|eighth ) ( time|call|text|night|message ) ( ~1 )? ( this|today|tonight|in a|in as|since|X ) ( ~1 )? ( week|month|day|row|many )? ( ~2 )? X? ( have )? ( ~1 )? ( found ~6|rung|rang|called|calls|texted|phoned|message*|come|came|pass* ~3|<contact> ) ( ~2 )?",
    "( third|fourth|fifth ) ( time|night|day ) this week X have <contact>",
    "( every|each ) ( single )? ( time|contact ) ( ~1 )? ( it be )? X ( who|that ) ( ~1 )? ( start*|call*|text* )",
    "X ( find*|found|invent*|make*|look* for ) ( ~1 )? ( reason|reasons|excuse|excuses ) ( to|for ) ( ~3 )",
    "U ( never|do not|have not ) ( ~1 )? ( text|call|ring|message|contact ) ( first )? ( ~1 )? ,? ( it be )? ( always )? X",
    "( <many> ) ( texts|calls|messages|voice notes|voicemails|missed calls|emails ) ( ~1 )? from X ( ~3 )?",
    "X ( <contact> ) ( U )? ( <many> ) ( times ) ( ~2 )?",
  ],
  denied: [
    "( never|not once ) ( ~1 )? X ( who|that )? ( ~1 )? ( start*|<contact> ) ( first )?",
    "X ( have )? ( never|not once|never once ) ( ~1 )? ( <contact> ) ( first|U first|unless )",
    "( never ) ( the other way ) ( round|around )?",
    "( 0|zero|none|nothing|not one ) ( ~1 )? from X ( since|in ) ( ~3 )?",
    "the only one X ( started|sent|wrote ) ( ~4 )?",
    "X never ( starts|start|initiates|initiate|reaches out|reach out|texts first|calls first|gets in touch|makes contact )",
    "if U do not ( text|call|ring|message ) ,? ( X|there|W|it ) ( ~3 )?",
  ],
  except: ["X ( cry|cries|cried ) ( ~3 )? <often>", "calling ( X-self|U|it|the|O ) ( a|an|names|X's|~1 police )?", "U ( ~2 ) <contact> ( ~2 )? <often>", "X ( call*|called ) ( U ) ( a|an|names|crazy|babe|stupid ) ( ~1 )?", "X do not ( ~1 )? <contact>", "X never <contact>"],
}
