/**
 * One value of `messages` in Telegram's JSON, old and new: who, when, what. Only the fields named here are looked at.
 * Source: Telegram Desktop, export_output_json.cpp (docs/formats/telegram.md).
 */
import type { Call, MessageExtra, MessageKind } from "../../model/message.ts"

export type TelegramItem =
  | {
      readonly kind: "entry"
      /** Who it is, for telling people apart; the name alone where old files have no id. */
      readonly personKey: string
      /** Null for a deleted account. */
      readonly name: string | null
      readonly date: ItemDate
      readonly message: MessageKind
      readonly text: string
      readonly extra?: MessageExtra
      /** A medium that stands as a sentence in parentheses: "File not included". */
      readonly isLeftOut: boolean
      /** The text was of a shape that is not known, and could not be read. */
      readonly isOddText: boolean
    }
  | { readonly kind: "service"; readonly date: ItemDate }
  /** What the app itself could not write: `unsupported`. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "broken" }

export interface ItemDate {
  /** As written: what the clock of the exporting computer showed. Null where there is none. */
  readonly wall: string | null
  /** Seconds of the point in time beside it; older files have none, shortened ones nothing else. */
  readonly unix: number | null
}

type Fields = Readonly<Record<string, unknown>>

/** Service lines that are calls. */
const CALL_ACTIONS = new Set(["phone_call", "conference_call", "group_call"])

export function readItem(value: unknown): TelegramItem {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "broken" }
  const fields = value as Fields
  if (fields["type"] === "unsupported") return { kind: "unsupported" }
  if (fields["type"] === "service" || typeof fields["action"] === "string") return readService(fields)
  if (["date", "date_unixtime", "text", "from_id"].every((field) => fields[field] === undefined)) {
    return { kind: "broken" }
  }
  return readMessage(fields)
}

function readService(fields: Fields): TelegramItem {
  if (!CALL_ACTIONS.has(String(fields["action"]))) return { kind: "service", date: dateOf(fields) }
  const who = personOf(fields["actor"], fields["actor_id"])
  const entry = { ...who, date: dateOf(fields), message: "call", text: "", isLeftOut: false, isOddText: false } as const
  return { kind: "entry", ...entry, extra: { call: callOf(fields) } }
}

/** The export does not say whether a call had a picture. */
function callOf(fields: Fields): Call {
  const duration = [fields["duration_seconds"], fields["duration"]].find((value) => typeof value === "number")
  const durationS = typeof duration === "number" && duration > 0 ? duration : null
  const outcome = outcomeOf(fields, durationS)
  return { medium: "unknown", outcome, durationS, precision: durationS === null ? null : "second" }
}

function outcomeOf(fields: Fields, durationS: number | null): Call["outcome"] {
  if (fields["is_missed"] === true || fields["discard_reason"] === "missed") return "missed"
  if (fields["discard_reason"] === "busy") return "declined"
  if (durationS !== null) return "answered"
  return fields["discard_reason"] === "disconnect" ? "failed" : "unknown"
}

function readMessage(fields: Fields): TelegramItem {
  const text = textOf(fields["text"])
  const extra: MessageExtra = {
    ...(wasEdited(fields["edited"]) && { edited: true }),
    ...((fields["forwarded_from"] !== undefined || fields["forwarded_from_id"] !== undefined) && { forwarded: true }),
  }
  return {
    kind: "entry",
    ...personOf(fields["from"], fields["from_id"]),
    date: dateOf(fields),
    message: kindOf(fields, text ?? ""),
    text: text ?? "",
    ...(hasAny(extra) && { extra }),
    isLeftOut: isLeftOut(fields["file"]) || isLeftOut(fields["photo"]),
    isOddText: text === null,
  }
}

/** Exports of 2018 and 2019 give the year 1970 for what was never changed. */
function wasEdited(edited: unknown): boolean {
  return typeof edited === "string" && !/^19[67]\d-/.test(edited)
}

function personOf(name: unknown, id: unknown): { readonly personKey: string; readonly name: string | null } {
  const shown = typeof name === "string" && name !== "" ? name : null
  if (typeof id === "string" || typeof id === "number") return { personKey: `id ${id}`, name: shown }
  return { personKey: `name ${shown ?? ""}`, name: shown }
}

function dateOf(fields: Fields): ItemDate {
  const { date, date_unixtime: unix } = fields
  const isUnix = typeof unix === "number" || (typeof unix === "string" && /^\d{1,12}$/.test(unix))
  return { wall: typeof date === "string" ? date : null, unix: isUnix ? Number(unix) : null }
}

/** A string, or an array of strings and marked pieces of text. Null where it is neither. */
function textOf(text: unknown): string | null {
  if (typeof text === "string") return text
  if (text === undefined || text === null) return ""
  if (!Array.isArray(text)) return pieceOf(text)
  const pieces = text.map((piece: unknown) => pieceOf(piece))
  return pieces.includes(null) ? null : pieces.join("")
}

function pieceOf(piece: unknown): string | null {
  if (typeof piece === "string") return piece
  if (typeof piece !== "object" || piece === null) return null
  const { text } = piece as Fields
  return typeof text === "string" ? text : null
}

function kindOf(fields: Fields, text: string): MessageKind {
  if (isThere(fields["media_type"]) || isThere(fields["photo"]) || isThere(fields["file"])) return "media"
  if (isThere(fields["location_information"]) || isThere(fields["place_name"])) return "location"
  if (isThere(fields["contact_information"])) return "contact"
  if (isThere(fields["poll"]) || isThere(fields["todo_list"])) return "poll"
  return text === "" ? "other" : "text"
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Where a path would stand, a sentence in parentheses says why there is none, in the app's language. */
function isLeftOut(path: unknown): boolean {
  return typeof path === "string" && path.startsWith("(") && path.endsWith(")")
}

function hasAny(extra: MessageExtra): boolean {
  return extra.edited !== undefined || extra.forwarded !== undefined
}
