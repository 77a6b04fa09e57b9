/** A page of the library as text for a terminal. */
import type { LibraryPage } from "@aftertalk/core/library"
import type { Paper } from "./paper.ts"

export function showPage(paper: Paper, page: LibraryPage): void {
  paper.heading(page.title)
  paper.line(page.lead)
  if (page.grade !== null) paper.line(page.grade)
  for (const { heading, lines } of page.sections) {
    paper.heading(heading)
    for (const { text, note, to, said } of lines) {
      paper.line(said === true ? `“${text}”` : text, 0, "- ")
      if (note !== undefined) paper.line(note, 4)
      if (to !== undefined) paper.line(`aftertalk library ${to}`, 4)
    }
  }
  paper.heading("Sources")
  for (const { citation, doi, design, finding, seen } of page.sources) {
    paper.line(citation, 0, "- ")
    if (doi !== null) paper.line(`doi.org/${doi}`, 4)
    paper.line(`${design}. ${finding}`, 4)
    paper.line(seen, 4)
  }
  paper.gap()
  paper.line(`Version ${page.version}, last reviewed ${page.reviewed}.`)
}
