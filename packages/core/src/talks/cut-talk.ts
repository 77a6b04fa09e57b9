/** One talk cut out of its chat: the same messages at the same places, and all before and after it empty of words. */
import type { Chat } from "../model/chat.ts"
import type { ChatTalk } from "../model/talk.ts"

/**
 * Places stay what they are, so that evidence found in it points into the whole chat.
 * @param talk a talk of this chat
 */
export function cutTalk(chat: Chat, { startSeq, endSeq }: ChatTalk): Chat {
  const { text } = chat.messages
  const words = text.map((one, seq) => (seq >= startSeq && seq < endSeq ? one : ""))
  return { ...chat, messages: { ...chat.messages, text: words } }
}
