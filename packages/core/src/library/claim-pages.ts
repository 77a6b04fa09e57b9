/** A page for each claim of the article that Aftertalk began from: what can be said, what the article says, and our verdict. */
import type { ClaimEntry } from "../knowledge/claim.ts"
import { CLAIMS } from "../knowledge/claims.ts"
import type { Texts } from "../knowledge/texts.ts"
import type { LibraryPage } from "./library-page.ts"
import { general, section, sourcesOf } from "./shelf.ts"

export function claimPages(texts: Texts): readonly LibraryPage[] {
  return CLAIMS.map((claim) => claimPage(claim, texts))
}

function claimPage(claim: ClaimEntry, texts: Texts): LibraryPage {
  const { headings, verdicts } = texts.library
  const { label, text } = verdicts[claim.verdict]
  return {
    id: claim.id,
    kind: "claim",
    title: claim.wording,
    lead: `${label}. ${text}`,
    sections: [
      ...section(headings.articleSays, [{ text: claim.claim, note: label }]),
      ...section(
        headings.about,
        claim.explanations.map((id) => ({ text: general(texts.explanations[id].name, texts), to: id })),
      ),
    ],
    grade: null,
    sources: sourcesOf(claim.sources, texts),
    version: claim.version,
    reviewed: claim.reviewed,
  }
}
