/** Fact "unfaithful_or_lied": the ex cheated on the user or lied to them, known and not only suspected. What the ex accuses the user of is not it. */
import type { PhraseTable } from "./phrase-table.ts"

const OTHER =
  "( someone|somebody|someone else|somebody else|O|another ( man|woman|guy|girl|person ) |other ( people|men|women ) |X's ( ~1 )? ( ex|boss|colleague|coworker|friend|best friend ) |his ( ~1 )? ex|her ( ~1 )? ex|U's ( ~1 )? ( friend|mate|best friend|sister|brother ) )"
const MEANWHILE =
  "( behind U's back|the whole ( ~2 )? time|the whole ( ~2 )? ( months|year|years ) |all along|the entire ( ~1 )? ( time|relationship ) |while W ( be )? ( ~2 )?|while U ( be )? ( ~2 )?|when W be ( ~1 )? together|before W ( broke up|split|ended ) |for months )"

export const UNFAITHFUL_OR_LIED: PhraseTable = {
  fact: "unfaithful_or_lied",
  told: [
    "X ( have be|be|have|have have )? ( ~1 )? ( cheat|cheats|cheated|cheating ) ( on U )? ( with ~2 )?",
    "X ( <says>|admit*|confess* ) ( _3 )? X ( have )? ( ~1 )? ( cheated|lied|be unfaithful|be lying ) ( on U|to U|about ~3 )?",
    "X ( admit*|confess* ) ( ~1 )? to ( ~2 )? ( cheating|lying|the affair|an affair|sleeping with ~2|seeing ~2 )",
    "X ( have )? ( ~1 )? ( lied|lies ) ( to U|about ~3|to U's face )?",
    "X ( be|have be ) ( ~1 )? lying ( to U|about ~3|to U's face|all along|the whole ~1|for ~2 )",
    "X ( be|have be ) ( ~1 )? unfaithful ( to U )?",
    "X ( be|have|have be|have have ) ( ~1 )? ( having|have )? ( an|the|this|a ) ( ~2 )? affair ( with ~3 )?",
    "( X's|the ) ( ~1 )? ( affair|lies|cheating|infidelity )",
    "all the ( lies|lying|cheating )",
    `X ( have be|be|have )? ( ~2 )? ( sleeping|slept|seeing|texting|messaging|meeting|shagging|talking ) ( with|to )? ( ~1 )? ${OTHER} ( _3 )? ${MEANWHILE}`,
    "( all )? behind U's back",
    "U ( ~1 )? ( caught|found out|discovered|found ) ( that )? X ( ~1 )? ( cheating|lying|in bed ~3|with someone|with somebody|with another ~1|out in a lie|be cheating|have cheated|have be cheating|have lied|have be lying|red handed )",
    "X ( made up|invented|faked ) ( the|a|an|that|all )",
    "X ( play* ) U ( ~1 )? ( for a fool|the whole time|all along )",
  ],
  spoken: [
    "X ( have )? ( ~1 )? ( cheated|lied|be unfaithful|have an affair ) ( on U|to U|with ~2|about ~3 )?",
    "X ( have be|be ) ( ~1 )? ( cheating on U|lying to U|unfaithful )",
    `X ( have )? ( ~1 )? ( slept|kissed|hooked up|got off|been ) ( with )? ${OTHER}`,
  ],
  denied: [
    "X ( have )? never ( ~1 )? ( cheated|lied|cheat|lie ) ( on U|to U )?",
    "X ( do not|have not ) ( ~1 )? ( cheat|cheated|lie|lied ) ( on U|to U )?",
    "X be not ( ~1 )? ( cheating|lying|unfaithful ) ( on U|to U )?",
    "X ( swear*|swore|insist*|promise*|deny*|denie* ) ( _4 )? ( cheat*|affair|lied|lying )",
    "( no|never any|not any|not an ) ( ~1 )? ( affair|cheating|lies )",
  ],
  except: [
    "( if|whether|in case|as if|like|unless ) X ( have be|be|have )? ( ~1 )? ( cheat*|lied|lying|unfaithful )",
    "X ( <says>|think*|thought|claim*|accus* ) ( _2 )? U ( of )? ( ~2 )? ( cheat*|lied|lying|unfaithful )",
    "U ( have )? ( ~1 )? ( cheated|lied ) ( on|to ) ( X|~1 )",
    "accus* ( U|X ) of ( ~1 )? ( cheating|lying|an affair )",
    "( think|suspect*|wonder*|scared|afraid|sure|convinced|guess|reckon|bet|maybe|probably ) ( that )? ( ~1 )? X ( be|have be|have )? ( ~1 )? ( cheat*|lying|lied|unfaithful )",
    "X be lying ( on|in|there|down|next|beside|awake|with X's )",
    "( X's|his|her|U's ) ( ~1 )? ( ex|wife|husband|dad|father|mum|mother|sister|brother|parents|first ~1 ) ( ~1 )? ( cheated|lied|cheat* )",
    "U ( <say>|call* ) ( X )? ( _3 )? ( liar|cheat|lied|cheated )",
    "feel* like ( a cheat|cheating )",
    "never lied",
    "U ( ~2 )? ( affair|cheated|lied|cheat ) =60 the ( ~1 )? ( affair|lies|cheating|infidelity )",
    "U's ( ~1 )? ( affair|lies|cheating ) =60 the ( ~1 )? ( affair|lies|cheating )",
  ],
}
