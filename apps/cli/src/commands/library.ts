/** `aftertalk library [ID]`: what is known of explanations, steps and claims, how well, and from which sources. Offline. */
import { ENGLISH } from "@aftertalk/core/knowledge"
import {
  LIBRARY_KINDS,
  type LibraryKind,
  type LibraryPage,
  findPage,
  libraryPages,
  searchLibrary,
} from "@aftertalk/core/library"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { Failure } from "../failure.ts"
import { Paper } from "../screen/paper.ts"
import { showPage } from "../screen/show-page.ts"

export interface LibraryFlags {
  readonly search: string | null
  readonly json: boolean
}

/** Kinds whose titles are few enough to be listed where nothing is asked for. */
const LISTED_AT_FIRST: readonly LibraryKind[] = ["page", "explanation", "step", "effect"]

/** @param id of a page, or a kind such as "claim"; null for the whole list */
export function library(id: string | null, { search, json }: LibraryFlags): ExitCode {
  const pages = libraryPages()
  const page = id === null ? null : findPage(pages, id)
  if (page !== null) return print(json ? page : null, (paper) => showPage(paper, page))
  const listed = listOf(pages, id, search)
  const titles = listed.map(({ id: each, kind, title }) => ({ id: each, kind, title }))
  return print(json ? titles : null, (paper) => showList(paper, listed, id === null && search === null))
}

/** @throws Failure where the id is neither a page nor a kind */
function listOf(pages: readonly LibraryPage[], id: string | null, search: string | null): readonly LibraryPage[] {
  const wanted = id?.toLowerCase().replace(/s$/, "")
  const kind = LIBRARY_KINDS.find((one) => one === wanted)
  if (id !== null && kind === undefined) {
    throw new Failure(
      EXIT.usage,
      `Cannot open the page: need the id of one, or one of ${LIBRARY_KINDS.join(", ")}, got another. aftertalk library lists them`,
    )
  }
  const found = search === null ? pages : searchLibrary(pages, search)
  return kind === undefined ? found : found.filter((page) => page.kind === kind)
}

function print(json: unknown, show: (paper: Paper) => void): ExitCode {
  const paper = new Paper(process.stdout, process.env)
  if (json === null) show(paper)
  process.stdout.write(json === null ? paper.toString() : `${JSON.stringify(json)}\n`)
  return EXIT.ok
}

function showList(paper: Paper, pages: readonly LibraryPage[], isWhole: boolean): void {
  if (pages.length === 0) paper.heading("Nothing was found. Try a single word, such as tears or space.")
  for (const kind of LIBRARY_KINDS) {
    const some = pages.filter((page) => page.kind === kind)
    if (some.length === 0) continue
    paper.heading(`${ENGLISH.library.kinds[kind]} (${some.length})`)
    if (isWhole && !LISTED_AT_FIRST.includes(kind)) {
      paper.line(`aftertalk library ${kind} lists them, aftertalk library --search WORDS finds them.`)
      continue
    }
    for (const { id, title } of some) paper.line(title, 0, `${id.padEnd(16)} `)
  }
}
