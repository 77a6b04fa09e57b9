/**
 * The steps of dropping in a chat: choose, read, ask, result; or refused. Pure: the screen asks the engine and hands in what
 * came. A question is asked only while it is open, and never more than four.
 */
import type { DateOrder, ExportQuestion, PersonId, Problem } from "@aftertalk/core/model"
import type { ReadOptions } from "@aftertalk/core/readers"
import type { ChatListed, ChatResult, DroppedFile, ImportOutcome } from "../shared/import-calls.ts"

export type ReadOutcome = Extract<ImportOutcome, { readonly kind: "read" }>
export type DateQuestion = Extract<ExportQuestion, { readonly kind: "date-order" }>

export type ImportStep =
  | { readonly kind: "choose"; readonly note: "none" | "cancelled" | "crashed" }
  /** The engine works; how far it is stands beside this state, so that progress never starts the work anew. */
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "ask"; readonly question: OpenQuestion }
  | { readonly kind: "result"; readonly result: ChatResult }

export interface ImportState {
  readonly step: ImportStep
  /** Kept so that a question about dates can read them again. */
  readonly files: readonly DroppedFile[]
  readonly outcome: ReadOutcome | null
  readonly chat: string | null
  readonly me: PersonId | null
  /** `unknown`: the user does not know; the likelier order stays, and the result says so. */
  readonly dateOrder: DateOrder | "unknown" | null
  /** How many questions were asked so far. */
  readonly asked: number
}

export type OpenQuestion =
  | { readonly kind: "which-chat"; readonly chats: readonly ChatListed[] }
  | { readonly kind: "which-is-you"; readonly chat: ChatListed }
  | { readonly kind: "date-order"; readonly choices: DateQuestion["choices"] }

export type ImportAction =
  | { readonly kind: "files-chosen"; readonly files: readonly DroppedFile[] }
  | { readonly kind: "files-read"; readonly outcome: ImportOutcome }
  | { readonly kind: "chat-chosen"; readonly chat: string }
  | { readonly kind: "me-chosen"; readonly me: PersonId }
  | { readonly kind: "order-chosen"; readonly order: DateOrder | "unknown" }
  | { readonly kind: "chat-read"; readonly result: ChatResult }
  | { readonly kind: "stopped"; readonly why: "cancelled" | "crashed" }
  | { readonly kind: "started-over" }

export const FIRST_IMPORT: ImportState = {
  step: { kind: "choose", note: "none" },
  files: [],
  outcome: null,
  chat: null,
  me: null,
  dateOrder: null,
  asked: 0,
}

export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.kind) {
    case "files-chosen":
      return { ...FIRST_IMPORT, files: action.files, step: { kind: "busy" } }
    case "files-read":
      return filesRead(state, action.outcome)
    case "chat-chosen":
      return next({ ...state, chat: action.chat, asked: state.asked + 1 })
    case "me-chosen":
      return next({ ...state, me: action.me, asked: state.asked + 1 })
    case "order-chosen":
      return next({ ...state, dateOrder: action.order, asked: state.asked + 1 })
    case "chat-read":
      return { ...state, step: { kind: "result", result: action.result } }
    case "stopped":
      return { ...FIRST_IMPORT, step: { kind: "choose", note: action.why } }
    case "started-over":
      return FIRST_IMPORT
  }
}

/** What to read the files with, from the answers so far. */
export function optionsOf({ dateOrder }: ImportState): ReadOptions {
  return dateOrder === null || dateOrder === "unknown" ? {} : { dateOrder }
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
  const open = [chat === null, state.me === null, state.dateOrder === null && dateQuestion(outcome) !== null].filter(
    Boolean,
  )
  return asked + open.length
}

function filesRead(state: ImportState, outcome: ImportOutcome): ImportState {
  if (outcome.kind === "refused")
    return { ...state, outcome: null, step: { kind: "refused", problems: outcome.problems } }
  const possible = possibleChats(outcome)
  if (possible.length === 0) return { ...state, outcome: null, step: { kind: "refused", problems: whyNone(outcome) } }
  const only = possible.length === 1 ? (possible[0]?.id ?? null) : null
  return next({ ...state, outcome, chat: state.chat ?? only })
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
  return state.dateOrder === null && dates !== null ? { kind: "date-order", choices: dates.choices } : null
}

function dateQuestion(outcome: ReadOutcome): DateQuestion | null {
  return outcome.questions.find((question) => question.kind === "date-order") ?? null
}
