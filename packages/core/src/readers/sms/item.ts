/**
 * One text message, picture message or call of an Android backup, from the attributes of its tag.
 * Numbers are those of Android's Telephony and CallLog classes. (docs/formats/sms.md)
 */
import type { Call, MessageKind } from "../../model/message.ts"
import { type InstantMs, instantMs } from "../instants.ts"

export type Attributes = ReadonlyMap<string, string>

export interface SmsEntry {
  readonly kind: "entry"
  readonly instant: InstantMs
  /** Numbers or addresses of the others, as written. */
  readonly others: readonly string[]
  /** Names of the others, in the same order; null where the backup has none. */
  readonly names: readonly (string | null)[]
  /** Who wrote or called; null for the owner of the phone. */
  readonly from: string | null
  readonly message: MessageKind
  readonly text: string
  readonly call?: Call
}

export type SmsItem =
  | SmsEntry
  /** Drafts, what could not be sent, and reports of delivery. */
  | { readonly kind: "service"; readonly instant: InstantMs; readonly others: readonly string[] }
  /** Nothing says who wrote it. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "broken" }

export interface MmsPart {
  readonly type: string
  readonly text: string
}

/** Where a message lies: in the inbox, sent, or neither. */
const BOXES: Readonly<Record<string, "in" | "out" | "unsent">> = {
  "1": "in",
  "2": "out",
  "3": "unsent",
  "4": "out",
  "5": "unsent",
  "6": "out",
}

/** `m_type` of reports that a message was delivered or read. */
const REPORTS = new Set(["134", "135", "136"])

export function readSms(attributes: Attributes): SmsItem {
  const others = addressesOf(attributes.get("address"))
  const instant = instantMs(attributes.get("date"))
  if (instant === "none" && others.length === 0) return { kind: "broken" }
  const box = BOXES[attributes.get("type") ?? ""]
  if (box === undefined) return { kind: "unsupported" }
  if (box === "unsent") return { kind: "service", instant, others }
  const text = presentOf(attributes.get("body")) ?? ""
  const from = box === "out" ? null : (others[0] ?? "")
  const names = namesOf(attributes, others)
  return { kind: "entry", instant, others, names, from, message: text === "" ? "other" : "text", text }
}

/** @param sender the address of type 137, where there is one */
export function readMms(attributes: Attributes, parts: readonly MmsPart[], sender: string | null): SmsItem {
  const others = addressesOf(attributes.get("address"))
  const instant = instantMs(attributes.get("date"))
  if (instant === "none" && others.length === 0) return { kind: "broken" }
  const box = BOXES[attributes.get("msg_box") ?? attributes.get("type") ?? ""]
  if (REPORTS.has(attributes.get("m_type") ?? "") || box === "unsent") return { kind: "service", instant, others }
  if (box === undefined) return { kind: "unsupported" }
  const from = box === "out" ? null : senderOf(sender, others)
  const text = parts.flatMap((part) => (part.type === "text/plain" ? [part.text] : [])).join("\n")
  const hasMedia = parts.some((part) => part.type !== "text/plain" && part.type !== "application/smil")
  // A notification of a message that was never fetched has no parts.
  const message = hasMedia || parts.length === 0 ? "media" : text === "" ? "other" : "text"
  return { kind: "entry", instant, others, names: namesOf(attributes, others), from, message, text }
}

export function readCall(attributes: Attributes): SmsItem {
  const others = addressesOf(attributes.get("number"))
  const instant = instantMs(attributes.get("date"))
  if (instant === "none") return { kind: "broken" }
  const type = attributes.get("type") ?? ""
  const length = Number(attributes.get("duration") ?? attributes.get("dur") ?? "0")
  const durationS = Number.isFinite(length) && length > 0 ? length : null
  const outcome = outcomeOf(type, durationS)
  if (outcome === null) return { kind: "unsupported" }
  const precision = durationS === null ? null : "second"
  const call = { medium: "voice", outcome, durationS: outcome === "answered" ? durationS : null, precision } as const
  const from = type === "2" ? null : (others[0] ?? "")
  const entry = { kind: "entry", instant, others, names: namesOf(attributes, others), from, text: "" } as const
  const told = call.durationS === null ? { ...call, precision: null } : { ...call, anchor: "start" as const }
  return { ...entry, message: "call", call: told }
}

/** @returns null where the number of the type is not known */
function outcomeOf(type: string, durationS: number | null): Call["outcome"] | null {
  if (type === "1") return durationS === null ? "unknown" : "answered"
  if (type === "2") return durationS === null ? "no-answer" : "answered"
  // Voicemail took what the owner did not.
  if (type === "3" || type === "4") return "missed"
  if (type === "5" || type === "6") return "declined"
  return type === "7" ? "elsewhere" : null
}

function senderOf(sender: string | null, others: readonly string[]): string {
  const isReal = sender !== null && sender !== "" && !/insert-address-token/i.test(sender)
  return isReal && others.length > 1 ? sender : (others[0] ?? sender ?? "")
}

/** Several are joined by `~`. */
function addressesOf(written: string | undefined): readonly string[] {
  return (presentOf(written) ?? "").split("~").filter((address) => address.trim() !== "")
}

/** `contact_name`, or `name` in other programs; of a group, one for each where as many are given. */
function namesOf(attributes: Attributes, others: readonly string[]): readonly (string | null)[] {
  const name = presentOf(attributes.get("contact_name")) ?? presentOf(attributes.get("name"))
  if (name === null || /^\((?:unknown|unbekannt)\)$/i.test(name)) return others.map(() => null)
  if (others.length <= 1) return [name]
  const names = name.split(/\s*[,;~]\s*/)
  return others.map((_, i) => (names.length === others.length ? (names[i] ?? null) : null))
}

/** Programs write the word null where there is nothing. */
function presentOf(value: string | undefined): string | null {
  return value === undefined || value === "" || value === "null" ? null : value
}
