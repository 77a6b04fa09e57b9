/**
 * Which talk of a chat the user's own telling is about. A flag says it; else it is asked; where nobody can be asked, the likely
 * one is taken and named, or the telling counts as another talk.
 */
import { type ChatTalk, type ToldTalks } from "@aftertalk/core"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"
import type { Asker } from "./asker.ts"

const ANOTHER = "another"

/** @returns the id of a talk; null where the chat does not hold it */
export async function chooseToldTalk(
  talks: readonly ChatTalk[],
  { candidates, likely }: ToldTalks,
  wanted: string | null,
  asker: Asker | null,
): Promise<string | null> {
  const latest = talks.at(-1)
  if (wanted === ANOTHER || latest === undefined) return null
  if (wanted === "latest") return latest.id
  if (wanted !== null) return talkOf(talks, wanted)
  if (asker === null) return likely
  const ids = [...new Set([...candidates, latest.id])]
  const choices = ids.flatMap((id) => {
    const talk = talks.find((one) => one.id === id)
    return talk === undefined ? [] : [{ value: id, label: stretchOf(talk), hint: hintOf(talk, likely) }]
  })
  const chosen = await asker.choose("Which of these did you tell?", [
    ...choices,
    { value: ANOTHER, label: "Another one, that is not in this chat" },
  ])
  return chosen === ANOTHER ? null : chosen
}

export function stretchOf({ first, last }: ChatTalk): string {
  const from = first.replace("T", " ").slice(0, 16)
  return first.slice(0, 10) === last.slice(0, 10)
    ? `${from} to ${last.slice(11, 16)}`
    : `${from} to ${last.replace("T", " ").slice(0, 16)}`
}

function hintOf({ id, startSeq, endSeq }: ChatTalk, likely: string | null): string {
  return `${endSeq - startSeq} messages${id === likely ? ", the likeliest by its words" : ""}`
}

/** The last talk that touches the day. */
function talkOf(talks: readonly ChatTalk[], day: string): string {
  const talk = talks.findLast(({ first, last }) => first.slice(0, 10) <= day && last.slice(0, 10) >= day)
  if (talk !== undefined) return talk.id
  throw new Failure(
    EXIT.usage,
    "Cannot find the talk: need a day on which the chat holds one, got another. Use --same-talk another where it holds none",
  )
}
