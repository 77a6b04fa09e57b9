/** What the files cannot show, so that no number is taken for more than it is. */
import type { CannotShow } from "../model/pattern.ts"
import type { Gap } from "../model/chat.ts"
import type { ChatId } from "../model/ids.ts"
import type { PatternInput } from "./pattern-input.ts"

export function findCannotShow({ chats, told }: PatternInput): readonly CannotShow[] {
  const found: CannotShow[] = []
  if (chats.some(({ chat }) => chat.times !== undefined)) found.push({ kind: "no-dates" })
  if (chats.some(({ chat }) => chat.zone !== undefined)) found.push({ kind: "no-hours" })
  if (chats.some(({ chat }) => !chat.canShow.calls)) found.push({ kind: "no-calls" })
  else if (chats.some(({ chat }) => !chat.canShow.missedCalls)) found.push({ kind: "no-missed-calls" })
  if (chats.some(({ isRead }) => !isRead)) found.push({ kind: "not-read-language" })
  for (const { chat } of chats) found.push(...chat.gaps.flatMap((gap) => ofGap(chat.id, gap)))
  if (!told.some(({ channel }) => channel === "in_person")) found.push({ kind: "no-meetings" })
  return found
}

function ofGap(chat: ChatId, gap: Gap): readonly CannotShow[] {
  switch (gap.kind) {
    case "start-cut":
      return [{ kind: "start-cut", chat, first: gap.first }]
    case "hole":
      return [{ kind: "hole", chat, from: gap.from, to: gap.to }]
    case "only-saved":
      return [{ kind: "only-saved" }]
    case "media-left-out":
      return []
  }
}
