/** Fact "no_longer_loves": the ex said that the love is no longer there, or is of another kind. What the user only fears is asked. */
import type { PhraseTable } from "./phrase-table.ts"

export const NO_LONGER_LOVES: PhraseTable = {
  fact: "no_longer_loves",
  told: [
    "X <says> ( _3 )? X? ( do not|do no longer|no longer|never ) ( ~1 )? ( love|loved|loves ) U ( any more|anymore|that way|like that|in that way|the way ~4 )?",
    "X <says> ( _3 )? X? ( be not|be no longer|no longer ) ( ~1 )? in love ( with U )? ( any more|anymore )?",
    "X <says> ( _3 )? X? ( fell|fallen|have fallen|be falling ) out of love ( with U )?",
    "X ( have )? ( ~1 )? ( fell|fallen ) out of love with U",
    "X <says> ( _4 )? X? ( do not|no longer|can not ) ( ~1 )? feel ( ~1 )? ( the same|that way|it|anything|the spark|like that|the way X ~3 ) ( ~1 )? ( about U|for U )? ( any more|anymore )?",
    "X <says> ( _4 )? X? ( have no|do not have|do not have any|have not got ) ( ~1 )? feelings ( for U )? ( any more|anymore )?",
    "X <says> ( _4 )? ( X's|the ) ( feelings|love|spark|feeling ) ( ~1 )? ( be|have|have be )? ( ~1 )? ( changed|gone|went|faded|died|dead|missing )",
    "X <says> ( _3 )? X? ( have )? lost ( the|X's|all )? ( feelings|feeling|spark ) ( for U )?",
    "X have lost ( X's )? feelings ( for U )?",
    "X <says> ( _4 )? love* U ,? but X? be? not ( ~1 )? in love ( with U )?",
    "X <says> ( _4 )? ( see*|love*|think* of ) U ( ~1 )? ( like|as ) a ( ~1 )? ( friend|sister|brother|mate|flatmate|roommate )",
    "X <says> ( _4 )? not ( in )? ( that|the same ) way ( any more|anymore )?",
  ],
  spoken: [
    "X ( do not|do no longer|no longer|never ) ( ~1 )? ( love|loved ) U ( any more|anymore|that way|like that|in that way|the way ~4 )?",
    "X ( be not|be no longer ) ( ~1 )? in love ( with U )? ( any more|anymore )?",
    "X ( have )? ( ~1 )? ( fell|fallen ) out of love ( with U )?",
    "X ( do not|no longer|can not ) ( ~1 )? feel ( ~1 )? ( the same|that way|it|the spark|like that|anything ) ( ~1 )? ( about U|for U )? ( any more|anymore )?",
    "X ( have no|do not have|do not have any ) ( ~1 )? feelings for U ( any more|anymore )?",
    "X's feelings ( for U )? ( ~1 )? ( be|have|have be )? ( ~1 )? ( changed|gone|went|faded|died )",
    "the ( love|spark|feeling|feelings ) ( ~1 )? ( be|have ) ( ~1 )? ( gone|died|dead|faded )",
    "X have lost ( X's )? feelings ( for U )?",
    "love U ,? but X? be? not ( ~1 )? in love ( with U )?",
    "love U ( like|as ) a ( ~1 )? ( friend|sister|brother|mate )",
    "not in that way ( any more|anymore )?",
  ],
  hinted: [
    "X ( do not|no longer ) ( ~1 )? love* U ( any more|anymore|that way )?",
    "X be not ( ~1 )? in love with U ( any more|anymore )?",
  ],
  denied: [
    "X <says> ( _3 )? X ( have not|never ) ( ~1 )? ( fell|fallen ) out of love ( with U )?",
    "X <says> ( _3 )? X ( have not|never ) ( stopped|stop ) loving U",
  ],
  except: [
    "( U|O|nobody|everybody ) ( ~1 )? ( do not|no longer|never ) ( ~1 )? love* ( X|U )",
    "U ( think|know|feel|guess|reckon|be ( ~1 )? ( afraid|scared|worried|sure|convinced ) ) ( that )? X ( do not|no longer ) ( ~1 )? love* U",
    "X do not love U ( less|enough )",
  ],
}
