/** A chat for a test, made of its messages. Its format shows all but reactions and the zone. */
import type { Capabilities, Chat } from "../src/model/chat.ts"
import type { PersonId } from "../src/model/ids.ts"
import { type MessageExtra, type MessageKind, MessageBuilder } from "../src/model/message.ts"

export interface Sent {
  /** In seconds, as a clock on the wall showed it. */
  readonly at: number
  readonly from: PersonId
  /** Missing: a text. */
  readonly kind?: MessageKind
  readonly text: string
  readonly extra?: MessageExtra
}

export const CAN_SHOW: Capabilities = {
  calls: true,
  missedCalls: true,
  edits: true,
  deletions: true,
  reactions: false,
  seconds: true,
  zone: false,
}

/** @param more what the test wants otherwise */
export function chatOf(sent: readonly Sent[], more: Partial<Chat> = {}): Chat {
  const builder = new MessageBuilder()
  for (const [i, { at, from, kind = "text", text, extra }] of sent.entries())
    builder.add(at, from, kind, text, i + 1, extra)
  return {
    id: "chat",
    title: null,
    people: [],
    messages: builder.build(),
    calls: sent.filter(({ kind }) => kind === "call").length,
    service: 0,
    first: null,
    last: null,
    canShow: CAN_SHOW,
    gaps: [],
    ...more,
  }
}
