/** The second pass over a transcript: lines to messages. */
import type { Problem } from "../../model/problem.ts"
import type { ExportQuestion } from "../../model/question.ts"
import type { WallSeconds } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome } from "../reader.ts"
import { type ChatDays, daysOf } from "./chat-days.ts"
import { type DayOf, TranscriptClock } from "./clock.ts"
import { type TranscriptLine, readLine, settled } from "./line.ts"
import type { Speakers } from "./people.ts"
import type { TranscriptSurvey } from "./survey.ts"

interface OpenMessage {
  readonly name: string
  readonly at: WallSeconds | null
  readonly line: number
  readonly text: string[]
  /** Blank lines that belong to the message only when words follow. */
  blanks: number
}

export class TranscriptRead {
  readonly #problems = new ProblemList()
  readonly #draft = new ChatDraft(this.#problems)
  readonly #survey: TranscriptSurvey
  readonly #speakers: Speakers | null
  readonly #clock: TranscriptClock
  readonly #days: ChatDays
  readonly #lineOf: (raw: string) => TranscriptLine
  readonly #questions: ExportQuestion[] = []
  #line = 0
  #isAfterBlank = true
  #open: OpenMessage | null = null

  constructor(
    survey: TranscriptSurvey,
    speakers: Speakers | null,
    options: ReadOptions,
    lineOf: (raw: string) => TranscriptLine = readLine,
  ) {
    this.#lineOf = lineOf
    this.#survey = survey
    this.#speakers = speakers
    const choices = survey.dates.decide(options.dateOrder)
    if (choices.length > 0) {
      this.#questions.push({ kind: "date-order", choices })
      this.#problems.add("date-order-unclear", null)
    }
    this.#days = daysOf(survey, speakers, options)
    const { dayAt, openLines, stamp } = this.#days
    if (stamp !== null) this.#questions.push({ kind: "copied-on", stamp })
    for (const line of openLines) this.#problems.add("day-unclear", line)
    const dayOf: DayOf = (one, line) => (one.some === null ? survey.dates.dayOf(one) : (dayAt.get(line) ?? null))
    this.#clock = new TranscriptClock(dayOf, survey.hasTimes && !this.#isDated)
  }

  get #isDated(): boolean {
    return this.#survey.hasDates || this.#days.isDated
  }

  add(raw: string): void {
    this.#line += 1
    const line = settled(this.#lineOf(raw), this.#isAfterBlank)
    this.#isAfterBlank = line.kind === "blank"
    if (this.#begins(line)) this.#begin(line)
    else if (line.kind === "heading" && this.#isHeading()) this.#clock.setHeading(line.stamp, this.#line)
    else if (line.kind === "blank") {
      if (this.#open !== null) this.#open.blanks += 1
    } else this.#continue(raw)
  }

  finish(decoding: readonly Problem[]): ReadOutcome {
    this.#close()
    this.#problems.addAll(decoding)
    if (this.#draft.length === 0) return { kind: "refused", problems: this.#problems.build() }
    const { hasTimes, hasSeconds } = this.#survey
    const hasDates = this.#isDated
    const chat = this.#draft.build({
      id: "transcript",
      title: null,
      canShow: { ...NOTHING_SHOWN, seconds: hasSeconds },
      gaps: [],
      ...(hasTimes && !hasDates && { times: "clock" }),
    })
    const variant = hasTimes ? "stamped" : hasDates ? "dated" : "plain"
    const problems = this.#problems.build()
    return {
      kind: "read",
      read: { format: "transcript", variant, chats: [chat], problems, questions: this.#questions },
    }
  }

  #begins(line: TranscriptLine): line is Extract<TranscriptLine, { kind: "entry" }> {
    if (line.kind !== "entry" || this.#speakers === null) return false
    return this.#speakers.names.has(line.name) && (line.stamp !== null || !this.#speakers.needsStamp)
  }

  /** Where messages bear their own dates, a date alone on a line is somebody's words. */
  #isHeading(): boolean {
    return this.#open === null || !this.#survey.hasDatedEntries
  }

  #begin({ name, stamp, text }: Extract<TranscriptLine, { kind: "entry" }>): void {
    this.#close()
    const told = this.#clock.tell(stamp, this.#line)
    if (told.kind !== "at")
      this.#problems.add(told.kind === "untold" ? "item-without-date" : "impossible-date", this.#line)
    const at = told.kind === "at" ? told.at : null
    this.#open = { name, at, line: this.#line, text: text === null ? [] : [text], blanks: 0 }
  }

  #continue(raw: string): void {
    if (this.#open === null) {
      this.#problems.add("line-before-first-date", this.#line, { lostItems: 1 })
      return
    }
    if (this.#open.text.length > 0) for (; this.#open.blanks > 0; this.#open.blanks -= 1) this.#open.text.push("")
    this.#open.blanks = 0
    this.#open.text.push(raw)
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open === null) return
    const person = this.#draft.person(open.name, open.name, open.line)
    if (person === null) return
    const text = open.text.join("\n")
    this.#draft.add({ at: open.at, person, kind: text === "" ? "other" : "text", text, line: open.line })
  }
}

const NOTHING_SHOWN = {
  calls: false,
  missedCalls: false,
  edits: false,
  deletions: false,
  reactions: false,
  seconds: false,
  zone: false,
}
