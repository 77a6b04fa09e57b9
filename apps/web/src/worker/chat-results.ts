/** What the page is shown of a chat: the chat in a list, one talk with what was found in it, and its talks to pick from. */
import { type Chat, type ChatTalk, type PersonId, type RealLine, type UnderstoodChat } from "@aftertalk/core"
import { realLines } from "@aftertalk/core/readers"
import type { ChatListed, ChatResult, ListedTalks, ToldChoice } from "../shared/import-calls.ts"
import { linesOfTalk, otherLines } from "./chat-lines.ts"
import type { KeptChat } from "./kept-chat.ts"

export function listed(chat: Chat): ChatListed {
  const { id, title, messages, calls, first, last, times } = chat
  const dated = times === undefined
  const people = chat.people.map((person) => {
    return { id: person.id, name: person.name, entries: person.entries, lastLine: lastLine(chat, person.id) }
  })
  return {
    id,
    title,
    people,
    messages: messages.length - calls,
    calls,
    lastLine: lastLine(chat),
    first: dated ? first : null,
    last: dated ? last : null,
    utc: dated && chat.zone !== undefined,
  }
}

function lastLine(chat: Chat, by?: PersonId): RealLine | null {
  return realLines(chat, by).at(-1) ?? null
}

/** @param understood up to the talk that is shown */
export function resultOf(chat: Chat, me: PersonId, understood: UnderstoodChat, all: UnderstoodChat): ChatResult {
  const { talks, weighed, facts, safety } = understood
  const talk = talks.at(-1) ?? null
  const pointed = [...facts, ...safety].flatMap(({ evidence }) => evidence)
  return {
    chatKey: keyOf(chat, me),
    talks: all.talks.length,
    talk,
    later: all.talks.length - talks.length,
    isMine: talk?.startedBy === me,
    lines: talk === null ? [] : linesOfTalk(chat, talk, me),
    facts,
    mirrored: understood.mirrored,
    weighed: weighed.length,
    otherLines: talk === null ? [] : otherLines(chat, talk, pointed, me),
    safety,
    olderSafety: understood.olderSafety,
    other: nameOfOther(chat, me),
    dated: chat.times === undefined,
    utc: chat.times === undefined && chat.zone !== undefined,
    languages: understood.languages,
    canShow: chat.canShow,
    gaps: chat.gaps,
  }
}

/** The same file read again, seen by the same person, gives the same. */
function keyOf({ id, people, messages, first, last }: Chat, me: PersonId): string {
  return JSON.stringify([id, me, people.map(({ name }) => name), messages.length, first, last])
}

function nameOfOther(chat: Chat, me: PersonId): string {
  return chat.people.find((person) => person.id !== me)?.name ?? ""
}

export function listedTalks({ chat, me, all, shown }: KeptChat): ListedTalks {
  const talks = all.talks.toReversed().map(({ id, first, last, startSeq, endSeq, startedBy }) => {
    return { id, first, last, messages: endSeq - startSeq, isMine: startedBy === me }
  })
  const dated = chat.times === undefined
  return { talks, shown, other: nameOfOther(chat, me), dated, utc: dated && chat.zone !== undefined }
}

export function choiceOf(chat: Chat, me: PersonId, talk: ChatTalk): ToldChoice {
  const { id, first, last, startSeq, endSeq } = talk
  return { talk: id, first, last, messages: endSeq - startSeq, lines: linesOfTalk(chat, talk, me) }
}
