/** Mails to chats: one for each set of people. (docs/formats/mail.md) */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { ProblemList } from "../problems.ts"
import type { OneMail, Party } from "./one-mail.ts"

interface Placed {
  readonly mail: OneMail
  readonly line: number
  /** Seconds in UTC to order by; those without a date stay behind the mail before them. */
  readonly instant: number
}

interface Thread {
  readonly people: readonly Party[]
  readonly mails: Placed[]
}

/** Summer time makes an hour of difference; more is another zone. */
const SAME_ZONE_MINUTES = 60

export class Mails {
  readonly #problems: ProblemList
  readonly #byAddress: boolean
  readonly #threads = new Map<string, Thread>()
  #items = 0
  #before = 0

  /** @param byAddress single files do not know the names in the others, so that addresses alone name the same people */
  constructor(problems: ProblemList, byAddress: boolean) {
    this.#problems = problems
    this.#byAddress = byAddress
  }

  get items(): number {
    return this.#items
  }

  /** @param mail null where the bytes were none */
  add(mail: OneMail | null): void {
    this.#items += 1
    if (mail === null) {
      this.#problems.add("broken-item", this.#items, { lostItems: 1 })
      return
    }
    const { date } = mail
    if (date === "none") this.#problems.add("item-without-date", this.#items)
    else if (date === "impossible") this.#problems.add("impossible-date", this.#items)
    else this.#before = date.wall - date.offsetMinutes * 60
    const people = [mail.from, ...mail.others]
    const key = people
      .map((one) => one.key)
      .toSorted()
      .join(" ")
    const thread = this.#threads.get(key) ?? { people, mails: [] }
    this.#threads.set(key, thread)
    thread.mails.push({ mail, line: this.#items, instant: this.#before })
  }

  chats(): readonly Chat[] {
    return [...this.#threads].map(([key, thread], i) => this.#chat(key, thread, i + 1))
  }

  #chat(key: string, { people, mails }: Thread, place: number): Chat {
    const draft = new ChatDraft(this.#problems)
    const names = this.#byAddress ? addressesOf(mails) : namesOf(mails)
    const isUtc = hasZones(mails)
    for (const { mail, line, instant } of mails.toSorted((a, b) => a.instant - b.instant)) {
      const { date, from, text, hasFiles, isDraft } = mail
      const at = typeof date === "string" ? null : isUtc ? instant : date.wall
      const person = isDraft ? null : draft.person(from.key, names.get(from.key) ?? from.name, line)
      const kind = text !== "" ? "text" : hasFiles ? "media" : "other"
      if (isDraft) draft.addService(at)
      else if (person !== null) draft.add({ at, person, kind, text, line })
    }
    for (const one of people) draft.person(one.key, names.get(one.key) ?? one.name, 1)
    return draft.build({
      id: `mail-${place}`,
      title: null,
      canShow: SHOWN,
      gaps: [],
      thread: `mail:${key}`,
      ...(isUtc && { zone: "utc" }),
    })
  }
}

/** The name that stands beside an address most lately, where one stands at all. */
function namesOf(mails: readonly Placed[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { mail } of mails) {
    for (const { key, name } of [mail.from, ...mail.others]) {
      if (!names.has(key) || (name !== key && name.toLowerCase() !== key)) names.set(key, name)
    }
  }
  return names
}

function addressesOf(mails: readonly Placed[]): ReadonlyMap<string, string> {
  return new Map(
    mails.flatMap(({ mail }) =>
      [mail.from, ...mail.others].map(({ key, name }) => [key, key.includes("@") ? key : name] as const),
    ),
  )
}

function hasZones(mails: readonly Placed[]): boolean {
  const offsets = mails.flatMap(({ mail }) => (typeof mail.date === "string" ? [] : [mail.date.offsetMinutes]))
  return (
    offsets.reduce((most, one) => Math.max(most, one), -900) -
      offsets.reduce((least, one) => Math.min(least, one), 900) >
    SAME_ZONE_MINUTES
  )
}

const SHOWN = {
  calls: false,
  missedCalls: false,
  edits: false,
  deletions: false,
  reactions: false,
  seconds: true,
  zone: true,
}
