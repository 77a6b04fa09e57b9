/** What one `chatItem` of Signal's export is: a message, a call, or a notice of the app. */
import type { Call, MessageExtra, MessageKind } from "../../model/message.ts"
import { instantMs } from "../instants.ts"
import { type Fields, hasPart, partOf, textOf } from "./frames.ts"

export type ChatItem =
  | {
      readonly kind: "entry"
      readonly message: MessageKind
      readonly text: string
      readonly extra?: MessageExtra
      /** Of a call: whether the owner called; null where the item's author is the one. */
      readonly isOutgoing: boolean | null
    }
  | { readonly kind: "service" }

/** Kinds of content without words of their own. */
const PLAIN: readonly (readonly [string, MessageKind])[] = [
  ["remoteDeletedMessage", "deleted"],
  ["adminDeletedMessage", "deleted"],
  ["contactMessage", "contact"],
  ["stickerMessage", "media"],
  ["viewOnceMessage", "media"],
  ["paymentNotification", "other"],
  ["giftBadge", "other"],
]

export function readChatItem(item: Fields): ChatItem {
  const update = partOf(item, "updateMessage")
  if (hasPart(item, "updateMessage")) return update === null ? { kind: "service" } : readUpdate(update)
  const plain = PLAIN.find(([key]) => hasPart(item, key))
  if (plain !== undefined) return { kind: "entry", message: plain[1], text: "", isOutgoing: null }
  if (hasPart(item, "poll")) {
    return { kind: "entry", message: "poll", text: textOf(partOf(item, "poll"), "question"), isOutgoing: null }
  }
  return readWords(item)
}

function readWords(item: Fields): ChatItem {
  const standard = partOf(item, "standardMessage")
  const reply = partOf(item, "directStoryReplyMessage")
  const words = textOf(partOf(standard, "text"), "body") || textOf(partOf(partOf(reply, "textReply"), "text"), "body")
  const text = words || textOf(reply, "emoji")
  const hasMedia = standard?.["attachments"] === true
  const message = hasMedia ? "media" : text === "" ? "other" : "text"
  const edited = item["revisions"] === true
  return { kind: "entry", message, text, isOutgoing: null, ...(edited && { extra: { edited } }) }
}

function readUpdate(update: Fields): ChatItem {
  const one = partOf(update, "individualCall")
  const call = one ?? partOf(update, "groupCall")
  if (call === null) return { kind: "service" }
  const direction = textOf(call, "direction")
  const isOutgoing = direction === "OUTGOING" ? true : direction === "INCOMING" ? false : null
  return { kind: "entry", message: "call", text: "", isOutgoing, extra: { call: callOf(call, isOutgoing) } }
}

function callOf(call: Fields, isOutgoing: boolean | null): Call {
  const type = textOf(call, "type")
  const [start, end] = ["startedCallTimestamp", "endedCallTimestamp"].map((key) => instantMs(call[key]))
  const outcome = outcomeOf(textOf(call, "state"), isOutgoing)
  const lengthMs = typeof start === "number" && typeof end === "number" ? end - start : 0
  const durationS = outcome === "answered" && lengthMs >= 1000 ? Math.floor(lengthMs / 1000) : null
  const medium = type === "VIDEO_CALL" ? "video" : type === "AUDIO_CALL" ? "voice" : "unknown"
  return { medium, outcome, durationS, precision: durationS === null ? null : "second" }
}

function outcomeOf(state: string, isOutgoing: boolean | null): Call["outcome"] {
  if (state === "ACCEPTED" || state === "JOINED") return "answered"
  if (state.startsWith("MISSED")) return "missed"
  if (state === "DECLINED") return "declined"
  if (state === "NOT_ACCEPTED") return isOutgoing === true ? "no-answer" : "declined"
  return "unknown"
}
