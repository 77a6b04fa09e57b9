/** What the clause reader keeps while it walks through a text from left to right. */
import type { Who } from "../model/cue.ts"
import type { RealityState } from "./reality.ts"
import type { Cast, RoleState, Voice } from "./roles.ts"
import type { RecentFrame, Told } from "./speech-frame.ts"
import type { Unit } from "./units.ts"
import type { WhenState } from "./when.ts"

/** One word of `plain` and where it stands in the text; a word that was put in has no width. */
export interface PlainWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

export interface Walk {
  readonly units: readonly Unit[]
  readonly cast: Cast
  readonly told: Told[]
  readonly roles: RoleState
  readonly reality: RealityState
  readonly when: WhenState
  readonly quotes: Map<number, Voice | null>
  recent: RecentFrame | null
  /** Who acted last in the user's telling. */
  subject: Who
  /** Who acted last in a clause that hangs on no other, and in which sentence. */
  main: { readonly subject: Who; readonly sentence: number }
}
