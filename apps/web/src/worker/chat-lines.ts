/** The lines of a chat that a reading shows: those of a talk, and those of other talks that it points at. */
import { type Chat, type ChatTalk, type Evidence, type PersonId, messageAt } from "@aftertalk/core"
import type { ChatLine } from "../shared/import-calls.ts"

/** So many lines stand before and after a line that a fact points at, so that it can be understood. */
const NEIGHBOURS = 2

export function linesOfTalk(chat: Chat, { startSeq, endSeq }: ChatTalk, me: PersonId): readonly ChatLine[] {
  return Array.from({ length: endSeq - startSeq }, (_empty, i) => lineAt(chat, startSeq + i, me))
}

/** In order, each once; none of the talk that is shown whole. Of later talks only words of danger are ever pointed at. */
export function otherLines(
  chat: Chat,
  shown: ChatTalk,
  evidence: readonly Evidence[],
  me: PersonId,
): readonly ChatLine[] {
  const pointed = evidence.flatMap((one) => (one.kind === "message" ? [one.seq] : []))
  const around = pointed.flatMap((seq) =>
    Array.from({ length: 2 * NEIGHBOURS + 1 }, (_empty, i) => seq - NEIGHBOURS + i),
  )
  const isOther = (seq: number): boolean =>
    seq >= 0 && seq < chat.messages.length && (seq < shown.startSeq || seq >= shown.endSeq)
  const seqs = [...new Set(around)].filter(isOther)
  return seqs.toSorted((a, b) => a - b).map((seq) => lineAt(chat, seq, me))
}

function lineAt(chat: Chat, seq: number, me: PersonId): ChatLine {
  const { at, from, kind, text } = messageAt(chat.messages, seq)
  return { seq, at, mine: from === me, kind: kind === "text" || kind === "call" ? kind : "other", text }
}
