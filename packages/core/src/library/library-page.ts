/** A page of the library: what is known of one thing, how well, from which sources, and when it was looked at last. */
import type { SourceEntry } from "../knowledge/source-entry.ts"

export const LIBRARY_KINDS = ["page", "explanation", "step", "effect", "claim", "source"] as const
export type LibraryKind = (typeof LIBRARY_KINDS)[number]

export interface LibraryLine {
  readonly text: string
  /** Second voice: how strongly, or why. */
  readonly note?: string
  /** The page that tells more. */
  readonly to?: string
  /** Words to send, and not words of ours. */
  readonly said?: true
}

export interface LibrarySection {
  readonly heading: string
  readonly lines: readonly LibraryLine[]
}

export interface LibrarySource extends Pick<SourceEntry, "citation" | "doi" | "finding" | "design"> {
  readonly id: string
  /** How much of it we saw, in words. */
  readonly seen: string
}

export interface LibraryPage {
  readonly id: string
  readonly kind: LibraryKind
  readonly title: string
  readonly lead: string
  readonly sections: readonly LibrarySection[]
  /** How good the evidence is, in words; null where there is nothing to grade. */
  readonly grade: string | null
  readonly sources: readonly LibrarySource[]
  readonly version: string
  /** ISO date. */
  readonly reviewed: string
}
