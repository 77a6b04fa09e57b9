/** Fact "respects_space": the user asked for space and the ex kept to it. A breach is a denial. */
import type { PhraseTable } from "./phrase-table.ts"

export const RESPECTS_SPACE: PhraseTable = {
  fact: "respects_space",
  told: [
    "X ( promised|agreed ) to ( leave U ~2|give U ~2|stay away|back off ) and X have",
    "U ask* for ( quiet|space|time|peace|silence ) . ( quiet|space|time|peace|silence ) be what U got",
    "U ask* for ( ~6 ) and X gave U ( ~6 )",
    "<asked space> =6 and X ( have|have not|do|did|do not|be ) ( . | , ~3 | ~3 . )",
    "U ( said|told X ) U? do not ( ring|call|text|contact|message|come ) ( ~2 )? and X have not",
    "X backed right off ~3",
    "X have be as good as X's word",
    "( not ) ( one|a single ) ( message|text|call|word ) ( since|from X )?",
    "U have not ( ~1 )? heard from ( X|X's ) since",
    "X <says> ( ok|okay|fine|yes ) when U ask* ( ~2 )? space _12",
    "<asked space> =40 <kept>",
    "X ( have )? ( ~1 )? ( respect*|honour*|honor*|accept*|stuck to|kept to|sticks to|keeps to|held to ) ( ~2 )? ( it|that|U's ~2|the ~3|space|distance|wishes|boundary|boundaries|what U ask* ) ( ~4 )?",
    "X ( have )? ( ~1 )? ( left|leaves|let ) U ( alone|be|in peace ) ( ~4 )?",
    "X ( have )? ( ~1 )? ( given|gave|gives|giving ) ( U ) ( ~1 )? ( space|the space|room|time|distance|my space|all the space ) ( ~4 )?",
    "X ( have )? ( ~1 )? ( kept|keeping|keeps ) ( X's )? ( distance|word|to it|to that|away ) ( ~4 )?",
    "X ( backed off|back* off|stepped back|stay* away|stayed away|have stayed away|left it ) ( ~4 )?",
  ],
  denied: [
    "<asked space> =8 ( there X be|texts by|calls by|texted|at U's door|on the step|on U's doorstep|outside ) ( ~4 )?",
    "<asked space> =6 ( two|three|four|five|six|ten|several ) ( texts|calls|messages ) ~3",
    "X lasted ~3",
    "X will not leave U alone",
    "U ( ~1 )? ( told|asked|said ) ( X )? ( ~1 )? ( to )? leave U alone ( and|but ) X ( turn*|text*|call*|came|come|rang|kept|keep*|show*|messag* ) ~6",
    "<asked space> =12 ( and|but ) X ( ~1 )? ( text*|call*|rang|came|turn*|messag*|show*|kept|keep* ) ~4",
    "<asked space> =12 <breached>",
    "X ( do not|will not|would not|can not|have not|never ) ( ~1 )? ( respect*|leave|left|accept|give|given|honour|honor|keep|kept|stick|let ) ( ~2 )? ( U's )? ( space|distance|boundary|boundaries|U alone|U be|alone|wishes|to it|to that|it|no|peace|in peace ) ( ~2 )?",
    "X ( ignor*|broke|break*|cross* ) ( that|it|U's ~2|the boundary|the ~1|my ~1 ) ( ~3 )?",
    "X ( lasted|manage*|held out|kept it up|kept to it ) ( for )? ( ~2 )? ( hour|hours|day|days|minutes ) ( ~3 )?",
  ],
  realities: ["plan"],
  except: [
    "U ( ~1 )? ( left|leave|leaving|let ) X ( alone|be )",
    "U ( ~1 )? ( backed off|gave X|give X|kept|stay* away ) ( ~3 )?",
    "X <says> ( ~3 ) leave X ( alone|be )",
    "leave U ( alone|be )",
  ],
}
