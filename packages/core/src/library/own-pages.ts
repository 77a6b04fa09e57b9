/** Pages of their own: how a reading is made, and the signs that say nothing about coming back. */
import { NOT_EVIDENCE } from "../knowledge/not-evidence.ts"
import { CHECKED } from "../knowledge/reviewed.ts"
import type { SourceId } from "../knowledge/sources.ts"
import type { Texts } from "../knowledge/texts.ts"
import type { LibraryPage } from "./library-page.ts"
import { section, sourcesOf } from "./shelf.ts"

export function ownPages(texts: Texts): readonly LibraryPage[] {
  const written = texts.library.pages.map(({ id, title, lead, sections }): LibraryPage => ({
    id,
    kind: "page",
    title,
    lead,
    sections: sections.flatMap(({ heading, lines }) =>
      section(
        heading,
        lines.map((text) => ({ text })),
      ),
    ),
    grade: texts.sentences.grades.D,
    sources: sourcesOf(["Model"], texts),
    ...CHECKED,
  }))
  return [...written, signsPage(texts)]
}

function signsPage(texts: Texts): LibraryPage {
  const { title, lead, heading } = texts.library.signs
  const ids = new Set<SourceId>(NOT_EVIDENCE.flatMap(({ sources }) => sources))
  return {
    id: "signs",
    kind: "page",
    title,
    lead,
    sections: section(
      heading,
      NOT_EVIDENCE.map(({ id }) => ({ text: `${texts.notEvidence[id]}.` })),
    ),
    grade: texts.sentences.grades.B,
    sources: sourcesOf([...ids], texts),
    ...CHECKED,
  }
}
