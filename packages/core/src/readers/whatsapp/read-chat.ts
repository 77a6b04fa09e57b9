/**
 * From lines to a chat. Most files show within their first pages how all of their lines are written. So the beginning is
 * looked at, then everything is read in one go while the evidence goes on being gathered; when the whole file speaks for
 * another layout, order of dates or name than its beginning did, it is read again from the start, knowing it all. The
 * result is that of two full passes, always.
 */
import type { MessageExtra, MessageKind } from "../../model/message.ts"
import type { PersonId } from "../../model/ids.ts"
import type { Problem } from "../../model/problem.ts"
import { ProblemList } from "../problems.ts"
import { Assembler } from "./assemble.ts"
import type { OrderHints } from "./date-order.ts"
import { type Layout, decideLayout, readsAlike } from "./layout.ts"
import { EntryReader } from "./read-entries.ts"
import { Survey } from "./survey.ts"
import type { Lines } from "./whole-lines.ts"

/** Where messages go. */
export interface ChatTarget {
  add(at: number, from: PersonId, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void
  /** All messages so far are void: they come again. */
  restart(): void
}

export interface ChatInput {
  /** The lines of the file from the start; asked for once or twice. */
  open(): AsyncIterable<Lines>
  readonly hints: OrderHints
  readonly titleName: string | null
}

export interface ChatRead {
  readonly assembler: Assembler
  readonly layout: Layout
  readonly problems: ProblemList
}

/** Letters looked at before the first decision, and the most of them when that leaves the order of dates in doubt. */
const FIRST_LOOK = 1 << 13
const LONGEST_LOOK = 1 << 20

/** @returns null when no line begins with a stamp */
export async function readChat(input: ChatInput, target: ChatTarget): Promise<ChatRead | null> {
  const survey = new Survey()
  const source = withShortStart(input.open())
  const { seen, isWhole, layout } = await firstLook(source, survey, input.hints)
  if (layout !== null && !isWhole && isSimple(layout, survey)) {
    const run = new Run(input, survey, layout, [], target)
    for (const lines of seen) run.reader.addLines(lines, null)
    for (let step = await source.next(); step.done !== true; step = await source.next())
      run.reader.addLines(step.value, survey)
    run.reader.finish()
    survey.finish()
    const whole = decideLayout(survey, input.hints)
    const colonNames = run.assembler.colonNames()
    if (whole === null) return null
    if (colonNames.length === 0 && readsAlike(layout, whole, survey)) return { ...run, layout: whole }
    target.restart()
    return readAgain(input, survey, whole, colonNames, target)
  }
  for (let step = await source.next(); step.done !== true; step = await source.next()) survey.addLines(step.value)
  survey.finish()
  const whole = decideLayout(survey, input.hints)
  return whole === null ? null : readAgain(input, survey, whole, survey.names.colonNames(), target)
}

/** Problems of the text itself and of its entries together. */
export function allProblems(ofText: readonly Problem[], ofEntries: ProblemList): ProblemList {
  const all = new ProblemList()
  all.addAll(ofText)
  all.addAll(ofEntries.build())
  return all
}

interface FirstLook {
  readonly seen: readonly Lines[]
  readonly isWhole: boolean
  readonly layout: Layout | null
}

/** The first lines by themselves: what is looked at twice costs twice. */
async function* withShortStart(all: AsyncIterable<Lines>): AsyncGenerator<Lines, void> {
  let isStart = true
  for await (const lines of all) {
    const cut = isStart ? lines.text.indexOf("\n", lines.from + FIRST_LOOK) + 1 : 0
    isStart = false
    if (cut > lines.from && cut < lines.to) {
      yield { ...lines, to: cut, bytes: null }
      yield { ...lines, from: cut }
    } else yield lines
  }
}

async function firstLook(source: AsyncIterator<Lines>, survey: Survey, hints: OrderHints): Promise<FirstLook> {
  const seen: Lines[] = []
  let length = 0
  let enough = FIRST_LOOK
  for (;;) {
    const step = await source.next()
    if (step.done === true) return { seen, isWhole: true, layout: null }
    survey.addLines(step.value)
    seen.push({ ...step.value, bytes: step.value.bytes?.slice() ?? null })
    length += step.value.to - step.value.from
    if (length < enough) continue
    const layout = decideLayout(survey, hints)
    if ((layout !== null && layout.choices.length === 0) || length >= LONGEST_LOOK)
      return { seen, isWhole: false, layout }
    enough = length * 2
  }
}

/** Whether the beginning leaves nothing open that the rest of the file must settle first. */
function isSimple(layout: Layout, survey: Survey): boolean {
  const isClear = layout.choices.length === 0 && layout.oddOrders.size === 0 && layout.quotedLines.size === 0
  return isClear && layout.orders.size === 1 && survey.names.colonNames().length === 0
}

async function readAgain(
  input: ChatInput,
  survey: Survey,
  layout: Layout,
  colonNames: readonly string[],
  target: ChatTarget,
): Promise<ChatRead> {
  const run = new Run(input, survey, layout, colonNames, target)
  for await (const lines of input.open()) run.reader.addLines(lines, null)
  run.reader.finish()
  return { ...run, layout }
}

class Run {
  readonly problems = new ProblemList()
  readonly assembler: Assembler
  readonly reader: EntryReader

  constructor(input: ChatInput, survey: Survey, layout: Layout, colonNames: readonly string[], target: ChatTarget) {
    const { isPhone } = layout
    this.assembler = new Assembler({ isPhone, colonNames, titleName: input.titleName }, target, this.problems)
    this.reader = new EntryReader(survey.scanner, layout, this.assembler, this.problems)
  }
}
