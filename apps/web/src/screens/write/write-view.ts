/** What the draft screen shows below the field: whether the words open a page of help, or could not be looked through. */
import type { CareSource } from "../../app/care-source.ts"
import type { WordKey } from "../../words/words.ts"

export interface DraftNotice {
  readonly text: WordKey
  /** Leads to the page of help. */
  readonly opens: boolean
}

export function viewDraftNotice(care: CareSource | null, engineFailed: boolean): DraftNotice | null {
  if (care !== null) return { text: "write.danger", opens: true }
  return engineFailed ? { text: "write.broken", opens: false } : null
}
