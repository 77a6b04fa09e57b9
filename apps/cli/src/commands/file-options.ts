/** The flags about a file itself, the same for every command that opens one. */
import type { DateOrder } from "@aftertalk/core"
import { type MarkedLine, type OffsetAt, type ReadOptions, markedLineOf } from "@aftertalk/core/readers"
import { type Command, InvalidArgumentError, Option } from "commander"
import { offsetsOf } from "../input/zone-offsets.ts"

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"]

export function withFileOptions(command: Command): Command {
  return command
    .addOption(new Option("--date-order <order>", "order of the date, where the file leaves it open").choices(ORDERS))
    .option("--zone <name>", "zone of your clock, such as Europe/Dublin, where the file gives UTC", toZone)
    .option("--like <line>", "a line of the file with date, name and words in braces, where no layout fits", toMarked)
}

/** @param options what commander parsed */
export function fileOptions(options: Readonly<Record<string, unknown>>): ReadOptions {
  const { zone, like } = options as { readonly zone?: OffsetAt; readonly like?: MarkedLine }
  const dateOrder = ORDERS.find((one) => one === options["dateOrder"])
  return {
    ...(dateOrder !== undefined && { dateOrder }),
    ...(zone !== undefined && { offsetAt: zone }),
    ...(like !== undefined && { marked: like }),
  }
}

function toZone(text: string): OffsetAt {
  const offsets = offsetsOf(text)
  if (offsets === null) throw new InvalidArgumentError("Need the name of a zone")
  return offsets
}

function toMarked(text: string): MarkedLine {
  const marked = markedLineOf(text)
  if (marked === null) throw new InvalidArgumentError("Need a line with braces")
  return marked
}
