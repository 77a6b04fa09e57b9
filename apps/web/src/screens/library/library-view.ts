/** What the library shows: all pages by kind, or those that hold the words of a search. Long kinds are folded at first. */
import { LIBRARY_KINDS, type LibraryKind, type LibraryPage, libraryPages, searchLibrary } from "@aftertalk/core/library"

/** Made once, when the library is opened first. */
let made: readonly LibraryPage[] | null = null

export function allPages(): readonly LibraryPage[] {
  made ??= libraryPages()
  return made
}

/** More than these in a row are a list to search in, not to read. */
const OPEN_UP_TO = 20
/** A search shows the best of them; more words find less. */
const MOST_FOUND = 40

export interface LibraryShelf {
  readonly kind: LibraryKind
  readonly pages: readonly LibraryPage[]
  readonly folded: boolean
}

export type LibraryView =
  | { readonly kind: "shelves"; readonly shelves: readonly LibraryShelf[] }
  | { readonly kind: "found"; readonly pages: readonly LibraryPage[]; readonly count: number }

export function viewLibrary(pages: readonly LibraryPage[], query: string): LibraryView {
  if (query.trim() !== "") {
    const found = searchLibrary(pages, query)
    return { kind: "found", pages: found.slice(0, MOST_FOUND), count: found.length }
  }
  const shelves = LIBRARY_KINDS.map((kind) => {
    const some = pages.filter((page) => page.kind === kind)
    return { kind, pages: some, folded: some.length > OPEN_UP_TO }
  })
  return { kind: "shelves", shelves }
}
