/** Fact "relieved_when_forgiven": the user said that there is no grudge, and the ex grew lighter. Told as two steps. */
import type { PhraseTable } from "./phrase-table.ts"

export const RELIEVED_WHEN_FORGIVEN: PhraseTable = {
  fact: "relieved_when_forgiven",
  told: [
    "<forgive> =10 ( that be|thats|that 's|what ) a relief ~1",
    "<forgive> =12 ( you|U ) can|could see X's whole ( body|face ) ( ~2 )?",
    "U ( <says> )? ( U )? ( forgive|forgave|forgiven ) X =8 X ( let|lets ) out ( ~4 )",
    "<forgive> =14 <calm>",
    "X ( ~2 )? ( relie*|calm*|lighter|light up|lit up|brighten*|relax*|sob* with relief|cried with relief ) ( ~4 )? ( when|once|after|because|that|as soon as ) ( ~2 )? ( <forgive>|U forgave X|U forgive X )",
    "( when|once|after|as soon as|the moment|the second|the minute ) ( ~1 )? ( <forgive>|U ( told|said ) ( X )? ( ~2 )? <forgive> ) =6 <calm>",
  ],
  except: [
    "U ( do not|can not|will not|never ) ( forgive ) ( ~1 )?",
    "U ( ~1 )? ( calm|relieved )",
    "X ( be|do )? not ( ~1 )? ( calm|relieved )",
  ],
}
