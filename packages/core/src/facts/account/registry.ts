/** The recognisers of facts in an account, in no order that matters. */
import { findAnsweredThroughTears, findTearsBeforeWords, findTopicClosed } from "./tears-after.ts"
import {
  findCriesElsewhere,
  findEasyCrier,
  findFirstLateCry,
  findMostTalks,
  findOneCry,
  findRareCrier,
} from "./crying-habit.ts"
import type { AccountRecogniser } from "./found-fact.ts"
import { findSudden } from "./phase.ts"
import { findTearTriggers } from "./tears-trigger.ts"
import { PHRASE_RECOGNISERS } from "./phrase-registry.ts"
import { findDryEyes, findUnsureTears } from "./tears-doubt.ts"
import { findUserCried } from "./user-cried.ts"
import { findUserSeeingSomeone } from "./user-seeing-someone.ts"
import { findWhoEnded } from "./who-ended.ts"

export const ACCOUNT_RECOGNISERS: readonly AccountRecogniser[] = [
  findWhoEnded,
  findSudden,
  findEasyCrier,
  findRareCrier,
  findMostTalks,
  findOneCry,
  findFirstLateCry,
  findCriesElsewhere,
  findTearTriggers,
  findTopicClosed,
  findAnsweredThroughTears,
  findTearsBeforeWords,
  findUserCried,
  findDryEyes,
  findUnsureTears,
  findUserSeeingSomeone,
  ...PHRASE_RECOGNISERS,
]
