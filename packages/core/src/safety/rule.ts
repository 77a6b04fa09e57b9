/**
 * What a safety rule is. A table holds phrases; a rule is one phrase made ready, with the question that decides the route:
 * whose wish it is (`self`), who does it to whom (`act`), or a route that the words open by themselves (`plain`).
 */
import type { SafetyRoute, Speaker } from "../model/safety.ts"

/** How sure a phrase is: 1 said outright, 2 the usual hints, 3 bare lines that may be either. */
export type Width = 1 | 2 | 3

interface PhraseCommon {
  readonly width: Width
  readonly phrases: readonly string[]
  /** Holds even behind "not" or "never". */
  readonly evenDenied?: true
  /** In whose mouth it counts; everybody's where absent. */
  readonly voices?: readonly Speaker[]
  /** Holds even where the sentence is about a film, a song or a game, or long ago. */
  readonly always?: true
}

export type PhraseGroup = PhraseCommon &
  /** A wish, hint or preparation to die. `person` where the words themselves tell whose it is. */
  (
    | { readonly kind: "self"; readonly person?: 1 | 2 | 3 }
    /** Somebody acts on somebody. `actor` and `target` where the words do not say; `ownDeed` where only the actor would say it. */
    | { readonly kind: "act"; readonly actor?: 1 | 2 | 3; readonly target?: 1 | 2 | 3; readonly ownDeed?: true }
    | { readonly kind: "plain"; readonly route: SafetyRoute }
  )

export interface Rule {
  readonly group: PhraseGroup
  readonly pattern: () => RegExp
}
