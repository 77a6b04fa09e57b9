/**
 * The worker's answers about a chat. It keeps the files and the chats that were read last, so that the words of two people
 * stay here and only what a screen shows crosses to the page.
 */
import {
  type Chat,
  type ChatTalk,
  type DangerSense,
  type PersonId,
  type RealLine,
  type UnderstandHooks,
  type UnderstoodChat,
  findToldTalk,
  readExport,
  understandAccount,
  understandChat,
} from "@aftertalk/core"
import { type ByteFile, type ReadOptions, realLines, showLines } from "@aftertalk/core/readers"
import type {
  ChatListed,
  ChatResult,
  FileOptions,
  ImportCalls,
  ImportOutcome,
  ToldChoice,
} from "../shared/import-calls.ts"
import { offsetsOf } from "../shared/zone-offsets.ts"
import type { Answerers, CallContext } from "./answer-calls.ts"
import { browserFile } from "./browser-file.ts"
import { earlierLines, linesOfTalk } from "./chat-lines.ts"
import type { KeptChat } from "./kept-chat.ts"
import { firstLines, tryMarks } from "./marked-lines.ts"
import { patternLines, patternsOf } from "./pattern-answers.ts"

interface Kept {
  readonly files: readonly ByteFile[]
  readonly chats: readonly Chat[]
  /** The chat that was understood last, and who in it is the user. */
  readonly understood: KeptChat | null
}

const NOTHING: Kept = { files: [], chats: [], understood: null }

/** @param sense the second look for danger; it may still be on its way */
export function makeImportAnswers(sense: Promise<DangerSense | null>): Pick<Answerers, keyof ImportCalls> {
  let kept = NOTHING
  /** The telling that the patterns found last point into. */
  let toldText = ""

  return {
    async readFiles({ files, options }, context): Promise<ImportOutcome> {
      kept = NOTHING
      const opened = files.map(({ path, file }) => browserFile(path, file))
      const outcome = await readExport(opened, readOptions(options), {
        isCancelled: () => context.signal.aborted,
        onProgress: (done, of) => context.report({ step: "reading", done, of }),
      })
      if (outcome.kind === "cancelled") throw new DOMException("Cancelled", "AbortError")
      // Kept also when nothing was read: the lines that were not understood can be shown.
      if (outcome.kind === "refused") {
        kept = { ...NOTHING, files: opened }
        return { kind: "refused", problems: outcome.problems }
      }
      const { chats, format, variant, problems, questions } = outcome.read
      kept = { ...NOTHING, files: opened, chats }
      return { kind: "read", format, variant, chats: chats.map(listed), problems, questions }
    },

    async readChat({ chat: id, me }, context): Promise<ChatResult | null> {
      const chat = kept.chats.find((one) => one.id === id)
      if (chat === undefined) return null
      const understood = await understandChat(chat, me, watched(context), { sense: await sense })
      if (understood === null) throw new DOMException("Cancelled", "AbortError")
      kept = { ...kept, understood: { chat, me, all: understood } }
      return resultOf(chat, me, understood)
    },

    findTold(account) {
      if (kept.understood === null) return null
      const { chat, me, all } = kept.understood
      const { candidates, likely } = findToldTalk(account, understandAccount(account), chat, all)
      const latest = all.talks.at(-1)
      const ids = new Set([...candidates, ...(latest === undefined ? [] : [latest.id])])
      const talks = [...ids].flatMap((id) => all.talks.find((talk) => talk.id === id) ?? [])
      return { choices: talks.map((talk) => choiceOf(chat, me, talk)), likely }
    },

    async findPatterns(takes) {
      const looked = await sense
      if (kept.understood === null) return null
      const found = patternsOf(kept.understood, takes, looked)
      toldText = takes.account?.text ?? ""
      return found
    },

    showPattern: (evidence) => (kept.understood === null ? [] : patternLines(kept.understood, toldText, evidence)),

    showLines: ({ lines }, { signal }: CallContext) =>
      showLines(kept.files, lines, { isCancelled: () => signal.aborted }),

    showFirstLines: (files, { signal }) =>
      firstLines(
        files.map(({ path, file }) => browserFile(path, file)),
        signal,
      ),

    tryMarks: ({ lines, marked }) => tryMarks(lines, marked),

    forgetChat() {
      kept = NOTHING
      return true
    },
  }
}

/** The rules of zones are the browser's; a zone that it does not know leaves times in UTC, and the result says so. */
function readOptions({ zone, ...options }: FileOptions): ReadOptions {
  const offsetAt = zone === undefined ? null : offsetsOf(zone)
  return offsetAt === null ? options : { ...options, offsetAt }
}

function watched({ signal, report }: CallContext): UnderstandHooks {
  return {
    isCancelled: () => signal.aborted,
    onProgress: (done, of) => report({ step: "understanding", done, of }),
    pause: nextTask,
  }
}

/** Lets messages from the page in, such as "cancel". */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function listed(chat: Chat): ChatListed {
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

function resultOf(chat: Chat, me: PersonId, { talks, weighed, ...understood }: UnderstoodChat): ChatResult {
  const latest = talks.at(-1) ?? null
  return {
    talks: talks.length,
    latest,
    latestIsMine: latest?.startedBy === me,
    lines: latest === null ? [] : linesOfTalk(chat, latest, me),
    facts: understood.facts,
    mirrored: understood.mirrored,
    weighed: weighed.length,
    earlierLines: latest === null ? [] : earlierLines(chat, latest, understood.facts, me),
    safety: understood.safety,
    olderSafety: understood.olderSafety,
    other: chat.people.find((person) => person.id !== me)?.name ?? "",
    dated: chat.times === undefined,
    utc: chat.times === undefined && chat.zone !== undefined,
    languages: understood.languages,
    canShow: chat.canShow,
    gaps: chat.gaps,
  }
}

function choiceOf(chat: Chat, me: PersonId, talk: ChatTalk): ToldChoice {
  const { id, first, last, startSeq, endSeq } = talk
  return { talk: id, first, last, messages: endSeq - startSeq, lines: linesOfTalk(chat, talk, me) }
}
