/** Facts that rest on phrases and on no cue: how are you, do you see someone, hold me, I moved out, I have been drinking. */
import { holds, makePhraseBook } from "../../text/message/phrase-book.ts"
import { ASKED_WORDS } from "./asked-words.ts"
import { type ChatWords, type FactWords, isMine, readsEnglish, textOf } from "./chat-view.ts"
import { END_WORDS } from "./end-words.ts"
import { SAID_WORDS } from "./said-words.ts"

const { find: findPhrases } = makePhraseBook([...ASKED_WORDS, ...SAID_WORDS, ...END_WORDS])

export function findWordFacts(view: ChatWords, seq: number): readonly FactWords[] {
  const role = isMine(view, seq) ? "user" : "ex"
  const found = findPhrases(textOf(view, seq), role)
  if (found.length === 0 || !readsEnglish(view, seq)) return []
  return found.filter((one) => holds(one, role)).map(({ kind, start, end }) => ({ fact: kind, seq, start, end }))
}
