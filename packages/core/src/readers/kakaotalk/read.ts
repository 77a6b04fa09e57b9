/** Lines of a KakaoTalk export to messages. */
import type { Problem } from "../../model/problem.ts"
import { ChatDraft } from "../chat-draft.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOutcome } from "../reader.ts"
import { type EntryTime, TextEntries } from "../text-entries.ts"
import type { Stamp } from "../transcript/stamp.ts"
import { dayOfStamp } from "../written-stamp.ts"
import { type KakaoForm, isBareNotice, kakaoForm } from "./form.ts"
import { withoutInvitations } from "./pairs.ts"
import { tellKakao } from "./phrases.ts"

const DAY_S = 86_400
const TITLES = [
  /^(.{1,80}?)\s?님과(?:의)? 카카오톡 대화/,
  /^KakaoTalk Chats? with (.{1,80}?)\s*$/i,
  /^(.{1,80}?) (?:with )?KakaoTalk Chats?\s*$/i,
  /^(.{1,80}?) \d{0,5}\s?카카오톡 대화\s*$/,
]
/** Title, when it was saved, blank lines. */
const HEADER_LINES = 5

export class KakaoRead {
  readonly #problems = new ProblemList()
  readonly #entries = new TextEntries(this.#problems, tellKakao)
  #line = 0
  #day: number | null = null
  #title: string | null = null
  #platform: "windows" | "phone" | null = null
  #hasSeconds = false
  #hasDatedEntries = false

  add(raw: string): void {
    this.#line += 1
    if (this.#line <= 2) this.#title ??= titleOf(raw)
    const form = kakaoForm(raw)
    if (form.kind === "day") this.#setDay(form)
    else if (form.kind === "entry" || form.kind === "service") this.#entry(form, raw)
    else if (form.kind === "words" && this.#platform === "windows" && isBareNotice(raw)) {
      this.#entries.service(null, this.#line)
    } else if (!this.#entries.extend(raw)) this.#outside(raw)
  }

  finish(decoding: readonly Problem[]): ReadOutcome {
    this.#entries.close()
    this.#problems.addAll(decoding)
    const draft = new ChatDraft(this.#problems)
    TextEntries.into(withoutInvitations(this.#entries.all), draft)
    if (draft.length + draft.service === 0) return { kind: "refused", problems: this.#problems.build() }
    const canShow = { ...SHOWN, seconds: this.#hasSeconds }
    const chat = draft.build({ id: "kakaotalk", title: this.#title, canShow, gaps: [] })
    const variant = this.#platform ?? "phone"
    const problems = this.#problems.build()
    return { kind: "read", read: { format: "kakaotalk", variant, chats: [chat], problems, questions: [] } }
  }

  #setDay({ stamp, platform }: Extract<KakaoForm, { kind: "day" }>): void {
    this.#platform ??= platform
    this.#entries.close()
    this.#day = dayOf(stamp)
    if (this.#day === null) this.#problems.add("impossible-date", this.#line)
  }

  #entry(form: Extract<KakaoForm, { kind: "entry" | "service" }>, raw: string): void {
    const { stamp, platform } = form
    // On the phone, a time alone begins an entry only where days stand on lines of their own, and no entry has its own.
    const isTimeAlone = stamp !== null && stamp.date === null && platform === "phone"
    if (platform === "phone" && !isTimeAlone) this.#hasDatedEntries = true
    if (isTimeAlone && (this.#day === null || this.#hasDatedEntries)) {
      if (!this.#entries.extend(raw)) this.#outside(raw)
      return
    }
    this.#platform ??= platform
    this.#hasSeconds ||= stamp?.hasSeconds ?? false
    if (form.kind === "service") this.#entries.service(this.#time(stamp), this.#line)
    else this.#entries.begin(this.#time(stamp), form.name, this.#line, form.text)
  }

  #time(stamp: Stamp | null): EntryTime {
    if (stamp === null) return "impossible"
    if (stamp.second === null) return null
    const day = stamp.date === null ? this.#day : dayOf(stamp)
    if (day === null && stamp.date !== null) return "impossible"
    return day === null ? null : day * DAY_S + stamp.second
  }

  #outside(raw: string): void {
    if (raw.trim() === "" || (this.#line <= HEADER_LINES && isHeader(raw))) return
    this.#problems.add("line-before-first-date", this.#line, { lostItems: 1 })
  }
}

/** Numbers are year first in every form; a month in words needs no order. */
function dayOf(stamp: Stamp): number | null {
  return dayOfStamp(stamp, "ymd") ?? dayOfStamp(stamp, "mdy")
}

/** The title, or when it was saved. */
function isHeader(raw: string): boolean {
  return titleOf(raw) !== null || /카카오톡|KakaoTalk|저장한|Saved/i.test(raw)
}

function titleOf(raw: string): string | null {
  const line = raw.replace(/^\uFEFF/, "").trim()
  return TITLES.map((title) => title.exec(line)?.[1]).find((name) => name !== undefined) ?? null
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
