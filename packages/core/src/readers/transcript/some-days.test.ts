import * as fc from "fast-check"
import { expect, test } from "vitest"
import { daysFromDate, toWallTime, type WallTime } from "../../model/time.ts"
import { messageAt } from "../../model/message.ts"
import { byteFile } from "../source.ts"
import { type DayMark, findDays } from "./some-days.ts"
import type { SomeDay } from "./some-day.ts"
import { transcriptReader } from "./transcript.ts"

const NAMES = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
const nameOf = (day: number): string => NAMES[((day % 7) + 7) % 7] ?? ""

function withoutYear(day: number, hasName: boolean): SomeDay {
  const [, month = 0, date = 0] = toWallTime(day * 86_400)
    .slice(0, 10)
    .split("-")
    .map(Number)
  return { kind: "date", readings: [{ month, day: date }], name: hasName ? nameOf(day) : null }
}

const mark = (day: number, line: number, hasName: boolean): DayMark => ({
  line,
  known: null,
  some: withoutYear(day, hasName),
})

/** Days that follow each other by at most 300, within the last twenty years. */
const someDays = fc
  .tuple(
    fc.integer({ min: 13_000, max: 20_000 }),
    fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 }),
  )
  .map(([start, steps]) => steps.reduce((days: number[], step) => [...days, (days.at(-1) ?? start) + step], [start]))

test("findDays() gives back all days without a year from the day on which they were copied", () => {
  fc.assert(
    fc.property(someDays, fc.boolean(), fc.integer({ min: 0, max: 300 }), (days, hasName, later) => {
      const { dayAt, openLines } = findDays(
        days.map((day, line) => mark(day, line, hasName)),
        (days.at(-1) ?? 0) + later,
      )
      expect([...dayAt].toSorted(([a], [b]) => a - b).map(([, day]) => day)).toEqual(days)
      expect(openLines).toEqual([])
    }),
  )
})

test("findDays() is sure of days beside a full date where the day of the week stands with them, and only there", () => {
  fc.assert(
    fc.property(someDays, fc.boolean(), fc.nat(), (days, hasName, place) => {
      const at = place % days.length
      const marks = days.map((day, line) => (line === at ? { line, known: day, some: null } : mark(day, line, hasName)))
      const { dayAt, openLines, isDated } = findDays(marks, null)
      expect(isDated).toBe(true)
      expect(openLines.length).toBe(hasName ? 0 : days.length - 1)
      expect(marks.map(({ line }) => dayAt.get(line))).toEqual(days)
    }),
  )
})

test("findDays() tells the distances of days with their names where no date is known, and no date", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const { dayAt, openLines, isDated } = findDays(
        days.map((day, line) => mark(day, line, true)),
        null,
      )
      expect([isDated, openLines.length]).toEqual([false, days.length])
      expect(days.map((_, line) => dayAt.get(line))).toEqual(days.map((day) => day - (days[0] ?? 0)))
    }),
  )
})

test("findDays() takes days at the end of February to be as near as a leap year has them", () => {
  const days = [daysFromDate(2008, 2, 26), daysFromDate(2008, 3, 1)]
  const { dayAt } = findDays(
    days.map((day, line) => mark(day, line, true)),
    null,
  )
  expect([...dayAt.values()]).toEqual([0, 4])
})

test("findDays() knows today, yesterday and days of the last week by the day of copying", () => {
  const copied = daysFromDate(2024, 3, 14)
  const some: readonly SomeDay[] = [
    { kind: "weekday", name: "Mon" },
    { kind: "weekday", name: "Tue" },
    { kind: "ago", days: 1 },
    { kind: "ago", days: 0 },
  ]
  const { dayAt } = findDays(
    some.map((one, line) => ({ line, known: null, some: one })),
    copied,
  )
  expect([...dayAt.values()].toSorted((a, b) => a - b)).toEqual([copied - 3, copied - 2, copied - 1, copied])
})

async function read(text: string, copiedOn?: string) {
  const file = byteFile("paste.txt", new TextEncoder().encode(text))
  const options = copiedOn === undefined ? {} : { copiedOn: `${copiedOn}T00:00:00` as WallTime }
  const outcome = await transcriptReader.read(file, options, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const at = Array.from({ length: chat.messages.length }, (_, seq) => messageAt(chat.messages, seq).at)
  return { ...outcome.read, chat, at }
}

const COPY = "Mira — 03/03/2024 9:41 PM\nhi\nJo — Yesterday at 9:43 PM\nyes\nMira — Today at 8:02 AM\ngood morning\n"

test("transcriptReader asks when a text was copied that says today, and takes the answer", async () => {
  const open = await read(COPY)
  expect(open.questions).toEqual([{ kind: "copied-on", stamp: "Yesterday at 9:43 PM" }])
  expect(open.problems.map(({ code, lines }) => [code, lines])).toContainEqual(["day-unclear", [3, 5]])
  const told = await read(COPY, "2024-03-10")
  expect([told.questions, told.problems]).toEqual([[], []])
  expect(told.at).toEqual(["2024-03-03T21:41:00", "2024-03-09T21:43:00", "2024-03-10T08:02:00"])
})

test("transcriptReader shows no date of a year that nobody named", async () => {
  const { chat, questions, at } = await read(
    "Mira (Mon 3 Mar 21:04): hi\nJo (Tue 4 Mar 08:00): yes\nMira (Tue 4 Mar 08:01): ok\n",
  )
  expect([chat.times, chat.first, questions.length]).toEqual(["clock", null, 1])
  expect(at).toEqual(["1970-01-01T21:04:00", "1970-01-02T08:00:00", "1970-01-02T08:01:00"])
})

test("transcriptReader leaves words that look like days inside their message", async () => {
  const { chat } = await read(
    "[22:41] Mira: when?\nMonday 9:30\nToday\n[22:42] Jo: 3 March\n3 March\n[22:43] Mira: ok\n",
  )
  expect(chat.messages.text).toEqual(["when?\nMonday 9:30\nToday", "3 March\n3 March", "ok"])
})
