/** KakaoTalk for macOS: a table of date, user and message. */
import type { Problem } from "../../model/problem.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { CsvRow } from "../csv.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOutcome } from "../reader.ts"
import { type TextEntry, TextEntries } from "../text-entries.ts"
import { plainStamp } from "../written-stamp.ts"
import { isBareNotice } from "./form.ts"
import { withoutInvitations } from "./pairs.ts"
import { tellKakao } from "./phrases.ts"

export class KakaoTable {
  readonly #problems = new ProblemList()
  readonly #entries: TextEntry[] = []
  #rows = 0

  add({ line, fields, isCut }: CsvRow): void {
    this.#rows += 1
    if (this.#rows === 1) return
    const [date = "", name = "", ...rest] = fields
    if (isCut) this.#problems.add("cut-off", line)
    if (fields.length < 3) {
      this.#problems.add("broken-item", line, { lostItems: 1 })
      return
    }
    const at = plainStamp(date)
    // Somebody's words that are not quoted may hold commas.
    const text = rest.join(",")
    if (name === "" || (isBareNotice(text) && text.includes(name))) {
      this.#entries.push({ at, name: null, line, kind: "service", text: "" })
      return
    }
    if (at === null) this.#problems.add(date.trim() === "" ? "item-without-date" : "impossible-date", line)
    this.#entries.push({ at, name, line, ...tellKakao(text) })
  }

  finish(decoding: readonly Problem[]): ReadOutcome {
    this.#problems.addAll(decoding)
    const draft = new ChatDraft(this.#problems)
    TextEntries.into(withoutInvitations(this.#entries), draft)
    if (draft.length + draft.service === 0) return { kind: "refused", problems: this.#problems.build() }
    const chat = draft.build({ id: "kakaotalk", title: null, canShow: SHOWN, gaps: [] })
    const problems = this.#problems.build()
    return { kind: "read", read: { format: "kakaotalk", variant: "mac", chats: [chat], problems, questions: [] } }
  }
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: false,
  deletions: true,
  reactions: false,
  seconds: true,
  zone: false,
}
