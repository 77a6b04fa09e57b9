/** The flags about a file itself, the same for every command that opens one. */
import type { DateOrder } from "@aftertalk/core"
import { type WallTime, parseWallTime } from "@aftertalk/core/model"
import { type MarkedLine, type OffsetAt, type ReadOptions, markedLineOf } from "@aftertalk/core/readers"
import { type Command, InvalidArgumentError, Option } from "commander"
import { offsetsOf } from "../input/zone-offsets.ts"

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"]

export function withFileOptions(command: Command): Command {
  return command
    .addOption(new Option("--date-order <order>", "order of the date, where the file leaves it open").choices(ORDERS))
    .option("--zone <name>", "zone of your clock, such as Europe/Dublin, where the file gives UTC", toZone)
    .option("--copied-on <date>", "day on which a text was copied that says Today, Mon or 3 Mar: 2024-03-09", toDay)
    .option("--like <line>", "a line of the file with date, name and words in braces, where no layout fits", toMarked)
}

/** @param options what commander parsed */
export function fileOptions(options: Readonly<Record<string, unknown>>): ReadOptions {
  const { zone, like, copiedOn } = options as {
    readonly zone?: OffsetAt
    readonly like?: MarkedLine
    readonly copiedOn?: WallTime
  }
  const dateOrder = ORDERS.find((one) => one === options["dateOrder"])
  return {
    ...(dateOrder !== undefined && { dateOrder }),
    ...(zone !== undefined && { offsetAt: zone }),
    ...(copiedOn !== undefined && { copiedOn }),
    ...(like !== undefined && { marked: like }),
  }
}

function toZone(text: string): OffsetAt {
  const offsets = offsetsOf(text)
  if (offsets === null) throw new InvalidArgumentError("Need the name of a zone")
  return offsets
}

function toDay(text: string): WallTime {
  const day = `${text}T00:00:00`
  if (parseWallTime(day) === null) throw new InvalidArgumentError("Need a day such as 2024-03-09")
  return day as WallTime
}

function toMarked(text: string): MarkedLine {
  const marked = markedLineOf(text)
  if (marked === null) throw new InvalidArgumentError("Need a line with braces")
  return marked
}
