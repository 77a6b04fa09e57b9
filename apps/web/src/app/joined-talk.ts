/**
 * The talk of a chat together with the user's own telling. Told and found, the same talk is one; a talk that the chat does
 * not hold stays one of its own. Read apart, the telling is left out.
 */
import { joinFacts } from "@aftertalk/core"
import type { Act, Fact, QuestionId, SafetyHit } from "@aftertalk/core/model"
import type { ChatJoin, ReadTalk } from "./chat-state.ts"
import type { TalkLine } from "../shared/talk-line.ts"

export interface Told {
  readonly facts: readonly Fact[]
  readonly mirrored: readonly Fact[]
  readonly acts: readonly Act[]
  readonly safety: readonly SafetyHit[]
  readonly line: TalkLine
  readonly asked: readonly QuestionId[]
}

export interface JoinedTalk extends ReadTalk {
  /** Questions that the telling has answered. */
  readonly asked: readonly QuestionId[]
  /** What the two did, as the telling says; a chat shows only words. */
  readonly acts: readonly Act[]
}

export function joinedTalk(talk: ReadTalk, join: ChatJoin, told: Told | null): JoinedTalk {
  if (join.kind === "apart" || told === null) return { ...talk, asked: [], acts: [] }
  const same = join.kind === "same" ? join.talk : null
  return {
    ...talk,
    facts: joinFacts(told.facts, talk.facts, same, talk.id),
    mirrored: joinFacts(told.mirrored, talk.mirrored, same, talk.id),
    safety: [...talk.safety, ...told.safety],
    talks: talk.talks + (same === null ? 1 : 0),
    lines: [...talk.lines, told.line],
    asked: told.asked,
    acts: told.acts,
  }
}
