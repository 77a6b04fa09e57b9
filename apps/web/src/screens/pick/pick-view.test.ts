import type { WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { ListedTalk, ListedTalks } from "../../shared/import-calls.ts"
import { words } from "../../words/words.ts"
import { STEP, firstMonth, monthChoices, viewTalks } from "./pick-view.ts"

/** Three talks a day, backwards from the newest. */
const MANY: ListedTalks = listed(
  Array.from({ length: 500 }, (_none, i) => {
    const start = Date.UTC(2026, 10, 30, 22) - i * 8 * 3_600_000
    return talk(`c:${500 - i}`, iso(start), iso(start + 96 * 60_000))
  }),
)

describe("viewTalks()", () => {
  it("says day, hour, length and who began, and marks the latest and the one in view", () => {
    const two = listed([
      talk("c:9", "2026-11-17T22:14:00", "2026-11-17T23:50:00"),
      talk("c:2", "2026-10-03T08:00:00", "2026-10-03T08:00:20", true),
    ])
    const { months, left } = viewTalks(words, "en", { ...two, shown: "c:2" }, { from: null, most: STEP })
    expect(left).toBe(0)
    expect(months.map(({ name }) => name)).toEqual(["November 2026", "October 2026"])
    expect(months.flatMap(({ rows }) => rows)).toEqual([
      {
        id: "c:9",
        name: "Tuesday 17 November, 22:14",
        more: "The latest. 12 messages in 1 h 36 min. Noor began.",
      },
      { id: "c:2", name: "Saturday 3 October, 08:00", more: "In view now. 12 messages. You began." },
    ])
  })

  it("draws a handful of hundreds, from any month on, and each once", () => {
    const view = viewTalks(words, "en", MANY, { from: null, most: STEP })
    expect(view.months.flatMap(({ rows }) => rows)).toHaveLength(STEP)
    expect(view.left).toBe(500 - STEP)
    const july = viewTalks(words, "en", MANY, { from: "2026-07", most: 500 })
    expect(july.months[0]?.name).toBe("July 2026")
    const ids = july.months.flatMap(({ rows }) => rows).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const before = MANY.talks.filter(({ first }) => first > "2026-08").length
    expect(ids.length).toBe(500 - before)
  })

  it("numbers the talks where there are no dates, and shows no hour in UTC", () => {
    const { months } = viewTalks(words, "en", { ...MANY, dated: false }, { from: null, most: 1 })
    expect(months[0]?.rows[0]).toMatchObject({ name: "Talk 500" })
    const utc = viewTalks(words, "en", { ...MANY, utc: true }, { from: null, most: 1 })
    expect(utc.months[0]?.rows[0]?.name).toBe("Monday 30 November")
  })
})

describe("firstMonth()", () => {
  it("is that of the talk in view where the newest would not show it", () => {
    expect(firstMonth({ ...MANY, shown: "c:1" })).toBe(MANY.talks.at(-1)?.first.slice(0, 7))
    expect([firstMonth({ ...MANY, shown: "c:499" }), firstMonth(MANY)]).toEqual([null, null])
    expect(firstMonth({ ...MANY, shown: "c:1", dated: false })).toBeNull()
  })
})

describe("monthChoices()", () => {
  it("counts the talks of each month, all of them once", () => {
    const choices = monthChoices(words, "en", MANY)
    expect(choices[0]?.name).toMatch(/^November 2026 \(90 talks\)$/)
    expect(choices.map(({ id }) => id)).toEqual(
      choices
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    )
    expect(monthChoices(words, "en", { ...MANY, dated: false })).toEqual([])
  })
})

function listed(talks: readonly ListedTalk[]): ListedTalks {
  return { talks, shown: null, other: "Noor", dated: true, utc: false }
}

function talk(id: string, first: string, last: string, isMine = false): ListedTalk {
  return { id, first: first as WallTime, last: last as WallTime, messages: 12, isMine }
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}
