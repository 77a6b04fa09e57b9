/** A cue: a span of words that fits a known pattern, such as asking for space. A cue alone is not yet a fact. */
import type { Evidence, Span } from "./evidence.ts"

export const CUE_KINDS = [
  "guilt_remorse",
  "apology",
  "shame",
  "sadness_grief",
  "crying",
  "anxiety",
  "ambivalence",
  "anger_blame",
  "affection",
  "nostalgia",
  "relief",
  "hope_giving",
  "reconciliation_offer",
  "finality",
  "pleading",
  "space_request",
  "no_contact",
  "ex_distress",
  "self_blame_excuse",
  "new_partner",
  "logistics",
  "breadcrumb",
  "avoidance",
  "goodwill",
  "contempt_insult",
  "threat_control",
  "self_harm_risk",
] as const
export type CueKind = (typeof CUE_KINDS)[number]

/** Who says, does or feels something, as far as the words tell. */
export type Who = "user" | "ex" | "both" | "other" | "unknown"

export type Polarity = "asserted" | "negated" | "asked" | "conditional" | "reported" | "past"

export interface Cue {
  readonly cue: CueKind
  readonly holder: Who
  readonly polarity: Polarity
  /** Words, in one message or one account. */
  readonly evidence: Evidence
}

/** A cue in one text by itself: where it stands in that text, not yet tied to a message of a chat. */
export interface CueSpan extends Span {
  readonly cue: CueKind
  /** Whose act or feeling it is. */
  readonly holder: Who
  /** 1 hinted, 2 clear, 3 strong. Facts rest on 2 and 3 only. */
  readonly strength: 1 | 2 | 3
  readonly polarity: Polarity
}
