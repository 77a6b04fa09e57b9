/** What a read file says about itself: people, capabilities, gaps, variant, the question about dates. */
import type { Capabilities, Chat, Gap } from "../../model/chat.ts"
import type { MessageColumns } from "../../model/message.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { toWallTime, wallSeconds } from "../../model/time.ts"
import type { ProblemList } from "../problems.ts"
import type { Assembler } from "./assemble.ts"
import type { Layout } from "./layout.ts"
import { ALL_PHRASES } from "./phrases/all.ts"

/** Exports of iPhones show answered calls since about then (docs/formats/whatsapp.md, "Calls"). */
const ANSWERED_CALLS_SINCE = wallSeconds(2023, 1, 1)

/** WhatsApp is said to stop at these counts, without and with media; a few entries may be split or lost. */
const LIMITS = [40_000, 10_000]
const LIMIT_SLACK = 0.02

/** Fewer entries by one name alone say nothing about a second person of that name. */
const MANY_OF_ONE = 10

export function chatOf(
  assembler: Assembler,
  layout: Layout,
  title: string | null,
  messages: MessageColumns,
  problems: ProblemList,
): Chat {
  const people = assembler.people.build()
  if (people.length > 2 || assembler.groupNotices > 0) problems.add("group-chat", null)
  const [only] = people
  if (people.length === 1 && only !== undefined && only.name === title && only.entries >= MANY_OF_ONE) {
    problems.add("same-name-twice", null)
  }
  const hasEntries = assembler.entries > 0
  return {
    id: "whatsapp",
    title,
    people,
    messages,
    calls: assembler.calls,
    service: assembler.service,
    first: hasEntries ? toWallTime(assembler.first) : null,
    last: hasEntries ? toWallTime(assembler.last) : null,
    canShow: canShow(assembler, layout),
    gaps: gapsOf(assembler),
  }
}

export function variantOf({ languages }: Assembler, { isPhone }: Layout): string {
  const platform = isPhone ? "ios" : "android"
  const most = Math.max(0, ...languages)
  const language = most === 0 ? undefined : ALL_PHRASES[languages.indexOf(most)]?.language
  return language === undefined ? platform : `${platform}-${language}`
}

export function questionsOf({ choices }: Layout, problems: ProblemList): ExportQuestion[] {
  if (choices.length === 0) return []
  problems.add("date-order-unclear", null)
  return [{ kind: "date-order", choices }]
}

/** Answered calls are shown by newer iPhones; on Android only where one is seen do we know that they would be. */
function canShow(assembler: Assembler, { isPhone, hasSeconds }: Layout): Capabilities {
  return {
    calls: assembler.calls > assembler.missedCalls || (isPhone && assembler.last >= ANSWERED_CALLS_SINCE),
    missedCalls: true,
    edits: true,
    deletions: true,
    reactions: false,
    seconds: hasSeconds,
    zone: false,
  }
}

function gapsOf(assembler: Assembler): Gap[] {
  const gaps: Gap[] = []
  const { entries, hasOpening, leftOut, first } = assembler
  const isAtLimit = LIMITS.some((limit) => Math.abs(entries - limit) <= limit * LIMIT_SLACK)
  if (isAtLimit && !hasOpening) gaps.push({ kind: "start-cut", first: toWallTime(first) })
  if (leftOut > 0) gaps.push({ kind: "media-left-out", count: leftOut })
  return gaps
}
