/** Fact "user_seeing_someone": the user is seeing somebody. What the ex asks or supposes about it is not it. */
import type { AccountRecogniser } from "./found-fact.ts"
import { phraseFact } from "./phrase-fact.ts"
import type { PhraseTable } from "./phrase-table.ts"

const SOMEONE =
  "( someone|somebody|a ( ~1 )? ( man|woman|guy|girl|bloke|lad|fella|lady|person ) |other people|new people|another ( man|woman|guy|girl|person ) )"

const TABLE: PhraseTable = {
  fact: "user_seeing_someone",
  told: [
    `U ( be|have be|have start*|start* ) ( ~1 )? ( seeing|dating|going out with|sleeping with ) ( ~1 )? ${SOMEONE} ( else|new|now )?`,
    "U ( be|have be ) ( ~1 )? with ( someone|somebody ) ( else|new|now )",
    "U ( have )? ( ~1 )? met ( someone|somebody ) ( else|new )?",
    "U ( be )? ( ~1 )? ( talking|chatting|texting ) ( to )? ( someone|somebody ) new",
    "U ( have|have got|got ) a ( ~1 )? new ( ~1 )? ( boyfriend|girlfriend|partner|man|fella|bloke|woman )",
    "U's new ( ~1 )? ( boyfriend|girlfriend|partner|man|fella|bloke|woman|fiance|fiancee|relationship )",
    "U be ( ~1 )? ( engaged|remarried|getting remarried ) to ( someone|somebody|a ~1 )",
    "( the|this|a ) ( ~1 )? ( man|woman|guy|girl|bloke|lad|fella ) U be ( ~1 )? ( seeing|dating )",
  ],
  hinted: ["U ( have be|went|go|have gone|be ) ( ~2 )? on ( a|some|a few|one|two )? ( ~1 )? ( date|dates )"],
  denied: [
    "U be not ( ~2 )? ( seeing|dating|with ) ( anyone|anybody|someone|somebody )",
    "U have not ( ~2 )? ( met|dated|seen|kissed|been with|slept with ) ( anyone|anybody )",
    "there be ( no one|nobody|no-one|not anyone ) ( else|new )",
  ],
  except: [
    "X ( ~2 )? ( ask*|want* to know|wanted to know|wonder*|think*|thought|accus*|reckon*|convinced|assum* ) ( _4 )? U ( be|have be|have )? ( ~2 )? ( seeing|dating|with|met|sleeping ) ( ~2 )?",
    "( seeing|met|dating ) ( a|the|U's|this|someone ) ( ~1 )? ( therapist|counsellor|counselor|doctor|dentist|solicitor|lawyer|specialist|friend|mediator )",
    "( if|when|until|till|before|that|time ) U ( be|have|met|meet )? ( ~1 )? ( seeing|dating|met|meet|find|found ) ( ~1 )? ( someone|somebody )",
    "U met ( someone|somebody ) ( from|at|who|in|on ) ~2",
  ],
}

const recognise = phraseFact(TABLE)

/** In the ex's mouth it is a guess. */
export const findUserSeeingSomeone: AccountRecogniser = (context) =>
  recognise(context).filter(({ start, end }) =>
    context.account.clauses.every((one) => one.start >= end || one.end <= start || one.saidBy !== "ex"),
  )
