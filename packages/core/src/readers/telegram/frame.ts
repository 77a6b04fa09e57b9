/**
 * The frame of Telegram's JSON: root or `chats`/`left_chats` -> `list` -> chat -> `messages`.
 * Its writer puts `id` and `type` first in a message, and `name`, `type`, `id` first in a chat
 * (Telegram Desktop, export_output_json.cpp).
 */
import type { JsonFrame } from "../json/frame.ts"

export const TELEGRAM_FRAME: JsonFrame = {
  holders: new Set(["chats", "left_chats"]),
  items: new Set(["messages"]),
  fields: new Set(["name", "type", "id"]),
  rootArray: null,
  messageMark: /^\{\s*"id"\s*:\s*-?\d{1,20}\s*,\s*"(?:type|date)"\s*:/,
  chatMark:
    /^\{\s*(?:"name"\s*:\s*(?:null|"(?:[^"\\]|\\.){0,1200}")\s*,\s*)?"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|private_[a-z]{1,20}|public_[a-z]{1,20})"/,
  firstLetters: "int",
  // A message has a date, or at least an id with a type; other debris is no message.
  messageSign: /"(?:date|date_unixtime|from_id|text)"\s*:|"id"\s*:\s*-?\d+\s*,\s*"type"/,
}
