/** The facts that are recognised by their phrases alone. A new one needs its table and a line here. */
import type { AccountRecogniser } from "./found-fact.ts"
import { AFFECTION_PHYSICAL } from "./affection-physical.ts"
import { APOLOGY_HURT } from "./apology-hurt.ts"
import { ASKS_DATING_LIFE } from "./asks-dating-life.ts"
import { ASKS_WELLBEING } from "./asks-wellbeing.ts"
import { BLAMES_USER } from "./blames-user.ts"
import { CALMS_AFTER_COMFORT } from "./calms-after-comfort.ts"
import { CONSISTENT_REPAIR_ACTION } from "./consistent-repair-action.ts"
import { DEPLETED } from "./depleted.ts"
import { EX_INITIATES_OFTEN } from "./ex-initiates-often.ts"
import { EXPLICIT_ASK_BACK } from "./explicit-ask-back.ts"
import { FINALITY_PHRASE } from "./finality-phrase.ts"
import { GUILT_TRIP_OR_THREAT } from "./guilt-trip-or-threat.ts"
import { HOPE_PHRASE } from "./hope-phrase.ts"
import { MAJOR_LIFE_EVENT } from "./major-life-event.ts"
import { NEW_PARTNER } from "./new-partner.ts"
import { NOSTALGIA_TALK } from "./nostalgia-talk.ts"
import { ON_OFF_HISTORY } from "./on-off-history.ts"
import { PANICKY_BODY } from "./panicky-body.ts"
import { PRACTICAL_STEPS } from "./practical-steps.ts"
import { RELIEVED_WHEN_FORGIVEN } from "./relieved-when-forgiven.ts"
import { RESPECTS_SPACE } from "./respects-space.ts"
import { SAYS_GUILTY } from "./says-guilty.ts"
import { SAYS_LOVE_MISS } from "./says-love-miss.ts"
import { SAYS_UNSURE } from "./says-unsure.ts"
import { SEEKS_COMFORT } from "./seeks-comfort.ts"
import { SELF_ATTACK } from "./self-attack.ts"
import { STOPS_WHEN_GETS_WAY } from "./stops-when-gets-way.ts"
import { TAKES_ALL_BLAME } from "./takes-all-blame.ts"
import { TALKS_STRESS } from "./talks-stress.ts"
import { USER_HARSH } from "./user-harsh.ts"
import { USER_INITIATES_MOST } from "./user-initiates-most.ts"
import { USER_PLEADED } from "./user-pleaded.ts"
import { WEEKS_OF_LOW_MOOD } from "./weeks-of-low-mood.ts"
import { BLOCKED_OR_SILENT } from "./blocked-or-silent.ts"
import { COLD_UNMOVED } from "./cold-unmoved.ts"
import { ENDING_TAKEN_BACK } from "./ending-taken-back.ts"
import { EX_ANGRY_INSULTING } from "./ex-angry-insulting.ts"
import { EX_ASKS_SPACE } from "./ex-asks-space.ts"
import { LETS_STAY_FRIENDS } from "./lets-stay-friends.ts"
import { NO_LONGER_LOVES } from "./no-longer-loves.ts"
import { UNFAITHFUL_OR_LIED } from "./unfaithful-or-lied.ts"
import { phraseFact } from "./phrase-fact.ts"
import type { PhraseTable } from "./phrase-table.ts"

export const TABLES: readonly PhraseTable[] = [
  AFFECTION_PHYSICAL,
  APOLOGY_HURT,
  ASKS_DATING_LIFE,
  ASKS_WELLBEING,
  BLAMES_USER,
  CALMS_AFTER_COMFORT,
  CONSISTENT_REPAIR_ACTION,
  DEPLETED,
  EX_INITIATES_OFTEN,
  EXPLICIT_ASK_BACK,
  FINALITY_PHRASE,
  GUILT_TRIP_OR_THREAT,
  HOPE_PHRASE,
  MAJOR_LIFE_EVENT,
  NEW_PARTNER,
  NOSTALGIA_TALK,
  ON_OFF_HISTORY,
  PANICKY_BODY,
  PRACTICAL_STEPS,
  RELIEVED_WHEN_FORGIVEN,
  RESPECTS_SPACE,
  SAYS_GUILTY,
  SAYS_LOVE_MISS,
  SAYS_UNSURE,
  SEEKS_COMFORT,
  SELF_ATTACK,
  STOPS_WHEN_GETS_WAY,
  TAKES_ALL_BLAME,
  TALKS_STRESS,
  USER_HARSH,
  USER_INITIATES_MOST,
  USER_PLEADED,
  WEEKS_OF_LOW_MOOD,
  BLOCKED_OR_SILENT,
  COLD_UNMOVED,
  ENDING_TAKEN_BACK,
  EX_ANGRY_INSULTING,
  EX_ASKS_SPACE,
  LETS_STAY_FRIENDS,
  NO_LONGER_LOVES,
  UNFAITHFUL_OR_LIED,
]

export const PHRASE_RECOGNISERS: readonly AccountRecogniser[] = TABLES.map(phraseFact)
