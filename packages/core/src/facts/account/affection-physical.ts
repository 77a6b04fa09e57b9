/** Fact "affection_physical": a hug, a kiss, a held hand, sex, whoever began it; not where it was refused. */
import type { PhraseTable } from "./phrase-table.ts"

export const AFFECTION_PHYSICAL: PhraseTable = {
  fact: "affection_physical",
  told: [
    "( X|U|W ) ( ~3 )? ( hug|hugs|hugged|hugging|huged|cuddl*|kiss|kisses|kissed|kissing|embrac*|snogg*|spooned|spoon|smooch* ) ( ~3 )?",
    "( hugged|hugs|kissed|cuddled ) ( U|X|W|goodbye|each other|him|her|long|tight ) ~1",
    "( X|U|W ) ( ~2 )? ( gave|give|gives|giving|got|get|shared|share|had|have ) ( U|X|each other|W )? ( ~1 )? ( a|one|another|one last|the|this|big ) ( ~3 )? ( hug|kiss|cuddle|embrace|squeeze|peck|snog|hugs|kisses )",
    "( X|U|W ) ( ~1 )? ( held|hold|holds|holding|took|take|takes|taking|grab*|squeez*|reach* for|stroke*|stroking|touch* ) ( onto|on to )? ( U's|X's|W's|each other's|my ) ( ~1 )? ( hand|hands|face|hair|cheek|fingers|wrist )",
    "( X|U|W ) ( ~1 )? ( held|hold|holds|holding ) ( on to )? ( X|U|each other|one another|on to ~1 )",
    "W ( held|hold|holding ) ( hands|each other|on )",
    "W ( ~2 )? ( slept together|sleep together|have sex|made love|make love|hooked up|hook up|ended up in bed|end up in bed|went to bed|fell into bed|spent the night|shagged|did it|slept with ~2|be intimate|were intimate )",
    "( X|U ) ( ~1 )? ( slept|sleep|sleeping ) with ( U|X )",
    "( have|had|having ) sex ( ~2 )",
    "( X|U ) ( put|puts|wrapp*|threw|throw*|fling|flung ) ( X's|U's|both|her|his )? ( ~1 )? arm* ( ~2 )? ( around|round|about|on ) ( ~3 )",
    "( X|U ) ( put|puts|rest*|lay|laid|lean*|bur* ) ( X's|U's )? ( ~1 )? ( head|face ) ( on|in|against|into ) ( X's|U's|my|his|her )? ( ~1 )? ( shoulder|chest|lap|neck|arms )",
    "( X|U ) ( fell|collapse*|fall* ) ( into|in ) ( X's|U's|my|each other's ) arms",
    "( X|U ) ( ~1 )? ( pull*|drew ) ( U|X ) ( ~1 )? ( in|close|into|to ) ( ~4 )?",
    "( X|U ) ( ~1 )? ( stroke*|stroking|rubb*|caress*|pat* ) ( U's|X's|my ) ( hair|cheek|back|face|hand )",
    "( a|one|the|long|big|last|our ) ( ~2 )? ( hug|kiss|cuddle|embrace ) ( ~2 )?",
    "( kiss*|peck ) ( on|in ) ( the|U's|X's|my ) ( cheek|forehead|lips|head|mouth|hand )",
    "( in|into ) ( X's|U's|each other's ) arms",
    "X ( curl* up|snuggl* ) ( ~1 )? ( to|into|against|on|with|next to|beside ) ~3",
    "U ( hold|held ) X ( ~3 )?",
    "X ( ask*|want* ) ~5 ( hold|hug ) ( X|U|her|him ) ( ~4 )? ( and|so ) ( U )? ( did|do )",
  ],
  denied: [
    "( no|not a|not even a|without a|never a|not one|nor a|zero ) ( ~1 )? ( hug|kiss|cuddle|hugs|embrace|touch|peck )",
    "( X|W|U ) ( do not|never|would not|will not|not|do not even ) ( ~1 )? ( hug|hugged|kiss|kissed|touch|touched|hold|sleep )",
    "( X|W|U ) ( do not|never|would not|will not ) ( let|want ) ( U|X )? ( ~1 )? ( hug|kiss|touch|hold )",
  ],
  except: [
    "( do not|never|would not|will not|not|tried to|try to|want* to|wanted to|went to|go to|lean* in to|wish* ~3|like to|ask* to|offered to|refused ( to )? ) ( ~1 )? ( hug|kiss|touch|hold|cuddle )",
    "( push* ~3 away|pulled away|turned away|step* back|turned X's ~1 )",
    "( kiss|hug ) ( ~1 )? ( emoji|on the end|x )",
    "no kiss ~4",
    "( hug*|kiss*|held|hold ) ( ~1 )? ( the|O|O's|U's|my|X's ) ( ~1 )? ( kids|dog|son|daughter|boy|girl|baby|mum|mom|phone|door|cup|letter|pillow|paper )",
    "( asked|ask|asks|wanted ) ( U )? ( for )? ( a|to ) ( ~1 )? ( hug|cuddle|kiss )",
    "X ( held|hold|holds ) ( ~1 )? ( X's|up|out|open|firm )",
    "U ( held|hold|holds ) ( ~1 )? ( U's|up|out|open|firm|the|it )",
    "hold ( it )? against",
  ],
}
