/** The flags of `aftertalk read`, checked. */
import {
  type Answer,
  type Rating,
  type Ratings,
  SERIOUS_ROUTES,
  SHARED_LIFE_ROUTES,
  type SeriousRoute,
  type SharedLifeRoute,
} from "@aftertalk/core"
import type { ReadOptions } from "@aftertalk/core/readers"
import { type Command, InvalidArgumentError, Option } from "commander"
import { fileOptions, withFileOptions } from "./file-options.ts"

const SHARED: Readonly<Record<string, SharedLifeRoute>> = {
  children: "COPARENTING",
  home: "SHARED_HOME_MONEY",
  money: "SHARED_HOME_MONEY",
  work: "WORKPLACE_STUDY",
  study: "WORKPLACE_STUDY",
}

export interface ReadFlags {
  readonly me: string | null
  readonly chat: string | null
  /** How the file is to be read. */
  readonly file: ReadOptions
  readonly kind: "account" | "export" | null
  readonly country: string | null
  readonly answers: readonly Answer[]
  /** What the other person is called in a reading of a telling; null for "your ex". */
  readonly name: string | null
  readonly ratings: Ratings
  /** What the two still share. */
  readonly ties: readonly SharedLifeRoute[]
  /** Routes whose words the user says were misread. */
  readonly misread: readonly SeriousRoute[]
  /** A file with the user's own telling, to be read together with a chat. */
  readonly told: string | null
  /** Which talk of the chat it tells of: "latest", "another", or the date of one. */
  readonly sameTalk: string | null
  /** Which talk of the chat to read: "latest", its number from the first, or a day of it. */
  readonly talk: string
  /** Where to write the reading as a page; null for none. */
  readonly html: string | null
  readonly json: boolean
  /** Whether the user may be asked. */
  readonly input: boolean
}

export function withReadFlags(command: Command): Command {
  return withFileOptions(command)
    .option("--me <name>", "which one is you: the name in the chat, or 1 or 2")
    .option("--chat <title>", "which chat, where the export holds several: its title or number")
    .addOption(
      new Option("--kind <kind>", "what the file is, where its content does not tell").choices(["account", "export"]),
    )
    .option("--country <code>", "two letters, for help lines", toCountry)
    .option("--answer <question=options>", "an answer to a question about the talk; may be given again", toAnswer, [])
    .option("--name <name>", "what the other person is called in the reading of a telling")
    .option("--mood <before,now>", "your mood before the talk and now, 0 to 10, such as 4,2", toRating)
    .option("--hope <before,now>", "your hope before the talk and now, 0 to 10, such as 3,6", toRating)
    .option("--share <list>", `what you two still share: ${Object.keys(SHARED).join(", ")}`, toTies)
    .option(
      "--misread <route>",
      "words of danger that were a joke or a quote: the page's name as --json gives it",
      toMisread,
      [],
    )
    .option("--told <file>", "your own telling, read together with the chat; told and found, a talk is one")
    .option("--same-talk <which>", "which talk of the chat you told: latest, another, or its date", toSameTalk)
    .option(
      "--talk <which>",
      "which talk of the chat to read: latest, its number as talks lists it, or its date",
      toTalk,
    )
    .option("--html <file>", "also write the reading as one page to keep or print, to a file that is not there yet")
    .option("--json", "one JSON object for programs")
    .option("--no-input", "never ask, fail instead")
}

/** The flags of `aftertalk talks`, a part of those of `read`. */
export function withTalksFlags(command: Command): Command {
  return withFileOptions(command)
    .option("--me <name>", "which one is you: the name in the chat, or 1 or 2")
    .option("--chat <title>", "which chat, where the export holds several: its title or number")
    .option("--json", "one JSON object for programs")
    .option("--no-input", "never ask, fail instead")
}

/** The flags of `aftertalk patterns`, a part of those of `read`. */
export function withPatternFlags(command: Command): Command {
  return withFileOptions(command)
    .option("--me <name>", "which one is you: the name in the chats, or 1 or 2")
    .option("--chat <title>", "which chat, where an export holds several: its title or number")
    .option("--misread <route>", "words of danger that were a joke or a quote, as for read", toMisread, [])
    .option("--told <file>", "your own telling of a talk; told and found, a talk is one")
    .option("--same-talk <which>", "which talk you told: latest, another, or its date", toSameTalk)
    .option("--country <code>", "two letters, for help lines", toCountry)
    .option("--json", "one JSON object for programs")
    .option("--no-input", "never ask, fail instead")
}

/** @param options what commander parsed */
export function readFlags(options: Readonly<Record<string, unknown>>): ReadFlags {
  return {
    me: textOf(options["me"]),
    chat: textOf(options["chat"]),
    file: fileOptions(options),
    kind: oneOf(options["kind"], ["account", "export"]),
    country: textOf(options["country"]),
    answers: Array.isArray(options["answer"]) ? options["answer"].filter(isAnswer) : [],
    name: textOf(options["name"]),
    ratings: { mood: ratingOf(options["mood"]), hope: ratingOf(options["hope"]) },
    ties: Array.isArray(options["share"]) ? options["share"].filter(isTie) : [],
    misread: Array.isArray(options["misread"]) ? options["misread"].filter(isSerious) : [],
    told: textOf(options["told"]),
    sameTalk: textOf(options["sameTalk"]),
    talk: textOf(options["talk"]) ?? "latest",
    html: textOf(options["html"]),
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

function isTie(value: unknown): value is SharedLifeRoute {
  return SHARED_LIFE_ROUTES.some((route) => route === value)
}

function isSerious(value: unknown): value is SeriousRoute {
  return SERIOUS_ROUTES.some((route) => route === value)
}

function toMisread(text: string, before: readonly SeriousRoute[]): readonly SeriousRoute[] {
  const route = SERIOUS_ROUTES.find((one) => one === text.replace(/^safety:/, "").toUpperCase())
  if (route === undefined) throw new InvalidArgumentError("Need a known page")
  return [...before, route]
}

function ratingOf(value: unknown): Rating {
  const [before, now] = Array.isArray(value) ? value.map(Number) : []
  return { before: before ?? null, now: now ?? null }
}

/** "4,2": before the talk and now. */
function toRating(text: string): readonly number[] {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)))
  if (numbers.length !== 2 || !numbers.every((one) => Number.isInteger(one) && one >= 0 && one <= 10))
    throw new InvalidArgumentError("Need two numbers of 0 to 10")
  return numbers
}

function toTies(text: string): readonly SharedLifeRoute[] {
  return text.split(",").map((word) => {
    const route = SHARED[word.trim().toLowerCase()]
    if (route === undefined) throw new InvalidArgumentError("Need known words")
    return route
  })
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

function toTalk(text: string): string {
  if (!/^(latest|[1-9]\d{0,8}|\d{4}-\d{2}-\d{2})$/.test(text))
    throw new InvalidArgumentError("Need latest, a number or a date")
  return text
}

/** "words-hurt=sorry,guilty"; nothing behind the sign is "I don't know". */
function toAnswer(text: string, before: readonly Answer[]): readonly Answer[] {
  const [question = "", options] = text.split("=")
  if (question === "" || options === undefined) throw new InvalidArgumentError("Need QUESTION=OPTION")
  return [...before, { question, options: options.split(",").filter((option) => option !== "") }]
}
