/**
 * Entries to messages: who wrote it, what it is. Every entry becomes a message, a counted notice, or a lost item of a
 * problem, and nothing else.
 */
import type { PersonId } from "../../model/ids.ts"
import type { MessageExtra, MessageKind } from "../../model/message.ts"
import type { ProblemList } from "../problems.ts"
import { findNotedCall } from "./calls.ts"
import { type Content, classify, mayBePhrase } from "./classify.ts"
import { RECORD } from "./line-kernel.ts"
import { foldPhrase } from "./marks.ts"
import { NameFinder } from "./names.ts"
import { People } from "./people.ts"
import { PHRASES, findNotice } from "./phrase-index.ts"
import { ALL_PHRASES } from "./phrases/all.ts"
import { CLOCK_CHANGE_S, type EntrySink, type OpenEntry } from "./open-entry.ts"

/** Where messages go: columns, or batches. */
export interface MessageTarget {
  add(at: number, from: PersonId, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void
}

export interface AssembleInput {
  readonly isPhone: boolean
  /** Names with a colon inside, each with ": " behind. */
  readonly colonNames: readonly string[]
  /** The other person, as the name of the file says; null when it says nothing. */
  readonly titleName: string | null
}

/** Lines of one message are parted by one sign, whatever the file has. */
function wordsOf(text: string, start: number, { to, lines }: OpenEntry): string {
  const raw = text.slice(start, to)
  return lines > 1 ? raw.replaceAll("\r\n", "\n") : raw
}

/** The opening notice and what stands around it. */
const NEAR_START = 5

export class Assembler implements EntrySink {
  readonly people: People
  service = 0
  calls = 0
  missedCalls = 0
  groupNotices = 0
  leftOut = 0
  attached = 0
  hasOpening = false
  /** Wall seconds; only good when there are entries. */
  first = 0
  last = 0
  entries = 0
  /** How many phrases of each language were met. */
  readonly languages: number[] = ALL_PHRASES.map(() => 0)
  readonly #names: NameFinder
  readonly #input: AssembleInput
  readonly #target: MessageTarget
  readonly #problems: ProblemList

  constructor(input: AssembleInput, target: MessageTarget, problems: ProblemList) {
    this.#input = input
    this.#target = target
    this.#problems = problems
    this.#names = new NameFinder(input.colonNames)
    this.people = new People(problems)
  }

  /** Authors met so far, with the colon behind; none where one of them holds a colon. */
  get authors(): readonly string[] {
    return this.#input.colonNames.length > 0 ? [] : this.#names.raw
  }

  entry(text: string, entry: OpenEntry): void {
    const { from, to, second, line } = entry
    this.#count(second)
    const name = this.#authorOf(text, entry)
    if (name < 0) {
      this.#noAuthor(text.slice(from, to), second, line)
      return
    }
    this.#names.watchColon(name, text, to)
    const start = this.#names.body
    const content = this.#isWords(text, start, entry) ? null : this.#classified(text, start, entry)
    if (content === null) this.#message(name, second, "text", wordsOf(text, start, entry), line)
    else this.#phrase(name, content, second, line)
  }

  plainRun(text: string, records: Int32Array, place: number, count: number, midnight: number, line: number): number {
    if (this.entries < NEAR_START) return 0
    let next = place
    while (next + 1 < count && this.#isPlainRecord(records, next * RECORD.size)) {
      const at = next * RECORD.size
      const author = records[at + RECORD.author] ?? 0
      const words = records[at + RECORD.words] ?? 0
      const second = midnight + (records[at + RECORD.second] ?? 0)
      this.#count(second)
      this.#names.take(author, words)
      this.#message(author, second, "text", text.slice(words, records[at + RECORD.end]), line + next - place)
      next += 1
    }
    return next - place
  }

  /** Whether a record is one plain message of a known person, and the next record begins another in order of time. */
  #isPlainRecord(records: Int32Array, at: number): boolean {
    const after = at + RECORD.size
    const next = records[after + RECORD.second] ?? -1
    if (records[at + RECORD.isPlain] !== 1 || next < 0) return false
    if (records[after + RECORD.bits] !== records[at + RECORD.bits]) return false
    if (next < (records[at + RECORD.second] ?? 0) - CLOCK_CHANGE_S) return false
    const author = records[at + RECORD.author] ?? 0
    return this.people.isKnown(author) && this.#names.isSettled(author)
  }

  #count(second: number): void {
    this.entries += 1
    if (second < this.first || this.entries === 1) this.first = second
    if (second > this.last || this.entries === 1) this.last = second
  }

  /** @returns the place of the author's name, or -1 where the app itself speaks */
  #authorOf(text: string, { from, to, author, words }: OpenEntry): number {
    if (author >= 0 && this.people.isKnown(author)) {
      this.#names.take(author, words)
      return author
    }
    let name = this.#names.find(text, from, to)
    if (name < 0) name = this.#names.findTight(text, from, to)
    return name < 0 || (!this.people.isKnown(name) && this.#isNoticeWithColon(text, from, to)) ? -1 : name
  }

  /** Whether a person wrote it, without a look at the whole. */
  #isWords(text: string, start: number, entry: OpenEntry): boolean {
    if (entry.isMarked || this.entries <= NEAR_START) return false
    if (entry.lines === 1) return entry.isPlain || !PHRASES.filter.mayBe(text, start, entry.to)
    return !(entry.isPlain ? PHRASES.filter.mayBe(text, start, entry.to) : mayBePhrase(text, start, entry.to))
  }

  #classified(text: string, start: number, entry: OpenEntry): Content | null {
    return classify(wordsOf(text, start, entry), this.#input.isPhone)
  }

  /** Names that turned out to hold a colon. */
  colonNames(): string[] {
    return this.#names.colonNames()
  }

  #message(name: number, at: number, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void {
    const person = this.people.writes(name, this.#names.raw[name] ?? "", line)
    if (person === null) this.#problems.add("too-many-people", line, { lostItems: 1 })
    else this.#target.add(at, person, kind, text, line, extra)
  }

  #phrase(name: number, content: Content, second: number, line: number): void {
    this.#note(content)
    if (content.isUnknown === true) this.#problems.add("unknown-phrase", line)
    if (content.kind === "service") this.service += 1
    else if (content.isUnknown === true && !this.people.isKnown(name)) this.service += 1
    else this.#message(name, second, content.kind, content.text, line, content.extra)
  }

  #note(content: Content): void {
    for (const language of content.languages ?? []) this.languages[language] = (this.languages[language] ?? 0) + 1
    if (content.isLeftOut === true) this.leftOut += 1
    else if (content.kind === "media") this.attached += 1
    if (content.isGroup === true) this.groupNotices += 1
    if (content.isOpening === true && this.entries <= NEAR_START) this.hasOpening = true
    if (content.kind !== "call") return
    this.calls += 1
    if (content.extra?.call?.outcome === "missed") this.missedCalls += 1
  }

  /** `Anna changed the subject to "Trip: day one"`: the first time a name is met, it may be a notice with a colon. */
  #isNoticeWithColon(text: string, from: number, to: number): boolean {
    if (this.people.size > MANY_PEOPLE || to - from > LONGEST_NOTICE) return false
    const notice = findNotice(text.slice(from, to))
    if (notice === null) return false
    const front = foldPhrase(text.slice(from, this.#names.body))
    return notice.pieces.some((piece) => piece.trim().length > 3 && front.includes(piece.trimEnd()))
  }

  /** On Android the app's own lines bear no author. */
  #noAuthor(text: string, second: number, line: number): void {
    const folded = foldPhrase(text.length > LONGEST_NOTICE ? text.slice(0, LONGEST_NOTICE) : text)
    const found = findNotedCall(folded)
    if (found !== null) return this.#callWithoutCaller(found.language, found.call, second, line)
    const notice = findNotice(folded)
    this.service += 1
    if (notice === null) {
      const whole = PHRASES.whole.get(folded)
      if (whole === undefined) this.#problems.add("unknown-phrase", line)
      return
    }
    this.#note({
      kind: "service",
      text: "",
      languages: [notice.language],
      isGroup: notice.kind === "group",
      isOpening: notice.kind === "opening",
    })
  }

  /** A missed call without an author is the other person's: only then does the app say that it was missed. */
  #callWithoutCaller(language: number, call: NonNullable<MessageExtra["call"]>, second: number, line: number): void {
    const { titleName } = this.#input
    const person = titleName === null || call.outcome !== "missed" ? null : this.people.named(titleName, line)
    if (person === null) {
      this.service += 1
      this.#problems.add("unsupported-item", line)
      return
    }
    this.#note({ kind: "call", text: "", extra: { call }, languages: [language] })
    this.#target.add(second, person, "call", "", line, { call })
  }
}

const LONGEST_NOTICE = 2000
/** With more names than these the file is no chat of two, and looking for notices among the names is not worth the time. */
const MANY_PEOPLE = 50
