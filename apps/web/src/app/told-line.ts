/** The whole telling as the one line that its facts point into. */
import type { TalkLine } from "../shared/talk-line.ts"
import { TOLD_TALK } from "./telling-state.ts"

export function toldLine(text: string): TalkLine {
  return { at: { kind: "account", talk: TOLD_TALK }, text, who: null, sent: null, shown: true }
}
