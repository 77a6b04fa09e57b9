/** One saved item of Snapchat's data: a text, a medium, or a status of the app. (docs/formats/snapchat.md) */
import type { Call } from "../../model/message.ts"
import { type InstantMs, instantMs, isoStamp } from "../instants.ts"
import { type Fields, textOf } from "../json/fields.ts"
import { type Told, plainWords } from "../text-entries.ts"

const MEDIA = /^(?:MEDIA|IMAGE|VIDEO|STICKER|SHARE|NOTE|SNAP|AUDIO|GIF|STORY|TILE|MAP|BITMOJI|SPOTLIGHT|LENS|MEMORIES)/
const STATUS = /^STATUS/

/** "2024-04-20 01:29:22 UTC", or the number beside it, which is milliseconds whatever its name says. */
export function snapInstant(fields: Fields): InstantMs {
  const exact = fields["Created(microseconds)"]
  if (typeof exact === "number" && exact > 0) return instantMs(exact)
  const created = textOf(fields["Created"])
  if (created === "") return "none"
  const stamp = isoStamp(created.replace(/ ?UTC$/, ""))
  return stamp === null ? "impossible" : (stamp.at - (stamp.offsetMinutes ?? 0) * 60) * 1000
}

/** @param type the "Media Type" */
export function tellSnap(type: string, text: string): Told {
  const kind = type.toUpperCase().replaceAll(/[\s_]/g, "")
  if (/CALL/.test(kind)) return { kind: "call", text: "", extra: { call: callOf(kind) } }
  if (STATUS.test(kind)) {
    return /ERASED|DELETED/.test(kind) ? { kind: "deleted", text: "" } : { kind: "service", text: "" }
  }
  if (kind.startsWith("LOCATION")) return { kind: "location", text }
  return MEDIA.test(kind) ? { kind: "media", text } : plainWords(text)
}

function callOf(kind: string): Call {
  const medium = kind.includes("VIDEO") ? "video" : /AUDIO|VOICE/.test(kind) ? "voice" : "unknown"
  const outcome = /MISSED/.test(kind) ? "missed" : /DECLINED|REJECTED/.test(kind) ? "declined" : "unknown"
  return { medium, outcome, durationS: null, precision: null }
}
