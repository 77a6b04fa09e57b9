/** What the question about the zone shows: one real line, in the zone of this device, in another, and in UTC. Pure. */
import type { UtcLine } from "../../app/import-state.ts"
import { wallTimeIn } from "../../shared/zone-offsets.ts"
import { showMoment } from "../../words/dates.ts"
import type { Words } from "../../words/words.ts"

export interface ZoneView {
  /** Null where the chat ends without words. */
  readonly said: string | null
  /** The line's time, here and in UTC. */
  readonly both: string
  readonly inDevice: string
  /** Null as long as no other zone is named. */
  readonly inOther: string | null
  readonly inUtc: string
}

export function viewZone(t: Words, locale: string, line: UtcLine, device: string, other: string): ZoneView {
  const momentIn = (zone: string): string => showMoment(locale, wallTimeIn(zone, line.at))
  const utc = showMoment(locale, line.at)
  return {
    said: line.said === null ? null : t("import.zoneSaid", line.said),
    both: t("import.zoneBoth", { here: momentIn(device), utc }),
    inDevice: t("import.zoneThen", { at: momentIn(device) }),
    inOther: other === "" ? null : t("import.zoneThen", { at: momentIn(other) }),
    inUtc: t("import.zoneUtc", { at: utc }),
  }
}

/** "America/New_York" as people write it. */
export function zoneName(zone: string): string {
  return zone.replaceAll("_", " ")
}
