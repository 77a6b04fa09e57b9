/** The second pass over a LINE export: lines to messages. */
import type { Problem } from "../../model/problem.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { ChatDraft } from "../chat-draft.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome } from "../reader.ts"
import { TextEntries } from "../text-entries.ts"
import { lineForm } from "./form.ts"
import { tellDesktopLine, tellLine } from "./phrases.ts"
import type { LineSurvey } from "./survey.ts"

const DAY_S = 86_400
/** The title, when it was saved, and a blank line. */
const HEADER_LINES = 4

export class LineRead {
  readonly #problems = new ProblemList()
  readonly #survey: LineSurvey
  readonly #entries: TextEntries
  readonly #questions: ExportQuestion[] = []
  #line = 0
  #day: number | null = null
  #isAfterBlank = true

  constructor(survey: LineSurvey, options: ReadOptions) {
    this.#survey = survey
    this.#entries = new TextEntries(this.#problems, survey.hasColumns ? tellLine : tellDesktopLine)
    const choices = survey.dates.decide(options.dateOrder ?? survey.orderByWeekdays)
    if (choices.length > 0) {
      this.#questions.push({ kind: "date-order", choices })
      this.#problems.add("date-order-unclear", null)
    }
    if (!survey.hasColumns) survey.names.decide(survey.title)
  }

  add(raw: string): void {
    this.#line += 1
    if (this.#survey.quoted.has(this.#line) && this.#entries.extend(raw)) return
    const form = lineForm(raw)
    const isAfterBlank = this.#isAfterBlank
    this.#isAfterBlank = form.kind === "blank"
    if (form.kind === "day" && (this.#survey.hasWeekdays ? form.hasWeekday : isAfterBlank)) {
      this.#setDay(this.#survey.dates.dayOf(form.stamp))
    } else if (form.kind === "entry") this.#entry(form.second, form.name, form.text)
    else if (form.kind === "spaced" && !this.#survey.hasColumns && this.#day !== null) {
      const { name, text } = this.#survey.names.split(form.rest)
      this.#entry(form.second, name, text)
    } else if (!this.#entries.extend(raw)) this.#outside(raw)
  }

  finish(decoding: readonly Problem[]): ReadOutcome {
    this.#entries.close()
    this.#problems.addAll(decoding)
    const draft = new ChatDraft(this.#problems)
    TextEntries.into(this.#entries.all, draft)
    const problems = () => this.#problems.build()
    if (draft.length + draft.service === 0) return { kind: "refused", problems: problems() }
    const chat = draft.build({ id: "line", title: this.#survey.title, canShow: SHOWN, gaps: [] })
    const variant = this.#survey.hasColumns ? "columns" : "desktop"
    return {
      kind: "read",
      read: { format: "line", variant, chats: [chat], problems: problems(), questions: this.#questions },
    }
  }

  #setDay(day: number | null): void {
    this.#entries.close()
    this.#day = day
    if (day === null) this.#problems.add("impossible-date", this.#line)
  }

  #entry(second: number | null, name: string, text: string): void {
    const at = second === null ? "impossible" : this.#day === null ? null : this.#day * DAY_S + second
    if (name === "") this.#entries.service(at, this.#line)
    else this.#entries.begin(at, name, this.#line, text)
  }

  #outside(raw: string): void {
    if (raw.trim() === "" || (this.#line <= HEADER_LINES && isHeader(raw))) return
    this.#problems.add("line-before-first-date", this.#line, { lostItems: 1 })
  }
}

/** The title, or when it was saved. */
function isHeader(raw: string): boolean {
  return /^\uFEFF?\s*\[LINE\]/.test(raw) || /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*\d{1,2}:\d{2}/.test(raw)
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: false,
  deletions: true,
  reactions: false,
  seconds: false,
  zone: false,
}
