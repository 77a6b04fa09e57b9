/** What can be set: the look. Everything else on the screen is told, not set. */
import { LOOKS, type Look } from "../../theme/look.ts"
import type { WordKey } from "../../words/words.ts"

export interface LookChoice {
  readonly look: Look
  readonly name: WordKey
  readonly chosen: boolean
}

export function viewLooks(chosen: Look): readonly LookChoice[] {
  return LOOKS.map((look) => ({ look, name: `settings.${look}`, chosen: look === chosen }))
}
