import { expect, test } from "vitest"
import { readExport } from "./read-export.ts"
import { byteFile } from "./source.ts"

/** A message on each of these days of 2023, counted from 1. */
async function gapsOf(days: readonly number[]) {
  const lines = days.map((day, i) => {
    const date = new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10)
    return `[${date}, 21:04:10] ${i % 2 === 0 ? "Ines" : "Tom"}: day ${day}`
  })
  const file = byteFile("x.txt", new TextEncoder().encode(lines.join("\n")))
  const outcome = await readExport([file], {}, {})
  return outcome.kind === "read" ? outcome.read.chats[0]?.gaps : null
}

const daily = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i)

test("readExport() tells a long silence of a chat that is otherwise written in every day", async () => {
  expect(await gapsOf([...daily(1, 30), ...daily(100, 30)])).toEqual([
    { kind: "hole", from: "2023-01-30T21:04:10", to: "2023-04-10T21:04:10" },
  ])
})

test("readExport() tells no hole where long silences are usual, and none of a few messages", async () => {
  expect(await gapsOf(daily(0, 40).map((i) => 1 + i * 9))).toEqual([])
  expect(await gapsOf([...daily(0, 40).map((i) => 1 + i * 9), 440])).toEqual([])
  expect(await gapsOf([...daily(1, 5), ...daily(100, 5)])).toEqual([])
})
