/** Fact "user_initiates_most": the user starts most contact. It needs a pattern: one message is none. */
import type { PhraseTable } from "./phrase-table.ts"

export const USER_INITIATES_MOST: PhraseTable = {
  fact: "user_initiates_most",
  told: [
    "( it be )? ( always|only|ever|usually|mostly|every time ) ( U ) ( who|that|calling|texting|ringing|messaging|phoning|chasing|to|making|first|reaching|starting|doing ) ( ~3 )?",
    "( it be ) ( always|only ) U ( ~1 )? ( who|that )? ( ~1 )? ( <contact>|start*|reach* )?",
    "U ( be )? ( always|the one|always the one|the only one ) ( who|that )? ( ~2 )? ( <contact>|chas*|reach* out|start*|make the effort|makes the effort|get* in touch|initiat*|begin* ) ( first )?",
    "U ( always|usually ) ( ~1 )? ( <contact>|reach out|start|initiate|make the first move ) ( first )?",
    "U ( keep|kept|can not stop|do not stop|never stop ) ( ~1 )? ( on )? ( texting|calling|ringing|messaging|phoning|sending|writing|contacting|reaching out|chasing ) ( ~2 )?",
    "U ( <contact> ) ( X )? ( ~3 )? <often>",
    "<often> U <contact> ( X )?",
    "( if ) ( U ) ( do not|never|did not|stopped ) ( ~1 )? ( text*|call*|ring*|messag*|contact|write|reach out ) ( ~2 )? ,? ( there|X|W|nothing|we|it ) ( ~1 )? ( would|will|be|not|never|nothing ) ( ~4 )?",
    "X ( never|have never|have not ) ( ~1 )? ( <contact> ) ( first ) ( ~2 )?",
    "if U ( do not|never ) ( ~1 )? <contact> ,? ( there be|X|W|it be )? ( ~1 )? ( nothing|not|never|silence|quiet|radio silence|would|will ) ( ~3 )?",
    "X never ( starts|start|initiates|initiate|reaches out|reach out|texts first|calls first|gets in touch first ) ( ~2 )?",
    "( never ) ( the other way ) ( round|around )?",
    "U ( <contact> ) ,? X ( repl*|answer* )",
    "U message , ( X )? reply ~1",
    "( <number> ) ( texts|messages|calls|missed calls ) ( ~1 )? ( from )? ( U|I ) ( ~2 )?",
    "U have ( <contact> ) ( X )? ( <number> ) ( times )? ( ~2 )?",
    "( all )? ( the )? ( messages|texts|calls|effort|contact ) ( ~2 )? ( be ) ( all )? ( from|by|mine|U ) ( U )? ( ~1 )?",
    "( 9|nine|8|eight|most ) ( times )? ( out )? of ( 10|ten|the|our ) ( ~3 )? ( it be )? U ( ~2 )?",
  ],
  denied: [
    "( it be )? never ( U|me ) ( ~1 )?",
    "U ( do not|never|have not|have never ) ( ~1 )? ( <contact>|look for|reach out|chase ) ( X|him|her|them )? ( first|once|back )?",
    "( not|never ) ( ~1 )? U ( who|that ) ( ~1 )? ( <contact>|start* )",
    "always X ( ~1 )? ,? never U",
  ],
  realities: ["condition"],
  except: ["U ( call*|rang|text* ) ( X )? ( ~1 )? ( a|an|names ) ( ~1 )?", "X ( ~1 )? ( <contact> ) ( U ) ( ~2 )? <often>", "X <says> U ( ~4 )", "( she|he|they|X ) ( always ) ( ~1 )? ( <contact> )"],
}
