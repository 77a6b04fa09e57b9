/**
 * The frame of Messenger's and Instagram's JSON: one thread a file, `{participants, messages, title, …}`, in both the old
 * schema and that of end-to-end-encrypted threads; before 2021 Instagram wrote one array of threads, whose messages are
 * called `conversation`. (docs/formats/messenger.md, docs/formats/instagram.md)
 */
import type { JsonFrame } from "../json/frame.ts"

export const META_FRAME: JsonFrame = {
  holders: new Set(),
  items: new Set(["messages", "conversation"]),
  fields: new Set(["participants", "title", "thread_path", "threadName"]),
  rootArray: "chats",
  messageMark: /^\{\s*"(?:sender_name|senderName|sender|isUnsent|timestamp_ms|created_at)"\s*:/,
  chatMark: null,
  firstLetters: "sitc",
  messageSign: /"(?:sender_name|senderName|sender|timestamp_ms|timestamp|created_at|content)"\s*:/,
}
