/** A chat as it stood when one of its talks was over: what came later is not there yet. */
import type { Chat } from "../model/chat.ts"
import type { ChatTalk } from "../model/talk.ts"

/**
 * Places stay what they are, so that evidence found in it points into the whole chat.
 * @param talk a talk of this chat
 */
export function chatUntil(chat: Chat, { endSeq, last }: ChatTalk): Chat {
  const { at, from, kind, line, text, extra } = chat.messages
  return {
    ...chat,
    last: chat.last === null ? null : last,
    messages: {
      length: endSeq,
      at: at.subarray(0, endSeq),
      from: from.subarray(0, endSeq),
      kind: kind.subarray(0, endSeq),
      line: line.subarray(0, endSeq),
      text: text.slice(0, endSeq),
      extra,
    },
  }
}
