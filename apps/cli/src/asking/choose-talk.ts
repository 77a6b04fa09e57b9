/** Which talk of a chat is read: the latest, or the one that `--talk` names by its number from the first or by a day. */
import type { Chat, ChatTalk } from "@aftertalk/core"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"

/** @param wanted "latest", a number from 1, or an ISO date; @returns null where the chat holds no talk at all */
export function chooseTalk(
  talks: readonly ChatTalk[],
  wanted: string,
  { times }: Pick<Chat, "times">,
): ChatTalk | null {
  if (talks.length === 0 || wanted === "latest") return talks.at(-1) ?? null
  return wanted.includes("-") ? talkOfDay(talks, wanted, times === undefined) : talkOfNumber(talks, Number(wanted))
}

function talkOfNumber(talks: readonly ChatTalk[], number: number): ChatTalk {
  const talk = talks[number - 1]
  if (talk !== undefined) return talk
  throw unfit(`a number of 1 to ${talks.length}`)
}

/** The last talk that touches the day. */
function talkOfDay(talks: readonly ChatTalk[], day: string, isDated: boolean): ChatTalk {
  if (!isDated) throw unfit(`a number of 1 to ${talks.length}, since this chat holds no dates`)
  const talk = talks.findLast(({ first, last }) => first.slice(0, 10) <= day && last.slice(0, 10) >= day)
  if (talk !== undefined) return talk
  const [from, to] = [talks[0]?.first, talks.at(-1)?.last].map((time) => time?.slice(0, 10) ?? "")
  throw unfit(`a day between ${from} and ${to} on which the chat holds one`)
}

function unfit(needed: string): Failure {
  return new Failure(EXIT.usage, `Cannot choose the talk: need ${needed}, got another. See aftertalk talks FILE`)
}
