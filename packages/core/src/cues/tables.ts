/** All kinds of cue that have rules, in the order of the language notes, chapter 7. Dangers belong to the safety stage. */
import type { CueTable } from "./cue-table.ts"
import { AFFECTION } from "./tables/affection.ts"
import { AMBIVALENCE } from "./tables/ambivalence.ts"
import { ANGER_BLAME } from "./tables/anger-blame.ts"
import { ANXIETY } from "./tables/anxiety.ts"
import { APOLOGY } from "./tables/apology.ts"
import { AVOIDANCE } from "./tables/avoidance.ts"
import { BREADCRUMB } from "./tables/breadcrumb.ts"
import { CONTEMPT_INSULT } from "./tables/contempt-insult.ts"
import { CRYING } from "./tables/crying.ts"
import { EX_DISTRESS } from "./tables/ex-distress.ts"
import { FINALITY } from "./tables/finality.ts"
import { GOODWILL } from "./tables/goodwill.ts"
import { GUILT_REMORSE } from "./tables/guilt-remorse.ts"
import { HOPE_GIVING } from "./tables/hope-giving.ts"
import { LOGISTICS } from "./tables/logistics.ts"
import { NEW_PARTNER } from "./tables/new-partner.ts"
import { NO_CONTACT } from "./tables/no-contact.ts"
import { NOSTALGIA } from "./tables/nostalgia.ts"
import { PLEADING } from "./tables/pleading.ts"
import { RECONCILIATION_OFFER } from "./tables/reconciliation-offer.ts"
import { RELIEF } from "./tables/relief.ts"
import { SADNESS_GRIEF } from "./tables/sadness-grief.ts"
import { SELF_BLAME_EXCUSE } from "./tables/self-blame-excuse.ts"
import { SHAME } from "./tables/shame.ts"
import { SPACE_REQUEST } from "./tables/space-request.ts"

export const CUE_TABLES: readonly CueTable[] = [
  GUILT_REMORSE,
  APOLOGY,
  SHAME,
  SADNESS_GRIEF,
  CRYING,
  ANXIETY,
  AMBIVALENCE,
  ANGER_BLAME,
  AFFECTION,
  NOSTALGIA,
  RELIEF,
  HOPE_GIVING,
  RECONCILIATION_OFFER,
  FINALITY,
  PLEADING,
  SPACE_REQUEST,
  NO_CONTACT,
  EX_DISTRESS,
  SELF_BLAME_EXCUSE,
  NEW_PARTNER,
  LOGISTICS,
  BREADCRUMB,
  AVOIDANCE,
  GOODWILL,
  CONTEMPT_INSULT,
]
