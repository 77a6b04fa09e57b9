/** COPARENTING: children that the two have in common, or on the way. A standing fact, no alarm. */
import type { PhraseGroup } from "./rule.ts"

export const COPARENTING: readonly PhraseGroup[] = [
  {
    kind: "plain",
    route: "COPARENTING",
    width: 1,
    phrases: [
      "(M4|the|M2|O4) (two|three|four|five|2|3|4|little|young|small|older|lovely|beautiful|poor|eldest|youngest|middle|oldest|only|unborn|first|own|adopted|teenage)? {kids}",
      "P4 ~2 (have|share|had|adopted|got|are having|are expecting|raise@|made) ~3 {kids}",
      "{kids} (with|together) (O3|P2|him|H3|M1 ex|together|him|her)?",
      "(two|three|four|five|2|3|4|a|one) {kids} (together|with|between us|under|and a|at home|aged|,|he|she)",
      "(co parent@|co parenting|coparent@|coparenting|parenting (app|plan|time|schedule)|custody of (the|M4|M1|M3) {kids}|custody (battle|hearing|order|case|arrangement|agreement|schedule)|child support|child maintenance|maintenance|child arrangements|visitation|contact centre|contact center|alternate weekends|every other weekend|cafcass|family court|school fees|school run|nursery run|parents evening|parents 's evening|(child|kids|children|baby|sunday|saturday|friday|weekend|school) (handover|handovers)|handover (day|days|time|point|with|for) ~1 {kids}|the handover|last handover|at handover|drop off|pick up from (school|nursery)|half term|access weekend|maintenance payments|cms|child benefit|mediation for the kids)",
      "(father|dad|mum|mother|parent) of (M1|my|the|our|M4) {kids}",
      "(M4|our) (eldest|youngest|oldest|middle one|first born|little man|little girl|little boy|lot|baby|bump|unborn)",
      "M1 (stepson|stepdaughter)",
      "M1 {kids} ~8 (M3 (dad|mum)|M1 ex|O3|both of us|between us|P3 (took|picked|dropped|sees))",
      "P1 am (pregnant|expecting|due|carrying|weeks|months gone|{number} weeks)",
      "(pregnant|expecting|due) ~3 (with M3|with his|with H3|his baby|M3 baby|M3 child|in|weeks|by O3|by him|with (our|M4)|and P3)",
      "(her|his|M3|H3|my|M1) (scan|due date|ultrasound|bump|antenatal)",
      "(she|P3|H3|her|ex|wife|girlfriend) (is|was) ~2 (pregnant|expecting) ~3 (with (M1|our|my)|by O1|mine)?",
      "(see|have|has|having|get|gets|got|took|take|takes|taking|collect@|drop@|dropped|fetch@|bring|brings|brought|pick@ up|picked up|swap@|swapped|raise@|raising|feed|bath|bathed|put|settle|deposit@|return@|mind|minding) ~1 (the|both|all|M4|M1|my) ~1 {kids}",
      "(the|both|all) {kids} ~4 (weekend|weekends|school|bed|asleep|ask@|his|her|mum|dad|dad 's|mum 's|christmas|with O3|with him|see|saw|miss|hear|between us|stay|cried|bags|shoes|clothes|backpacks|concert|birthday|half|passport|daddy|mummy|to M3|at M3|his mother|her mother|tonight)",
      "{kids} (upstairs|downstairs|asleep|in bed|at school|in the car|at M3|with O3) ~6 (O3|P3|him|M1|her)",
      "{kids} upstairs",
      "(daddy|mummy|mum|dad|mama|papa) 's? ~1 (got|weekend|house|house this|new house|new flat|turn|has|in the car|is crying|said goodnight|bed)",
      "M3 (weekend|weekends|turn|days|week|night) with ~2 {kids}",
      "(my|M1|the|our) (son|daughter|kid|boys|girls|twins) ~6 (dad|mum|M3 dad|M3 mum|ex|her dad|his dad|her mum|his mum|both of us|between|father)",
      "(at mine|at hers|at his|at yours|with O1|with P2) (this|next|on|for|every|til|until) (weekend|week|thursday|friday|saturday|sunday|monday|tuesday|wednesday|half term|holidays|holiday|night) ~3",
      "(swap|can P2 have|can P2 take|have O3 on|has swimming|has football|has ballet|football practice|swimming lesson|nativity|school play|inset day|sports day|report card|school concert|wellies|book bag|lunch box|pe kit|nits|temperature|calpol|vaccin@|dentist appointment|nursery|childminder|daycare|kindergarten|creche) ~10 (weekend|thursday|friday|monday|tuesday|wednesday|saturday|sunday|next|mine|yours|school|mum|dad|O3|P2|pick|drop|kit|kids|her|him|tomorrow|morning)",
      "(nativity|parents evening|nursery|childminder|daycare|paediatrician|pediatrician|school gate|school gates|carseat|car seat|pushchair|buggy|pram|bottle feed|night feed|bedtime story|nappies|diapers|teething|toddler)",
      "(joint|shared|full|sole|split|legal|half) custody",
      "M3 (other)? (mum|dad) ~1 and (me|P1|O1)",
      "(separated|divorced|divorcing|split|left|leave|left us|moved out) ~4 (two|three|four|2|3|4) {kids}",
      "{kids} (get|need|have|see|love|miss|deserve|want) ~1 (both|their|M3|P3|him|her|dad|mum|two)",
    ],
  },
]
