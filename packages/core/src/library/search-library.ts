/**
 * Search in the library: pages that hold every word of the query, or a longer word that begins with it. A word in the title
 * counts most, then in the lead, then anywhere. Nothing is sent anywhere; a few hundred pages are looked through at once.
 */
import type { LibraryPage } from "./library-page.ts"

const IN_TITLE = 6
const IN_LEAD = 3
const ANYWHERE = 1

/** Best first; among equals in the order of the library. Empty for a query without a word. */
export function searchLibrary(pages: readonly LibraryPage[], query: string): readonly LibraryPage[] {
  const wanted = [...new Set(wordsOf(query))]
  if (wanted.length === 0) return []
  return pages
    .map((page) => ({ page, worth: worthOf(page, wanted) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ page }) => page)
}

/** 0 where a word is missing. */
function worthOf(page: LibraryPage, wanted: readonly string[]): number {
  const title = wordsOf(`${page.id} ${page.title}`)
  const lead = wordsOf(page.lead)
  const rest = wordsOf(
    page.sections.flatMap(({ lines }) => lines.flatMap(({ text, note }) => [text, note ?? ""])).join(" "),
  )
  const worths = wanted.map((word) => {
    if (holds(title, word)) return IN_TITLE
    if (holds(lead, word)) return IN_LEAD
    return holds(rest, word) ? ANYWHERE : 0
  })
  return worths.includes(0) ? 0 : worths.reduce<number>((sum, one) => sum + one, 0)
}

function holds(words: readonly string[], wanted: string): boolean {
  return words.some((word) => word.startsWith(wanted))
}

/** Without accents and in one case: "señal" and "senal" are the same. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
