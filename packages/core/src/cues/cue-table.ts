/** A table of the phrases of one kind of cue. */
import type { CueKind } from "../model/cue.ts"
import type { PhraseTable } from "../text/message/phrase-table.ts"

export type CueTable = PhraseTable<CueKind>
