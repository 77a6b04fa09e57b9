/** All tables of dangers and standing ties, in the order in which their phrases are tried. */
import { ABUSE_HINTS } from "./abuse-hint-phrases.ts"
import { ABUSE_ACTS } from "./abuse-phrases.ts"
import { COPARENTING } from "./coparenting-phrases.ts"
import { DEATH_HINTS } from "./death-hint-phrases.ts"
import { DEATH_TALK } from "./death-phrases.ts"
import { FRAMES } from "./frame-phrases.ts"
import { GUARD_PHRASES } from "./guards.ts"
import { LEXICON } from "./lexicon.ts"
import { MINOR } from "./minor-phrases.ts"
import { OTHER_LANGUAGES } from "./other-language-phrases.ts"
import { wordsOf } from "./phrase-language.ts"
import { PURSUIT_HINTS } from "./pursuit-hint-phrases.ts"
import { PURSUIT_ACTS } from "./pursuit-phrases.ts"
import type { PhraseGroup } from "./rule.ts"
import { SHARED_HOME } from "./shared-home-phrases.ts"
import { WORK_STUDY } from "./work-study-phrases.ts"

export const SAFETY_GROUPS: readonly PhraseGroup[] = [
  ...DEATH_TALK,
  ...DEATH_HINTS,
  ...ABUSE_ACTS,
  ...ABUSE_HINTS,
  ...PURSUIT_ACTS,
  ...PURSUIT_HINTS,
  ...MINOR,
  ...COPARENTING,
  ...SHARED_HOME,
  ...WORK_STUDY,
  ...FRAMES,
  ...OTHER_LANGUAGES,
]

/** Every word that stands in a phrase of a table or of a guard: stretched and disguised words are mended to these. */
export function knownWords(): ReadonlySet<string> {
  return wordsOf([...SAFETY_GROUPS.flatMap(({ phrases }) => phrases), ...GUARD_PHRASES], LEXICON)
}
