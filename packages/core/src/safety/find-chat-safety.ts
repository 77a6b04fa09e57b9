/**
 * The safety routes that the messages of a chat open. Only the last three months are looked at: an export may hold years,
 * and words of long ago are no danger now. A route names the newest words that opened it.
 */
import type { Chat } from "../model/chat.ts"
import type { Evidence } from "../model/evidence.ts"
import type { PersonId } from "../model/ids.ts"
import { SAFETY_ROUTES, type SafetyHit, type SafetyRoute } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

const LOOK_BACK_S = 92 * 86_400
const MOST_EVIDENCE = 8

/** @param me which person is the user; everybody else's words are read as the ex's */
export function findChatSafety(chat: Chat, me: PersonId): readonly SafetyHit[] {
  const { at, from, text, length } = chat.messages
  const since = (at[length - 1] ?? 0) - LOOK_BACK_S
  const found = new Map<SafetyRoute, Evidence[]>()
  for (let seq = length - 1; seq >= 0; seq -= 1) {
    const isOld = chat.times === undefined && (at[seq] ?? 0) < since
    const words = isOld ? "" : (text[seq] ?? "")
    if (words === "" || chat.messages.extra.get(seq)?.forwarded === true) continue
    for (const { route, spans } of findSafetyRoutes(words, from[seq] === me ? "user" : "ex")) {
      const evidence = found.get(route) ?? []
      found.set(route, evidence)
      const room = Math.max(0, MOST_EVIDENCE - evidence.length)
      evidence.push(
        ...spans.slice(0, room).map(({ start, end }) => ({ kind: "message", chat: chat.id, seq, start, end }) as const),
      )
    }
  }
  return SAFETY_ROUTES.flatMap((route) => {
    const evidence = found.get(route)
    return evidence === undefined ? [] : [{ route, evidence }]
  })
}
