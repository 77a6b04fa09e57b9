/** Something that one of the two did in a talk and that no fact of the reading model stands for. It shows effects and shares. */
import type { Evidence } from "./evidence.ts"
import type { TalkId } from "./ids.ts"

export const ACT_IDS = ["comforted"] as const
export type ActId = (typeof ACT_IDS)[number]

export interface Act {
  readonly act: ActId
  readonly who: "user" | "ex"
  readonly talk: TalkId
  /** Never empty. */
  readonly evidence: readonly Evidence[]
}
