/**
 * The steps of dropping in a chat: choose, read, ask, result; or refused, with one line marked by the user. Pure: the screen asks the engine and hands in what
 * came. A question is asked only while it is open, and never more than four.
 */
import type { DateOrder, ExportQuestion, PersonId, Problem, WallTime } from "@aftertalk/core/model"
import type { MarkedLine } from "@aftertalk/core/readers"
import type { AnsweredChat } from "./kept-chats.ts"
import type { ChatListed, ChatResult, DroppedFile, FileOptions, ImportOutcome } from "../shared/import-calls.ts"

export type ReadOutcome = Extract<ImportOutcome, { readonly kind: "read" }>
export type DateQuestion = Extract<ExportQuestion, { readonly kind: "date-order" }>

export type ImportStep =
  | { readonly kind: "choose"; readonly note: "none" | "cancelled" | "crashed" }
  /** The engine works; how far it is stands beside this state, so that progress never starts the work anew. */
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** The user shows in one line what is what. `failed`: the marks before gave nothing. */
  | { readonly kind: "mark"; readonly failed: boolean }
  | { readonly kind: "ask"; readonly question: OpenQuestion }
  | { readonly kind: "result"; readonly result: ChatResult }

export interface ImportState {
  readonly step: ImportStep
  /** Kept so that an answer about dates or the zone can read them again. */
  readonly files: readonly DroppedFile[]
  readonly outcome: ReadOutcome | null
  readonly chat: string | null
  readonly me: PersonId | null
  /** `unknown`: the user does not know; the likelier order stays, and the result says so. */
  readonly dateOrder: DateOrder | "unknown" | null
  /** Of the user's clock, where the file gives UTC. `unknown`: times stay UTC, and the result says so. */
  readonly zone: NamedZone | "unknown" | null
  /** When a pasted text was copied. `unknown`: its days stay open, and the result says so. */
  readonly copiedOn: WallTime | "unknown" | null
  /** The user's own showing of a layout that is not known. */
  readonly marked: MarkedLine | null
  /** How many questions were asked so far. */
  readonly asked: number
  /** The chat comes beside those before it, for the patterns. */
  readonly beside: boolean
  /** Those before it. */
  readonly before: readonly AnsweredChat[]
}

/** By its name in the tz database. */
export interface NamedZone {
  readonly name: string
}

/** A message of the chat, or its end where there are no words, with the UTC of the file. */
export interface UtcLine {
  readonly at: WallTime
  readonly said: { readonly name: string; readonly text: string } | null
}

export type OpenQuestion =
  | { readonly kind: "which-chat"; readonly chats: readonly ChatListed[] }
  | { readonly kind: "which-is-you"; readonly chat: ChatListed }
  | { readonly kind: "date-order"; readonly choices: DateQuestion["choices"] }
  | { readonly kind: "zone"; readonly line: UtcLine }
  | { readonly kind: "copied-on"; readonly stamp: string }

export type ImportAction =
  | { readonly kind: "files-chosen"; readonly files: readonly DroppedFile[] }
  | { readonly kind: "files-read"; readonly outcome: ImportOutcome }
  | { readonly kind: "chat-chosen"; readonly chat: string }
  | { readonly kind: "me-chosen"; readonly me: PersonId }
  | { readonly kind: "order-chosen"; readonly order: DateOrder | "unknown" }
  | { readonly kind: "zone-chosen"; readonly zone: NamedZone | "unknown" }
  | { readonly kind: "day-chosen"; readonly copiedOn: WallTime | "unknown" }
  | { readonly kind: "marking-opened" }
  | { readonly kind: "line-marked"; readonly marked: MarkedLine }
  | { readonly kind: "chat-read"; readonly result: ChatResult }
  | { readonly kind: "stopped"; readonly why: "cancelled" | "crashed" }
  | { readonly kind: "started-over" }
  /** Another chat with the same person, from another app. */
  | { readonly kind: "adding-begun" }

export const FIRST_IMPORT: ImportState = {
  step: { kind: "choose", note: "none" },
  files: [],
  outcome: null,
  chat: null,
  me: null,
  dateOrder: null,
  zone: null,
  copiedOn: null,
  marked: null,
  asked: 0,
  beside: false,
  before: [],
}

export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.kind) {
    case "files-chosen":
      return { ...fresh(state), files: action.files, step: { kind: "busy" } }
    case "files-read":
      return filesRead(state, action.outcome)
    case "chat-chosen":
      return next({ ...state, chat: action.chat, asked: state.asked + 1 })
    case "me-chosen":
      return next({ ...state, me: action.me, asked: state.asked + 1 })
    case "order-chosen":
      return next({ ...state, dateOrder: action.order, asked: state.asked + 1 })
    case "zone-chosen":
      return next({ ...state, zone: action.zone, asked: state.asked + 1 })
    case "day-chosen":
      return next({ ...state, copiedOn: action.copiedOn, asked: state.asked + 1 })
    case "marking-opened":
      return { ...fresh(state), files: state.files, step: { kind: "mark", failed: false } }
    case "line-marked":
      return { ...fresh(state), files: state.files, marked: action.marked, step: { kind: "busy" } }
    case "chat-read":
      return { ...state, step: { kind: "result", result: action.result } }
    case "stopped":
      return { ...fresh(state), step: { kind: "choose", note: action.why } }
    case "started-over":
      return FIRST_IMPORT
    case "adding-begun":
      return { ...FIRST_IMPORT, beside: true, before: keptChats(state) }
  }
}

/** Begun anew, and still beside the chats before it where it was. */
function fresh({ beside, before }: ImportState): ImportState {
  return { ...FIRST_IMPORT, beside, before }
}

/** All chats that were read and are counted together, the newest last. */
export function keptChats(state: ImportState): readonly AnsweredChat[] {
  const { step, chat, me, files, before } = state
  if (step.kind !== "result" || chat === null || me === null) return before
  const { talk, later } = step.result
  return [...before, { files, options: optionsOf(state), chat, me, shown: later > 0 ? (talk?.id ?? null) : null }]
}

/** What to read the files with, from the answers so far. */
export function optionsOf({ dateOrder, zone, copiedOn, marked }: ImportState): FileOptions {
  return {
    ...(dateOrder !== null && dateOrder !== "unknown" && { dateOrder }),
    ...(zone !== null && zone !== "unknown" && { zone: zone.name }),
    ...(copiedOn !== null && copiedOn !== "unknown" && { copiedOn }),
    ...(marked !== null && { marked }),
  }
}

/** Whether the files have to be read again, because the answer to the question about dates changes every date. */
export function mustReadAgain(before: ImportState, after: ImportState): boolean {
  return after.step.kind === "busy" && after.dateOrder !== before.dateOrder && after.dateOrder !== "unknown"
}

export function chosenChat({ outcome, chat }: ImportState): ChatListed | null {
  return outcome?.chats.find(({ id }) => id === chat) ?? null
}

/** How many questions there will be in all, as far as can be told now. */
export function questionCount(state: ImportState): number {
  const { outcome, asked, chat } = state
  if (outcome === null) return asked
  const dates = state.dateOrder === null && dateQuestion(outcome) !== null
  const open = [chat === null, state.me === null, dates, zoneLine(state) !== null, openStamp(state) !== null].filter(
    Boolean,
  )
  return asked + open.length
}

function filesRead(state: ImportState, outcome: ImportOutcome): ImportState {
  if (outcome.kind === "refused") {
    const { problems } = outcome
    const step: ImportStep = state.marked === null ? { kind: "refused", problems } : { kind: "mark", failed: true }
    return { ...state, outcome: null, step }
  }
  const possible = possibleChats(outcome)
  if (possible.length === 0) return { ...state, outcome: null, step: { kind: "refused", problems: whyNone(outcome) } }
  const only = possible.length === 1 ? (possible[0]?.id ?? null) : null
  return next(withAnswers(state, { ...state, outcome, chat: only }))
}

/** Read again with more known, threads can become one: the answers stay where they still mean the same. */
function withAnswers(before: ImportState, now: ImportState): ImportState {
  const chat = now.outcome?.chats.find(({ id }) => id === before.chat)?.id ?? now.chat
  const me = before.me
  const nameIn = (state: ImportState) => chosenChat(state)?.people.find(({ id }) => id === me)?.name
  const kept = { ...now, chat }
  const isSame = before.outcome === null || nameIn(before) === nameIn(kept)
  return { ...kept, me: isSame ? me : null }
}

/** A reading is about two people, and about something that one of them sent. */
function possibleChats({ chats }: ReadOutcome): readonly ChatListed[] {
  return chats.filter(({ people, messages, calls }) => people.length <= 2 && messages + calls > 0)
}

function whyNone({ chats, problems }: ReadOutcome): readonly Problem[] {
  const group = problems.filter(({ code }) => code === "group-chat")
  if (group.length > 0) return group
  return chats.every(({ messages, calls }) => messages + calls === 0) ? [NO_MESSAGES, ...problems] : problems
}

const NO_MESSAGES: Problem = { code: "no-messages", count: 1, firstLine: null, lines: [], lostItems: 0 }

/** The next open question, or work when there is none. */
function next(state: ImportState): ImportState {
  const question = openQuestion(state)
  return { ...state, step: question === null ? { kind: "busy" } : { kind: "ask", question } }
}

function openQuestion(state: ImportState): OpenQuestion | null {
  const { outcome } = state
  if (outcome === null) return null
  const chat = chosenChat(state)
  if (chat === null) return { kind: "which-chat", chats: possibleChats(outcome) }
  if (state.me === null) return { kind: "which-is-you", chat }
  const dates = dateQuestion(outcome)
  if (state.dateOrder === null && dates !== null) return { kind: "date-order", choices: dates.choices }
  const line = zoneLine(state)
  if (line !== null) return { kind: "zone", line }
  const stamp = openStamp(state)
  return stamp === null ? null : { kind: "copied-on", stamp }
}

/** A day of a pasted text that only the day of copying tells; null where nobody has to be asked any more. */
function openStamp({ outcome, copiedOn }: ImportState): string | null {
  if (outcome === null || copiedOn !== null) return null
  return outcome.questions.find((question) => question.kind === "copied-on")?.stamp ?? null
}

/** What the question about the zone shows; null where it is not open. Until a chat is chosen, any of them opens it. */
function zoneLine({ outcome, chat, zone }: ImportState): UtcLine | null {
  if (outcome === null || zone !== null) return null
  const possible = possibleChats(outcome).filter(({ id, utc }) => utc && (chat === null || id === chat))
  const [line] = possible.flatMap(utcLine)
  return line ?? null
}

function utcLine({ lastLine, last }: ChatListed): readonly UtcLine[] {
  if (lastLine !== null && lastLine.at !== null) {
    const { at, name, text } = lastLine
    return [{ at, said: { name, text } }]
  }
  return last === null ? [] : [{ at: last, said: null }]
}

function dateQuestion(outcome: ReadOutcome): DateQuestion | null {
  return outcome.questions.find((question) => question.kind === "date-order") ?? null
}

/** Whether marks may help: a text was there and its layout was not known, or it was read by marks that were wrong. */
export function canMark({ step, marked }: ImportState): boolean {
  if (step.kind !== "refused") return false
  return marked !== null || step.problems.some((problem) => problem.masked !== undefined)
}
