/**
 * One item of a Messenger or Instagram thread, in any of the three schemas: who, when, what. Only the fields named here
 * are looked at; `ip` and paths of media are not. (docs/formats/messenger.md)
 */
import type { Call, MessageKind } from "../../model/message.ts"
import { type InstantMs, instantMs, isoStamp } from "../instants.ts"
import { callSentence, isAttachmentNotice, isNotice, isReaction } from "./phrases.ts"
import { repairLatin1 } from "./repair-latin1.ts"

export type MetaItem =
  | {
      readonly kind: "entry"
      /** "" for an account that is gone. */
      readonly name: string
      readonly instant: InstantMs
      readonly message: MessageKind
      readonly text: string
      readonly call?: Call
    }
  | { readonly kind: "service"; readonly instant: InstantMs }
  | { readonly kind: "broken" }

type Fields = Readonly<Record<string, unknown>>

/** People who came, went, or subscribed to a call. */
const SERVICE_TYPES = new Set(["Subscribe", "Unsubscribe"])
const MEDIA = [
  "photos",
  "videos",
  "audio_files",
  "gifs",
  "files",
  "media",
  "sticker",
  "media_share_url",
  "animated_media_images",
]

export function readItem(value: unknown): MetaItem {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "broken" }
  const fields = value as Fields
  const instant = instantOf(fields)
  const sender = first(fields, ["sender_name", "senderName", "sender"])
  if (instant === "none" && sender === undefined) return { kind: "broken" }
  const name = typeof sender === "string" ? repairLatin1(sender) : ""
  const written = first(fields, ["content", "text"])
  const text = typeof written === "string" ? repairLatin1(written) : ""
  return entryOf(fields, name, text, instant)
}

function entryOf(fields: Fields, name: string, text: string, instant: InstantMs): MetaItem {
  const entry = { kind: "entry", name, instant } as const
  if (fields["is_unsent"] === true || fields["isUnsent"] === true) return { ...entry, message: "deleted", text: "" }
  const call = callOf(fields, name, text)
  if (call !== null) return { ...entry, message: "call", text: "", call }
  if (SERVICE_TYPES.has(String(fields["type"]))) return { kind: "service", instant }
  const hasMedia = MEDIA.some((key) => isThere(fields[key]))
  if (isAttachmentNotice(text, name, isThere(fields["share"]))) return { ...entry, message: "media", text: "" }
  if (!hasMedia && (isReaction(text) || isNotice(text, name))) return { kind: "service", instant }
  if (hasMedia) return { ...entry, message: "media", text }
  if (text !== "") return { ...entry, message: "text", text }
  return { ...entry, message: isThere(fields["share"]) ? "media" : "other", text: "" }
}

function instantOf(fields: Fields): InstantMs {
  const iso = fields["created_at"]
  if (typeof iso === "string") {
    const stamp = isoStamp(iso)
    return stamp === null ? "impossible" : (stamp.at - (stamp.offsetMinutes ?? 0) * 60 + stamp.fraction) * 1000
  }
  return instantMs(first(fields, ["timestamp_ms", "timestamp"]))
}

/** Meta says of calls how long they were, and whether they were missed; its sentences say the rest. */
function callOf(fields: Fields, name: string, text: string): Call | null {
  const sentence = callSentence(text, name)
  const length = fields["call_duration"]
  if (length === undefined && fields["type"] !== "Call" && sentence === null) return null
  const durationS = typeof length === "number" && length > 0 ? length : null
  return {
    medium: sentence?.medium ?? (/video/i.test(text) ? "video" : "unknown"),
    outcome: outcomeOf(fields, durationS, sentence?.kind ?? null),
    durationS,
    precision: durationS === null ? null : "second",
  }
}

function outcomeOf(fields: Fields, durationS: number | null, said: "start" | "end" | "missed" | null): Call["outcome"] {
  if (fields["missed"] === true || said === "missed") return "missed"
  if (durationS !== null) return "answered"
  if (said === "end") return "unknown"
  return fields["call_duration"] === 0 && said !== "start" ? "no-answer" : "unknown"
}

function first(fields: Fields, keys: readonly string[]): unknown {
  return keys.map((key) => fields[key]).find((value) => value !== undefined)
}

/** A value that is not empty. */
function isThere(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== ""
}
