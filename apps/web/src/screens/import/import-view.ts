/** What the import screen shows, from what the engine found. Pure: words by key, numbers as they stand. */
import { type Gap, type Problem, SERIOUS_ROUTES } from "@aftertalk/core/model"
import type { ChatResult } from "../../shared/import-calls.ts"
import type { CallProgress } from "../../shared/engine-calls.ts"
import { showDay } from "../../words/dates.ts"
import type { WordKey, WordValues, Words } from "../../words/words.ts"
import { type ImportState, type ReadOutcome, chosenChat } from "../../app/import-state.ts"

const MEGABYTE = 1_000_000

export interface FactLine {
  readonly name: string
  readonly value: string
}

/** What was recognised, as plain facts. */
export function viewRecognised(
  t: Words,
  locale: string,
  state: ImportState,
  outcome: ReadOutcome,
): readonly FactLine[] {
  const chat = chosenChat(state)
  const app = t(`import.format.${outcome.format}`)
  const system = /^(android|ios)/.exec(outcome.variant)?.[1]
  const kind =
    system === undefined ? app : `${app}, ${t(system === "ios" ? "import.variant.ios" : "import.variant.android")}`
  if (chat === null) return [{ name: t("import.kind"), value: kind }]
  return [
    { name: t("import.kind"), value: kind },
    { name: t("import.people"), value: chat.people.map(({ name }) => name).join(", ") },
    { name: t("import.messages"), value: chat.messages.toLocaleString(locale) },
    { name: t("import.from"), value: dates(t, locale, state, outcome) },
  ]
}

function dates(t: Words, locale: string, state: ImportState, outcome: ReadOutcome): string {
  const chat = chosenChat(state)
  const open = state.dateOrder === null && outcome.questions.some(({ kind }) => kind === "date-order")
  if (open) return t("import.datesUnsure")
  if (chat === null || chat.first === null || chat.last === null) return t("import.noDates")
  return t("import.fromTo", { first: showDay(locale, chat.first), last: showDay(locale, chat.last) })
}

export interface ProgressView {
  readonly words: string
  /** Of 0 to 1; null while the end is not known. */
  readonly share: number | null
}

export function viewProgress(t: Words, locale: string, progress: CallProgress | null): ProgressView {
  if (progress === null) return { words: "", share: null }
  const share = progress.of === null || progress.of === 0 ? null : Math.min(1, progress.done / progress.of)
  if (progress.step === "understanding" || progress.step === "counting") {
    const values = { done: progress.done.toLocaleString(locale), of: (progress.of ?? 0).toLocaleString(locale) }
    return { words: t("import.messagesDone", values), share }
  }
  const done = megabytes(locale, progress.done)
  if (progress.of === null) return { words: t("import.megabytesSoFar", { done }), share }
  return { words: t("import.megabytes", { done, of: megabytes(locale, progress.of) }), share }
}

function megabytes(locale: string, bytes: number): string {
  return (bytes / MEGABYTE).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** How many talks there are, or which of them was picked. */
export function viewHeading({ talks, later }: Pick<ChatResult, "talks" | "later">): [WordKey, WordValues] {
  return later > 0 ? ["pick.heading", { nth: talks - later, talks }] : ["import.talksRead", { talks }]
}

/** What the file cannot show, in sentences. */
export function viewCannotShow(
  t: Words,
  locale: string,
  { canShow, gaps, languages, utc }: ChatResult,
): readonly string[] {
  const able = [
    ...viewLanguage(t, languages),
    utc && t("import.noHours"),
    !canShow.calls && t("import.noCalls"),
    canShow.calls && !canShow.missedCalls && t("import.noMissedCalls"),
    t("import.noSeenTimes"),
  ]
  return [...able, ...gaps.map((gap) => viewGap(t, locale, gap))].filter((line) => line !== false)
}

/** Where the chat is not in English, how little of it is read. */
function viewLanguage(t: Words, [main = "en"]: ChatResult["languages"]): readonly string[] {
  if (main === "en") return []
  return [t(main === "other" ? "language.other" : "language.basics")]
}

function viewGap(t: Words, locale: string, gap: Gap): string {
  switch (gap.kind) {
    case "start-cut":
      return t("import.startCut", { first: showDay(locale, gap.first) })
    case "media-left-out":
      return t("import.mediaLeftOut", { count: gap.count })
    case "hole":
      return t("import.hole", { from: showDay(locale, gap.from), to: showDay(locale, gap.to) })
    case "only-saved":
      return t("import.onlySaved")
  }
}

export interface ProblemLine {
  readonly words: string
  readonly count: number
  readonly firstLine: number | null
}

/** Problems beside a result. What the screen asks about or says elsewhere is left out. */
export function viewProblems(t: Words, problems: readonly Problem[]): readonly ProblemLine[] {
  return problems
    .filter(({ code }) => code !== "date-order-unclear" && code !== "day-unclear" && code !== "group-chat")
    .map(({ code, count, firstLine }) => ({ words: t(problemKey(code)), count, firstLine }))
}

export function problemKey(code: Problem["code"]): WordKey {
  return `import.problem.${code}`
}

/** Lines of the file that a problem names, for "See the lines". */
export function linesOfProblems(problems: readonly Problem[]): readonly number[] {
  const all = new Set(problems.flatMap(({ lines }) => lines))
  return [...all].toSorted((a, b) => a - b).slice(0, 100)
}

/** Whether old messages alone hold words of danger. Recent ones open their page instead of a reading. */
export function hadDanger({ olderSafety }: Pick<ChatResult, "olderSafety">): boolean {
  return olderSafety.some(({ route }) => SERIOUS_ROUTES.some((serious) => serious === route))
}

/** A short message of the talk, to know it again by: the last words of the other one. */
export function quoteOf({ lines }: ChatResult): string | null {
  const fits = lines.filter(
    ({ kind, mine, text }) => kind === "text" && !mine && text.trim() !== "" && text.length <= 120,
  )
  return fits.at(-1)?.text ?? null
}
