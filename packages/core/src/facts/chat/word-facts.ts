/** Facts that rest on phrases of the ex and on no cue: how are you, do you see someone, hold me, it will be your fault. */
import { holds, makePhraseBook } from "../../text/message/phrase-book.ts"
import { ASKED_WORDS } from "./asked-words.ts"
import { type ChatView, type FactWords, isMine, textOf } from "./chat-view.ts"

const findPhrases = makePhraseBook(ASKED_WORDS)

export function findWordFacts(view: ChatView, seq: number): readonly FactWords[] {
  if (isMine(view, seq)) return []
  return findPhrases(textOf(view, seq), "ex")
    .filter((found) => holds(found, "ex"))
    .map(({ kind, start, end }) => ({ fact: kind, seq, start, end }))
}
