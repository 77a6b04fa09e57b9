/** Fact "cold_unmoved": how the ex came across: cold, blank, unmoved. Cold hands and cold weather are not it, nor what the ex says of the user. */
import type { PhraseTable } from "./phrase-table.ts"

const COLD =
  "( cold|ice cold|stone cold|icy|frosty|distant|emotionless|unmoved|stone faced|stony faced|stony|poker faced|expressionless|unfazed|unbothered|detached|robotic|matter of fact|businesslike|business like|indifferent|like ice|like a stone|like stone|like a wall|like a robot|like a stranger|a stranger|cool as ~2|cold as ~2|dry as ~2 )"

export const COLD_UNMOVED: PhraseTable = {
  fact: "cold_unmoved",
  told: [
    `X ( be|have be|seem*|sound*|look*|act*|stay*|sat|sit|stood|sat there|stood there|listen*|went|go|goes|gone|have gone|turn*|turned ) ( ~2 )? ${COLD} ( with U|to U|towards U|on U|about it|about it all )?`,
    `X's ( voice|tone|face|eyes|manner|look ) ( be|go|went|have gone|sound*|look* )? ( ~1 )? ( cold|icy|blank|flat|dead|stony|like stone|like ice|expressionless )`,
    "X ( show*|have|display* ) ( no|zero|not any|not a flicker of ) ( ~1 )? ( emotion|emotions|feeling|reaction|remorse|expression )",
    "X ( do not|never|not ) ( ~1 )? show ( ~1 )? ( any|a flicker of )? ( emotion|feeling|remorse|reaction )",
    "( no|zero|without|without any|not a flicker of|not an ounce of ) ( emotion|expression|remorse ) ( ( on|in|from ) ( X|X's ~1 ) )?",
    "( nothing|no expression|not a flicker ) ( on|in|behind ) X's ( face|eyes|voice )",
    "X ( do not|never ) ( ~1 )? ( flinch|blink|react|bat an eyelid|bat an eye|soften|look bothered|seem bothered|look sorry|seem sorry|seem to care|look like X care* )",
    "( like|as if ) ( U )? ( talking|speaking|U be talking|U be speaking ) to a ( ~1 )? ( wall|stranger|robot|stone|statue )",
    "X ( look*|talk*|spoke|speak*|treat*|talked ) ( at|to )? U like ( a|U be a|U be ) ( ~1 )? ( stranger|nobody|client|colleague|customer )",
    "in ( the|a ) ( ~1 )? ( tone|voice ) ( ~2 )? ( use*|for ) ( ~4 )? ( ketchup|weather|taxi|dentist|bank )",
    "X ( look* )? right through U",
  ],
  denied: ["X be not ( ~2 )? ( cold|icy|distant|unmoved|indifferent )"],
  except: [
    "X ( be|get|got|look* ) cold ,? ( so|and|because|in|from|without|there|out|standing|waiting ) ( _5 )? ( coat|jacket|blanket|jumper|hoodie|heating|gloves|rain|snow|wind|water|bus|shiver* )",
    "( it|weather|night|house|flat|room|tea|coffee|food|dinner|hands|feet|nose|water ) ( ~1 )? ( be|get|got|go|went ) ( ~1 )? ( cold|icy )",
    "X ( be|get|got|look* ) ( ~1 )? cold ,? U ( gave|give|put|lent|offered|found|turned|got ) ~1",
    "cold ( feet|hands|sweat|water|tea|coffee|one|turkey|shower )",
    "X <says> ( _3 )? ( U|X ) be ( ~2 )? ( cold|distant )",
    "( a|the ) distant",
    "U be ( ~2 )? ( cold|distant )",
    "before ( that|then|W broke up ) X be ~2",
    "( not|never ) ( a )? stranger",
    "no ( emotion|feeling ) left",
    "a stranger ( to|in ) ~2",
    "( dry as ) ( a )? bone then",
  ],
}
