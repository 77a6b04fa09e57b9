/** What every page of the library is made with: the words of a language, and sources in the form in which a page names them. */
import { SOURCES, type SourceId } from "../knowledge/sources.ts"
import type { Texts } from "../knowledge/texts.ts"
import type { LibraryLine, LibrarySection, LibrarySource } from "./library-page.ts"

/** Puts "the other person" where a text names one: a page is about nobody in particular. */
export function general(text: string, texts: Texts): string {
  const { somebody } = texts.library
  const upper = somebody.slice(0, 1).toUpperCase() + somebody.slice(1)
  return text
    .replaceAll(/\{said:\w+\}/g, "")
    .replaceAll("{until}", texts.sentences.someWeeks)
    .replaceAll(/(^|[.?] )\{name\}/g, (_, before: string) => before + upper)
    .replaceAll("{name}", somebody)
}

export function sourcesOf(ids: readonly SourceId[], texts: Texts): readonly LibrarySource[] {
  return ids.map((id) => {
    const { citation, doi, finding, design, status } = SOURCES[id]
    return { id, citation, doi, finding, design, seen: texts.library.statuses[status] }
  })
}

/** A section with something in it, or none. */
export function section(heading: string, lines: readonly LibraryLine[]): readonly LibrarySection[] {
  return lines.length === 0 ? [] : [{ heading, lines }]
}
