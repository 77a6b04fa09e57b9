/** Fact "says_love_miss": the ex's own words to the user: "I love you", "I miss you". Of the past ("I loved you once") it is not. */
import type { PhraseTable } from "./phrase-table.ts"

export const SAYS_LOVE_MISS: PhraseTable = {
  fact: "says_love_miss",
  told: [
    "X <says> ~5 ( X )? ( ~2 )? ( love|loves|loved|adore*|miss|misses|missed|be missing|be in love with|care* for|care* about ) U ~1",
    "X <says> ~3 ( X )? ( always|will always|would always|will never stop )? ( love|loving|miss|missing ) ( U|W ) ~2",
    "X <says> ~4 ( love*|miss* ) U's ( ~2 )",
    "X <says> ~4 U be ( the )? ( love of X's life|only one ~3|X's soulmate|X's everything )",
    "X <says> ~4 ( misses|miss|missed ) ( W|U|the two of W|what W ~3|us|being ~3|having U ~2|the way W ~3|talking to U|waking up ~3 )",
    "X ( keep*|kept )? ( tell*|told|say*|said ) U ( how much )? X ( love|loves|loved|misses|miss|missed ) U ~2",
    "X <says> ~3 how much X ( love*|miss* ) U ~2",
    "X <says> ~3 ( X )? ( have )? ( always|never ) ( stopped )? ( loving|missing ) U",
  ],
  spoken: [
    "X ( do )? ( ~1 )? ( love|miss|adore ) ( U|W ) ~1",
    "X ( will )? ( always )? ( love|loving|miss ) ( U|W )",
    "^ ( love|miss|missing|loving ) ( U|W )",
    "X ( be|have be )? ( ~1 )? missing ( U|W|U's ) ~2",
    "X ( miss|love ) U's ~2",
    "X ( love|loved|miss|missed ) U ( ~2 )? ( always|so|forever|more than|with all|from ~2 )",
    "X ( have )? never ( stop* ) ( loving|missing|thinking ~1 ) U",
    "X be ( ~1 )? in love with U",
    "U be ( the )? love of X's life",
    "X ( have )? ( ~1 )? ( feelings|love ) for U",
    "X miss ( what W ~3|being ~3|W|having U ~2|the way ( W|U ) ~3|talking to U|waking up ~3|U's ~2|holding U|coming home to U )",
    "X ( will )? always ( care|love ) ( about|for )? U",
    "( te amo|te quiero|te extraño|je t'aime|ich liebe dich|ti amo|nakupenda )",
    "U ( will )? ( always )? ( be|have ) ( ~3 )? ( in X's heart|X's heart|X's first love|the one ) ~1",
    "X can not ( live|be|breathe ) without U",
  ],
  denied: [
    "X ( do not|does not|no longer|not|never ) ( ~1 )? ( love|loves|loved|miss|misses|missed ) ( U|W ) ~2",
    "X ( do not|never|not once ) ( ~1 )? ( say|said|tell|told ) ( U )? ( ~1 )? X ( love*|miss* ) ( U|W )",
    "X be not in love with U ( any more|anymore )?",
    "X ( fell|fallen|have fallen ) out of love ( with U )?",
    "X <says> ~3 ( do not|does not|no longer|not|never ) ( ~1 )? ( love|loves|miss|misses ) ( U|W )",
  ],
  except: [
    "( do not|does not|no longer|not|never|nor ) ( ~1 )? ( love*|miss* ) ( U|W )",
    "X ( used to|once ) love* U",
    "X <says> ~4 ( do not|does not|no longer|not ) ( ~2 )? ( love*|miss* )",
    "X ( would|will ) ( love|miss ) U to",
    "( X )? ( miss*|missed ) U's ( call*|text*|message*|train|bus|birthday|point ) ~1",
    "love U ( like|as ) a ( friend|sister|brother|mate )",
  ],
}
