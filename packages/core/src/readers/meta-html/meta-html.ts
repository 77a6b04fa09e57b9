/**
 * Messenger's and Instagram's pages (`message_1.html`), for people who chose HTML when they asked for their data. JSON holds
 * more. (docs/formats/meta-html.md)
 */
import type { Chat } from "../../model/chat.ts"
import type { Call } from "../../model/message.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { ChatDraft } from "../chat-draft.ts"
import { decodeText } from "../decode.ts"
import { callSentence, isAttachmentNotice, isNotice, isReaction } from "../meta/phrases.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type Told, plainWords } from "../text-entries.ts"
import { TimedEntries } from "../timed-entries.ts"
import { TranscriptDates } from "../transcript/dates.ts"
import { type PageItem, PageItems } from "./blocks.ts"

type App = "messenger" | "instagram"

export const messengerHtmlReader: Reader = readerOf("messenger")
export const instagramHtmlReader: Reader = readerOf("instagram")

function readerOf(app: App): Reader {
  return {
    format: app,
    recognise: (sample) => (isInstagram(sample) === (app === "instagram") ? confidence(sample) : 0),
    read: (file, options, hooks) => read(app, file, options, hooks),
  }
}

/** Classes of the pages of several years; what is a message, the structure tells. */
function confidence({ name, text }: Sample): number {
  if (!/^\uFEFF?\s*<(?:!doctype|html)/i.test(text)) return 0
  const isNamed = /(?:^|[\\/])messages?(?:_\d+)?\.html?$/i.test(name)
  const hasClasses = /class="[^"]{0,200}\b(?:_a6-[a-z]|_2lej|_2lel|_2let|uiBoxWhite|_3-95|_2pim)\b/.test(text)
  const namesPeople = /<title>/i.test(text) && PARTICIPANTS.test(text)
  if (!hasClasses && !isNamed && !namesPeople) return 0
  let found = 0
  const page = new PageItems(() => {
    found += 1
  })
  page.push(text)
  page.end()
  if (found === 0) return 0
  return hasClasses ? 0.95 : 0.6
}

/** The line above a thread that names who takes part. */
const PARTICIPANTS =
  />\s*(?:Participants?|Teilnehmer|Participantes|Partecipanti|Deelnemers|Uczestnicy|Участники|Deltagare|Deltagere)\s?:/i

function isInstagram({ name, text }: Sample): boolean {
  if (/instagram/i.test(name)) return true
  return /your_instagram_activity|instagram\.com\/|<h2 class="[^"]{0,100}_a6-h/.test(text)
}

async function read(app: App, file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const text = decodeText(file, hooks)
  const items: PageItem[] = []
  const page = new PageItems((item) => items.push(item))
  for await (const piece of text) page.push(piece)
  if (page.end()) problems.add("cut-off", items.length + 1, { lostItems: 1 })
  problems.addAll(text.problems())
  const questions = new OrderedDates(items, options, problems)
  const timed = new TimedEntries(problems)
  for (const [i, item] of items.entries()) {
    const { kind, text: words, extra } = tell(item)
    const instant = questions.instant(item)
    const person = { key: item.sender, name: item.sender }
    if (kind === "service") timed.addService(instant)
    else timed.add(instant, { person, kind, text: words, line: i + 1, ...(extra !== undefined && { extra }) })
  }
  if (timed.length === 0) return { kind: "refused", problems: problems.build() }
  const chats = [chatOf(app, file.name, page.title, timed, problems, questions.hasSeconds)]
  const rest = { chats, problems: problems.build(), questions: questions.questions }
  return { kind: "read", read: { format: app, variant: "html", ...rest } }
}

class OrderedDates {
  readonly questions: ExportQuestion[] = []
  readonly hasSeconds: boolean
  readonly #dates = new TranscriptDates()

  constructor(items: readonly PageItem[], { dateOrder }: ReadOptions, problems: ProblemList) {
    // The page runs backwards; the order is told by dates that run forward.
    for (const { stamp } of items.toReversed()) this.#dates.note(stamp)
    this.hasSeconds = items.some(({ stamp }) => stamp.hasSeconds)
    const choices = this.#dates.decide(dateOrder)
    if (choices.length === 0) return
    this.questions.push({ kind: "date-order", choices })
    problems.add("date-order-unclear", null)
  }

  instant({ stamp }: PageItem): number | "impossible" {
    const day = this.#dates.dayOf(stamp)
    return day === null ? "impossible" : (day * 86_400 + (stamp.second ?? 0)) * 1000
  }
}

function chatOf(
  app: App,
  path: string,
  title: string,
  timed: TimedEntries,
  problems: ProblemList,
  seconds: boolean,
): Chat {
  const draft = new ChatDraft(problems)
  timed.into(draft)
  const key = /(?:^|[\\/])([^\\/]+)[\\/]message(?:s|_\d+)?\.html?$/i.exec(path)?.[1] ?? null
  const shown = title.trim()
  return draft.build({
    id: key ?? "html",
    title: shown === "" ? null : shown,
    canShow: { ...SHOWN, seconds },
    gaps: [],
    ...(key !== null && { thread: `${app}:${key}` }),
  })
}

const LENGTH =
  /^(?:Duration|Dauer|Durée|Duración|Durata|Duração)[:\s]+(?:(\d{1,3}) ?(?:h|hours?|Std\.?|Stunden?)\D{0,3})?(?:(\d{1,3}) ?(?:m|min|minutes?|Minuten?)\D{0,3})?(?:(\d{1,5}) ?(?:s|sec|seconds?|Sek\.?|Sekunden?))?$/i

function tell({ sender, body, hasMedia }: PageItem): Told {
  const blocks = body.map((block) => block.trim()).filter((block) => block !== "")
  const text = blocks.join("\n")
  const call = callOf(blocks, sender)
  if (call !== null) return { kind: "call", text: "", extra: { call } }
  if (isAttachmentNotice(text, sender, false)) return { kind: "media", text: "" }
  if (!hasMedia && (isReaction(text) || isNotice(text, sender))) return { kind: "service", text: "" }
  return hasMedia ? { kind: "media", text } : plainWords(text)
}

function callOf(blocks: readonly string[], sender: string): Call | null {
  const sentence = callSentence(blocks[0] ?? "", sender)
  const length = LENGTH.exec(blocks[1] ?? "")
  const isCall =
    sentence !== null || (length !== null && /\bcall(?:ed)?\b|chat|Anruf|appel|llamada|chiamat/i.test(blocks[0] ?? ""))
  if (!isCall) return null
  const seconds =
    length === null ? 0 : Number(length[1] ?? 0) * 3600 + Number(length[2] ?? 0) * 60 + Number(length[3] ?? 0)
  const durationS = seconds > 0 ? seconds : null
  const outcome = durationS !== null ? "answered" : sentence?.kind === "missed" ? "missed" : "unknown"
  return { medium: sentence?.medium ?? "unknown", outcome, durationS, precision: durationS === null ? null : "second" }
}

/** Pages show some calls as sentences; which of them were missed is not sure. */
const SHOWN = { calls: false, missedCalls: true, edits: false, deletions: false, reactions: true, zone: false }
