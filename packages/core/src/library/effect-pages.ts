/** A page for each thing that a talk can do to the one who tells it, and what in a talk shows it. */
import { type EffectEntry, EFFECTS } from "../knowledge/effects.ts"
import type { EffectText, Texts } from "../knowledge/texts.ts"
import type { FactId } from "../model/fact.ts"
import type { LibraryPage } from "./library-page.ts"
import { general, section, sourcesOf } from "./shelf.ts"

export function effectPages(texts: Texts): readonly LibraryPage[] {
  return EFFECTS.flatMap((entry) => {
    const words = texts.effects[entry.id]
    return words === undefined ? [] : [effectPage(entry, words, texts)]
  })
}

function effectPage(entry: EffectEntry, words: EffectText, texts: Texts): LibraryPage {
  return {
    id: entry.id,
    kind: "effect",
    title: general(words.name, texts),
    lead: general(words.text, texts),
    sections: section(
      texts.library.headings.shownBy,
      (Object.keys(entry.shownBy) as FactId[]).map((id) => {
        const closer = words.by[id]
        const text = general(texts.facts[id].label, texts)
        return closer === undefined ? { text } : { text, note: general(closer, texts) }
      }),
    ),
    grade: null,
    sources: sourcesOf(entry.sources, texts),
    version: entry.version,
    reviewed: entry.reviewed,
  }
}
