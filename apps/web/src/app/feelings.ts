/** How the user is, in their own numbers from 0 to 10, before the talk and now. They are never worked out for them. */
export const FEELING_KINDS = ["mood", "hope"] as const
export type FeelingKind = (typeof FEELING_KINDS)[number]

export interface BeforeAndNow {
  /** null: not answered. */
  readonly before: number | null
  readonly now: number | null
}

export type Feelings = Readonly<Record<FeelingKind, BeforeAndNow>>

const UNANSWERED: BeforeAndNow = { before: null, now: null }

export const NO_FEELINGS: Feelings = { mood: UNANSWERED, hope: UNANSWERED }

export function withFeeling(
  feelings: Feelings,
  kind: FeelingKind,
  when: keyof BeforeAndNow,
  value: number | null,
): Feelings {
  return { ...feelings, [kind]: { ...feelings[kind], [when]: value } }
}
