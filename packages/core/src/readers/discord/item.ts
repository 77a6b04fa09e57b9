/** One message of DiscordChatExporter's JSON, old and new. Only the fields named here are looked at. */
import { wordOf } from "../json/fields.ts"
import type { Call, MessageExtra, MessageKind } from "../../model/message.ts"
import type { WallSeconds } from "../../model/time.ts"
import { type InstantMs, isoStamp } from "../instants.ts"

export interface Stamp {
  readonly instant: InstantMs
  /** As the exporter wrote it, in the zone that it was run with. */
  readonly at: WallSeconds | null
  readonly offsetMinutes: number | null
}

export type DiscordItem =
  | {
      readonly kind: "entry"
      readonly author: { readonly key: string; readonly name: string }
      readonly stamp: Stamp
      readonly message: MessageKind
      readonly text: string
      readonly extra?: MessageExtra
    }
  | { readonly kind: "service"; readonly stamp: Stamp }
  | { readonly kind: "broken" }

type Fields = Readonly<Record<string, unknown>>

const GONE = "Deleted User"
const SERVICE = new Set([
  "RecipientAdd",
  "RecipientRemove",
  "ChannelNameChange",
  "ChannelIconChange",
  "ChannelPinnedMessage",
  "GuildMemberJoin",
  "ThreadCreated",
])
/** Numbers of Discord's message types that people write; the exporter leaves as numbers what it has no name for. */
const WRITTEN = new Set(["0", "19", "20", "23"])
const CALLS = new Set(["Call", "3"])

/**
 * The export does not say who took part. Discord leaves a call in which one waits alone after three minutes, so that
 * only a longer one was surely answered.
 */
const SURELY_ANSWERED_S = 200

export function readItem(value: unknown): DiscordItem {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "broken" }
  const fields = value as Fields
  const stamp = stampOf(fields["timestamp"])
  const author = authorOf(fields["author"])
  if (stamp.instant === "none" && author === null) return { kind: "broken" }
  const type = wordOf(fields["type"]) ?? "Default"
  if (SERVICE.has(type) || (/^\d+$/.test(type) && !WRITTEN.has(type) && !CALLS.has(type)))
    return { kind: "service", stamp }
  const entry = { kind: "entry", author: author ?? { key: "", name: GONE }, stamp } as const
  if (CALLS.has(type)) return { ...entry, message: "call", text: "", extra: { call: callOf(fields, stamp) } }
  return { ...entry, ...wordsOf(fields) }
}

function wordsOf(fields: Fields): {
  readonly message: MessageKind
  readonly text: string
  readonly extra?: MessageExtra
} {
  const forwarded = objectOf(fields["forwardedMessage"])
  const own = stringOf(fields["content"])
  const text = own === "" && forwarded !== null ? stringOf(forwarded["content"]) : own
  const parts = [fields["attachments"], fields["stickers"], forwarded?.["attachments"]]
  const hasMedia = parts.some((part) => Array.isArray(part) && part.length > 0)
  const extra: MessageExtra = {
    ...(typeof fields["timestampEdited"] === "string" && { edited: true }),
    ...(forwarded !== null && { forwarded: true }),
  }
  const message = hasMedia ? "media" : text === "" ? "other" : "text"
  return { message, text, ...(Object.keys(extra).length > 0 && { extra }) }
}

function stampOf(value: unknown): Stamp {
  if (typeof value !== "string" || value === "") return { instant: "none", at: null, offsetMinutes: null }
  const stamp = isoStamp(value)
  if (stamp === null) return { instant: "impossible", at: null, offsetMinutes: null }
  const { at, offsetMinutes, fraction } = stamp
  return { instant: (at - (offsetMinutes ?? 0) * 60 + fraction) * 1000, at, offsetMinutes }
}

function callOf(fields: Fields, { instant }: Stamp): Call {
  const end = stampOf(fields["callEndedTimestamp"]).instant
  const lengthS = typeof end === "number" && typeof instant === "number" ? Math.floor((end - instant) / 1000) : 0
  const durationS = lengthS > 0 ? lengthS : null
  const outcome = lengthS >= SURELY_ANSWERED_S ? "answered" : "unknown"
  return { medium: "unknown", outcome, durationS, precision: durationS === null ? null : "second", anchor: "start" }
}

function authorOf(value: unknown): { readonly key: string; readonly name: string } | null {
  const author = objectOf(value)
  if (author === null) return null
  const name = stringOf(author["nickname"]) || stringOf(author["name"])
  return { key: wordOf(author["id"]) ?? name, name: name || GONE }
}

function objectOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}
