/** A page for each source: what it found in our words, how much of it we saw, and where it is used. */
import { SOURCES, type SourceId } from "../knowledge/sources.ts"
import type { Texts } from "../knowledge/texts.ts"
import type { LibraryPage } from "./library-page.ts"
import { section, sourcesOf } from "./shelf.ts"

/** @param pages all others, which say which sources they rest on */
export function sourcePages(texts: Texts, pages: readonly LibraryPage[]): readonly LibraryPage[] {
  return (Object.keys(SOURCES) as SourceId[]).map((id) => {
    const { citation, design, finding, status, version, reviewed } = SOURCES[id]
    const { headings, statuses } = texts.library
    const usedBy = pages.filter(({ sources }) => sources.some((source) => source.id === id))
    return {
      id,
      kind: "source",
      title: citation,
      lead: design,
      sections: [
        ...section(headings.found, [{ text: finding }]),
        ...section(headings.seen, [{ text: statuses[status] }]),
        ...section(
          headings.usedBy,
          usedBy.map((page) => ({ text: page.title, to: page.id })),
        ),
      ],
      grade: null,
      sources: sourcesOf([id], texts),
      version,
      reviewed,
    }
  })
}
