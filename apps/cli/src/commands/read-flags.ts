/** The flags of `aftertalk read`, checked. */
import type { Answer, DateOrder } from "@aftertalk/core"
import { type Command, InvalidArgumentError, Option } from "commander"

export interface ReadFlags {
  readonly me: string | null
  readonly chat: string | null
  readonly dateOrder: DateOrder | null
  readonly kind: "account" | "export" | null
  readonly country: string | null
  readonly answers: readonly Answer[]
  /** A file with the user's own telling, to be read together with a chat. */
  readonly told: string | null
  /** Which talk of the chat it tells of: "latest", "another", or the date of one. */
  readonly sameTalk: string | null
  readonly json: boolean
  /** Whether the user may be asked. */
  readonly input: boolean
}

export function withReadFlags(command: Command): Command {
  return command
    .option("--me <name>", "which one is you: the name in the chat, or 1 or 2")
    .option("--chat <title>", "which chat, where the export holds several: its title or number")
    .addOption(
      new Option("--date-order <order>", "order of the date, where the file leaves it open").choices([
        "dmy",
        "mdy",
        "ymd",
      ]),
    )
    .addOption(
      new Option("--kind <kind>", "what the file is, where its content does not tell").choices(["account", "export"]),
    )
    .option("--country <code>", "two letters, for help lines", toCountry)
    .option("--answer <question=options>", "an answer to a question about the talk; may be given again", toAnswer, [])
    .option("--told <file>", "your own telling, read together with the chat; told and found, a talk is one")
    .option("--same-talk <which>", "which talk of the chat you told: latest, another, or its date", toSameTalk)
    .option("--json", "one JSON object for programs")
    .option("--no-input", "never ask, fail instead")
}

/** @param options what commander parsed */
export function readFlags(options: Readonly<Record<string, unknown>>): ReadFlags {
  return {
    me: textOf(options["me"]),
    chat: textOf(options["chat"]),
    dateOrder: oneOf(options["dateOrder"], ["dmy", "mdy", "ymd"]),
    kind: oneOf(options["kind"], ["account", "export"]),
    country: textOf(options["country"]),
    answers: Array.isArray(options["answer"]) ? options["answer"].filter(isAnswer) : [],
    told: textOf(options["told"]),
    sameTalk: textOf(options["sameTalk"]),
    json: options["json"] === true,
    input: options["input"] !== false,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === value) ?? null
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "question" in value && "options" in value
}

function toCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError("Need two letters")
  return text.toUpperCase()
}

function toSameTalk(text: string): string {
  if (!/^(latest|another|\d{4}-\d{2}-\d{2})$/.test(text))
    throw new InvalidArgumentError("Need latest, another or a date")
  return text
}

/** "words-hurt=sorry,guilty"; nothing behind the sign is "I don't know". */
function toAnswer(text: string, before: readonly Answer[]): readonly Answer[] {
  const [question = "", options] = text.split("=")
  if (question === "" || options === undefined) throw new InvalidArgumentError("Need QUESTION=OPTION")
  return [...before, { question, options: options.split(",").filter((option) => option !== "") }]
}
