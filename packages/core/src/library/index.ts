/**
 * The library: every explanation, claim, step and effect as a readable page, with what is known, how well, its sources and
 * when it was looked at last. It comes with the program, so it can be read without a network.
 */
import { ENGLISH } from "../knowledge/en/english.ts"
import type { Texts } from "../knowledge/texts.ts"
import { claimPages } from "./claim-pages.ts"
import { effectPages } from "./effect-pages.ts"
import { explanationPages } from "./explanation-pages.ts"
import type { LibraryPage } from "./library-page.ts"
import { ownPages } from "./own-pages.ts"
import { sourcePages } from "./source-pages.ts"
import { stepPages } from "./step-pages.ts"

export {
  LIBRARY_KINDS,
  type LibraryKind,
  type LibraryLine,
  type LibraryPage,
  type LibrarySection,
  type LibrarySource,
} from "./library-page.ts"
export { searchLibrary } from "./search-library.ts"

/** All pages, in the order of their kinds. */
export function libraryPages(texts: Texts = ENGLISH): readonly LibraryPage[] {
  const pages = [
    ...ownPages(texts),
    ...explanationPages(texts),
    ...stepPages(texts),
    ...effectPages(texts),
    ...claimPages(texts),
  ]
  return [...pages, ...sourcePages(texts, pages)]
}

/** Ids are found in any case. @returns null when there is no such page */
export function findPage(pages: readonly LibraryPage[], id: string): LibraryPage | null {
  return pages.find((page) => page.id.toLowerCase() === id.trim().toLowerCase()) ?? null
}
