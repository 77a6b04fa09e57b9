/**
 * The talks of a chat as rows by month, newest first: the day and hour, how long it went, who began. A chat can hold
 * thousands of talks, so a month is chosen from a list and a handful of rows is drawn at a time.
 */
import type { WallTime } from "@aftertalk/core/model"
import type { ListedTalk, ListedTalks } from "../../shared/import-calls.ts"
import { showClock, showMonth, showWeekday } from "../../words/dates.ts"
import type { Words } from "../../words/words.ts"

/** Rows that are drawn at once; so many more come with each press. */
export const STEP = 40

export interface PickRow {
  readonly id: string
  readonly name: string
  readonly more: string
}

export interface PickMonth {
  /** "2026-11"; "" where there are no dates. */
  readonly id: string
  readonly name: string
  readonly rows: readonly PickRow[]
}

export interface MonthChoice {
  readonly id: string
  readonly name: string
}

/** All months with a talk, newest first; empty where there are no dates. */
export function monthChoices(t: Words, locale: string, { talks, dated }: ListedTalks): readonly MonthChoice[] {
  if (!dated) return []
  const counts = new Map<string, number>()
  for (const talk of talks) counts.set(monthOf(talk), (counts.get(monthOf(talk)) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({
    id,
    name: t("pick.monthOf", { month: showMonth(locale, `${id}-01T00:00:00` as WallTime), talks: count }),
  }))
}

/** Where the list begins: at the newest, or at the month of the talk in view where that would not be drawn. */
export function firstMonth({ talks, shown, dated }: ListedTalks): string | null {
  const at = talks.findIndex(({ id }) => id === shown)
  const talk = talks[at]
  return dated && at >= STEP && talk !== undefined ? monthOf(talk) : null
}

export interface PickView {
  readonly months: readonly PickMonth[]
  /** How many older ones are not drawn. */
  readonly left: number
}

/**
 * @param from the month to begin with, and what is older; null for the newest
 * @param most how many rows
 */
export function viewTalks(
  t: Words,
  locale: string,
  listed: ListedTalks,
  { from, most }: { readonly from: string | null; readonly most: number },
): PickView {
  const { talks, dated } = listed
  const start =
    from === null || !dated
      ? 0
      : Math.max(
          0,
          talks.findIndex((talk) => monthOf(talk) === from),
        )
  const drawn = talks.slice(start, start + most)
  const months = new Map<string, PickRow[]>()
  for (const [i, talk] of drawn.entries()) {
    const month = dated ? monthOf(talk) : ""
    const rows = months.get(month) ?? []
    months.set(month, rows)
    rows.push(rowOf(t, locale, listed, talk, start + i))
  }
  return {
    months: [...months].map(([id, rows]) => ({ id, name: monthName(t, locale, id), rows })),
    left: talks.length - start - drawn.length,
  }
}

/** The index of a talk counts from the newest. */
function rowOf(t: Words, locale: string, listed: ListedTalks, talk: ListedTalk, index: number): PickRow {
  const { talks, shown, other, dated, utc } = listed
  const { id, first, last, messages, isMine } = talk
  const who = isMine ? t("import.you") : other || t("import.them")
  const length = dated ? lengthOf(t, first, last) : null
  // An hour in UTC is no hour of the user's day.
  const day = showWeekday(locale, first)
  const name = utc ? day : t("pick.day", { day, clock: showClock(locale, first) })
  const size = length === null ? t("pick.size", { messages, who }) : t("pick.sizeOver", { messages, who, length })
  const note = id === shown ? "pick.isShown" : index === 0 ? "pick.isLatest" : null
  return {
    id,
    name: dated ? name : t("pick.nth", { nth: talks.length - index }),
    more: note === null ? size : `${t(note)} ${size}`,
  }
}

const MINUTE_MS = 60_000

/** "1 h 36 min"; null under a minute. */
function lengthOf(t: Words, first: WallTime, last: WallTime): string | null {
  const all = Math.round((Date.parse(`${last}Z`) - Date.parse(`${first}Z`)) / MINUTE_MS)
  const hours = Math.floor(all / 60)
  const minutes = all % 60
  if (!(all > 0)) return null
  if (hours === 0) return t("pick.minutes", { minutes })
  return minutes === 0 ? t("pick.hours", { hours }) : t("pick.hoursMinutes", { hours, minutes })
}

function monthOf({ first }: ListedTalk): string {
  return first.slice(0, 7)
}

function monthName(t: Words, locale: string, id: string): string {
  return id === "" ? t("pick.monthNone") : showMonth(locale, `${id}-01T00:00:00` as WallTime)
}
