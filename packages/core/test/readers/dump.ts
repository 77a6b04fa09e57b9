/** An outcome as plain JSON, for expectations beside fixtures. Used by tests and by tools/fixture-expectations.ts. */
import { messageAt } from "../../src/model/message.ts"
import { inspect } from "../../src/readers/inspect.ts"
import type { ReadOutcome } from "../../src/readers/reader.ts"

export function dump(outcome: ReadOutcome): object {
  const chats = outcome.kind === "read" ? outcome.read.chats : []
  return {
    kind: outcome.kind,
    ...inspect(outcome),
    chats: chats.map(({ id, people, messages, times }) => ({
      id,
      ...(times !== undefined && { times }),
      messages: Array.from({ length: messages.length }, (_, seq) => {
        const { at, from, line, kind, text, seq: _seq, ...extra } = messageAt(messages, seq)
        const name = people[from]?.name
        return [line, times === "none" ? null : at, name, kind, text, ...(Object.keys(extra).length > 0 ? [extra] : [])]
      }),
    })),
  }
}
