/** One item of Skype's `MessageList`: who, when, what. (docs/formats/skype.md) */
import type { Call } from "../../model/message.ts"
import { type InstantMs, isoStamp } from "../instants.ts"
import { type Fields, isFields, textOf } from "../json/fields.ts"
import { type Told, plainWords } from "../text-entries.ts"
import { callSeconds, callState, wordsOfContent } from "./content.ts"

const MEDIA = /^RichText\/(?:UriObject|Media_|Sticker|Files|Flik)/
const NOTICES = /^(?:ThreadActivity|Notice|InviteFreeRelationshipChanged|Control|PopCard|Event\/Skype)/

export function skypeInstant(fields: Fields): InstantMs {
  const raw = textOf(fields["originalarrivaltime"]) || textOf(fields["composetime"])
  if (raw === "") return "none"
  const stamp = isoStamp(raw)
  return stamp === null ? "impossible" : (stamp.at - (stamp.offsetMinutes ?? 0) * 60 + stamp.fraction) * 1000
}

/** "8:live:mira" or a link that ends so, without what stands in front. */
export function skypeKey(fields: Fields): string {
  const from = textOf(fields["from"]) || textOf(fields["creator"])
  return from.slice(from.lastIndexOf("/") + 1)
}

export function skypeName(fields: Fields, key: string): string {
  return textOf(fields["displayName"]) || textOf(fields["imdisplayname"]) || key.replace(/^\d{1,2}:(?:live:)?/, "")
}

export function tellSkype(fields: Fields): Told {
  const type = textOf(fields["messagetype"])
  const content = textOf(fields["content"])
  const properties = isFields(fields["properties"]) ? fields["properties"] : {}
  if (type.startsWith("Event/Call")) return callOf(content)
  if (NOTICES.test(type)) return { kind: "service", text: "" }
  if (isSet(properties["deletetime"])) return { kind: "deleted", text: "" }
  const change = (isSet(properties["edittime"]) || /<e_m\b/.test(content)) && { extra: { edited: true } }
  if (type === "RichText/Contacts") return { kind: "contact", text: "" }
  if (type === "RichText/Location") return { kind: "location", text: "" }
  if (type === "Poll") return { kind: "poll", text: "" }
  if (MEDIA.test(type)) return { kind: "media", text: "" }
  // Plain text is no markup: "a < b" stands as it is.
  const text = type === "Text" ? content : wordsOfContent(content)
  if (text === "" && content === "")
    return { kind: type.startsWith("RichText") || type === "Text" ? "deleted" : "other", text: "" }
  return { ...plainWords(text), ...change }
}

/** A call stands as "started" and "ended"; only the end has its length. */
function callOf(content: string): Told {
  const state = callState(content)
  const durationS = callSeconds(content)
  if (state === "started" || state.startsWith("invite")) return { kind: "service", text: "" }
  const outcome: Call["outcome"] =
    durationS !== null ? "answered" : state === "missed" ? "missed" : state === "declined" ? "declined" : "no-answer"
  const precision = durationS === null ? null : "second"
  return { kind: "call", text: "", extra: { call: { medium: "unknown", outcome, durationS, precision } } }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== 0 && value !== "0"
}
