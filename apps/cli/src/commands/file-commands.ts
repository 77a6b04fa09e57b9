/** The commands for people: `read`, `talks`, `patterns` and `inspect`, which take files, and `library`. What they need is loaded when they run. */
import { Command } from "commander"
import type { ExitCode } from "../exit-codes.ts"
import { fileOptions, withFileOptions } from "./file-options.ts"
import { readFlags, withPatternFlags, withReadFlags, withTalksFlags } from "./read-flags.ts"

const READ_HELP = `
FILE is an export as it comes from the phone (file, zip or folder), or your own telling of a talk; - is standard input.
On a terminal what is missing is asked, one question at a time, and every question can be skipped.
Quoted words stand with their place: characters of your telling, or person, time and number of the message.`

export function fileCommands(end: (code: ExitCode) => void): readonly Command[] {
  return [
    withReadFlags(new Command("read"))
      .description("a reading of a talk that you tell, or of a chat export")
      .argument("<file>", "export or telling; - for standard input")
      .addHelpText("after", READ_HELP)
      .action(async (file: string, options: Readonly<Record<string, unknown>>) => {
        const { read } = await import("./read.ts")
        end(await read(file, readFlags(options)))
      }),
    withTalksFlags(new Command("talks"))
      .description("the talks of a chat by number, date, length and who began, for read --talk")
      .argument("<file>", "export; - for standard input")
      .action(async (file: string, options: Readonly<Record<string, unknown>>) => {
        const { talks } = await import("./talks.ts")
        end(await talks(file, readFlags(options)))
      }),
    withPatternFlags(new Command("patterns"))
      .description("what repeats over many talks: who starts, when, what was said, answers, calls")
      .argument("<files...>", "exports of chats with the same person, from one app or several")
      .action(async (paths: readonly string[], options: Readonly<Record<string, unknown>>) => {
        const { patterns } = await import("./patterns.ts")
        end(await patterns(paths, readFlags(options)))
      }),
    withFileOptions(new Command("inspect"))
      .description("what is in an export: people, counts, dates, problems")
      .argument("<file>", "export; - for standard input")
      .option("--json", "one JSON object for programs")
      .action(async (file: string, options: Readonly<Record<string, unknown>>) => {
        const { inspect } = await import("./inspect.ts")
        end(await inspect(file, { file: fileOptions(options), json: options["json"] === true }))
      }),
    new Command("library")
      .description("what is known of explanations, steps and claims, how well, with sources; offline")
      .argument("[id]", "a page, such as guilt, NS2 or C004; or a kind, such as claim")
      .option("--search <words>", "pages that hold these words")
      .option("--json", "JSON for programs")
      .action(async (id: string | undefined, options: Readonly<Record<string, unknown>>) => {
        const { library } = await import("./library.ts")
        const { search, json } = options
        end(library(id ?? null, { search: typeof search === "string" ? search : null, json: json === true }))
      }),
  ]
}
