/** One item of a day of Slack: who, when, what. (docs/formats/slack.md) */
import type { Call } from "../../model/message.ts"
import { type Fields, isFields, listOf, textOf } from "../json/fields.ts"
import { withoutEntities } from "../snapchat/entities.ts"
import { type Told, plainWords } from "../text-entries.ts"

/** Subtypes that are somebody's words; all others are notices. */
const WORDS = new Set([
  "",
  "me_message",
  "thread_broadcast",
  "file_share",
  "file_comment",
  "bot_message",
  "reply_broadcast",
])

export function slackPerson(fields: Fields): { readonly key: string; readonly name: string } {
  const profile = isFields(fields["user_profile"]) ? fields["user_profile"] : {}
  const key = textOf(fields["user"]) || textOf(fields["bot_id"]) || textOf(fields["username"])
  const shown = ["real_name", "display_name", "name"].map((field) => textOf(profile[field])).find((name) => name !== "")
  return { key: key || "unknown", name: shown ?? (textOf(fields["username"]) || key || "Unknown") }
}

export function tellSlack(fields: Fields): Told {
  const subtype = textOf(fields["subtype"])
  if (subtype === "huddle_thread" || subtype === "sh_room_created") return callOf(fields)
  if (subtype === "tombstone" || subtype === "message_deleted") return { kind: "deleted", text: "" }
  if (!WORDS.has(subtype)) return { kind: "service", text: "" }
  const text = wordsOf(textOf(fields["text"]))
  const change = isFields(fields["edited"]) && { extra: { edited: true } }
  if (listOf(fields["files"]).length > 0 || isFields(fields["file"])) return { kind: "media", text, ...change }
  if (text === "" && listOf(fields["attachments"]).length > 0) return { kind: "media", text: "" }
  return { ...plainWords(text), ...change }
}

/** A huddle has a room with its start and end in seconds. */
function callOf(fields: Fields): Told {
  const room = isFields(fields["room"]) ? fields["room"] : {}
  const [start, end] = [Number(room["date_start"]), Number(room["date_end"])]
  const length = end > start && start > 0 ? Math.round(end - start) : null
  const isAlone = listOf(room["participant_history"]).length === 1
  const outcome: Call["outcome"] = isAlone ? "no-answer" : length === null ? "unknown" : "answered"
  const precision = length === null ? null : "second"
  const call: Call = { medium: "voice", outcome, durationS: length, precision, anchor: "start" }
  return { kind: "call", text: "", extra: { call } }
}

/** Links and mentions stand in angle brackets, other such signs as entities. */
function wordsOf(raw: string): string {
  const plain = raw.replace(
    /<([@#!]?)([^<>|]{1,2000})(?:\|([^<>]{0,2000}))?>/g,
    (_, sign: string, target: string, label?: string) => {
      const shown = label === undefined || label === "" ? target : label
      return sign === "" ? shown.replace(/^mailto:/, "") : `${sign === "#" ? "#" : "@"}${shown}`
    },
  )
  return withoutEntities(plain)
}
