/** One source: a paper, guidance of a service, the article we began from, or a list of our own. */
import type { Reviewed } from "./reviewed.ts"

export interface SourceEntry extends Reviewed {
  readonly kind: "paper" | "guidance" | "article" | "own"
  readonly citation: string
  /** Null when it was not found. */
  readonly doi: string | null
  readonly design: string
  /** In our own words. */
  readonly finding: string
  /** How much of the source was seen. */
  readonly status: "verified" | "partly verified" | "from memory"
  readonly seenAt: string
}
