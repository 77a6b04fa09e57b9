/**
 * Chats that were read, as the page can read them once more: a worker that was started afresh has forgotten them, and what the
 * page says it holds must be there. Each is given by its files and by what was answered of it.
 */
import type { PersonId, TalkId } from "@aftertalk/core/model"
import type { CallOptions, CallOutcome, EngineClient } from "../engine/engine-client.ts"
import type { CallName, Takes } from "../shared/engine-calls.ts"
import type { ChatResult, DroppedFile, FileOptions } from "../shared/import-calls.ts"

export interface AnsweredChat {
  readonly files: readonly DroppedFile[]
  readonly options: FileOptions
  readonly chat: string
  readonly me: PersonId
  /** An older talk that is in view; null for the latest. */
  readonly shown: TalkId | null
}

/** Calls the engine; where it no longer holds the chats, they are read again first. */
export async function callKept<Name extends CallName>(
  engine: Pick<EngineClient, "call">,
  kept: readonly AnsweredChat[],
  name: Name,
  takes: Takes<Name>,
  options: CallOptions = {},
): Promise<CallOutcome<Name>> {
  const outcome = await engine.call(name, takes, options)
  if (outcome.kind !== "done" || outcome.gives !== null || kept.length === 0) return outcome
  for (const [nth, one] of kept.entries()) {
    const result = await readAgain(engine, one, nth > 0, options)
    if (options.signal?.aborted === true) return { kind: "cancelled" }
    if (result === null) return outcome
  }
  return engine.call(name, takes, options)
}

/** @returns the talk that is shown; null where the files cannot be read as they were */
export async function readAgain(
  engine: Pick<EngineClient, "call">,
  { files, options, chat, me, shown }: AnsweredChat,
  beside: boolean,
  hooks: CallOptions,
): Promise<ChatResult | null> {
  const read = await engine.call("readFiles", { files, options, beside }, hooks)
  if (read.kind !== "done" || read.gives.kind === "refused") return null
  const found = read.gives.chats.find(({ id }) => withoutPlace(id) === withoutPlace(chat))
  if (found === undefined) return null
  const latest = givenBy(await engine.call("readChat", { chat: found.id, me }, hooks))
  if (latest === null || shown === null) return latest
  return givenBy(await engine.call("readTalk", { talk: shown }, hooks))
}

function givenBy(outcome: CallOutcome<"readChat"> | CallOutcome<"readTalk">): ChatResult | null {
  return outcome.kind === "done" ? outcome.gives : null
}

/** Before its own name a chat bears its place among those that are counted together. */
function withoutPlace(id: string): string {
  return id.replace(/^\d+:/, "")
}
