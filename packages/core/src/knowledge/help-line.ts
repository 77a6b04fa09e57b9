/** One help line of one country. */
export const HELP_LINE_KINDS = ["crisis", "domestic_abuse", "stalking", "youth", "own_behaviour"] as const
export type HelpLineKind = (typeof HELP_LINE_KINDS)[number]

export interface HelpLine {
  readonly kind: HelpLineKind
  readonly name: string
  readonly number: string
  /** Other ways in, such as a text number; "" when there are none. */
  readonly also: string
  readonly hours: string
  readonly languages: string
  readonly url: string
  /** Whom it is for, where not for everybody; "" otherwise. */
  readonly onlyFor: string
  /** How far the number was checked: none was confirmed by us at the service itself. */
  readonly checked: "checked by others" | "dated report" | "directory" | "lists agree"
  /** ISO date of that check; null where none is known. */
  readonly checkedOn: string | null
  /** When a person confirmed it at the service itself; null until then. It holds for 180 days. */
  readonly confirmedOn: string | null
}

export interface EmergencyNumber {
  readonly number: string
  readonly service: "any" | "police" | "ambulance" | "rescue" | "from mobiles" | "by text"
}

export interface Country {
  /** ISO 3166-1, two letters. */
  readonly iso: string
  readonly name: string
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly HelpLine[]
}
