/** Every entry of the knowledge says which version it is and when a person last looked at it. */
export interface Reviewed {
  readonly version: string
  /** ISO date. */
  readonly reviewed: string
}

/** The state of an entry that has not changed since the first review. A changed entry writes its own. */
export const CHECKED: Reviewed = { version: "1.0", reviewed: "2026-11-22" }
