/**
 * The worker's answers about a chat. It keeps the files and the chats that were read last, so that the words of two people
 * stay here and only what a screen shows crosses to the page.
 */
import { type Chat, type ChatTalk, type Message, messageAt, readExport, understandChat } from "@aftertalk/core"
import { type ByteFile, showLines } from "@aftertalk/core/readers"
import type { ChatLine, ChatListed, ChatResult, ImportCalls, ImportOutcome } from "../shared/import-calls.ts"
import type { Answerers, CallContext } from "./answer-calls.ts"
import { browserFile } from "./browser-file.ts"

interface Kept {
  readonly files: readonly ByteFile[]
  readonly chats: readonly Chat[]
}

const NOTHING: Kept = { files: [], chats: [] }

export function makeImportAnswers(): Pick<Answerers, keyof ImportCalls> {
  let kept = NOTHING

  return {
    async readFiles({ files, options }, context): Promise<ImportOutcome> {
      kept = NOTHING
      const opened = files.map(({ path, file }) => browserFile(path, file))
      const outcome = await readExport(opened, options, {
        isCancelled: () => context.signal.aborted,
        onProgress: (done, of) => context.report({ step: "reading", done, of }),
      })
      if (outcome.kind === "cancelled") throw new DOMException("Cancelled", "AbortError")
      // Kept also when nothing was read: the lines that were not understood can be shown.
      if (outcome.kind === "refused") {
        kept = { files: opened, chats: [] }
        return { kind: "refused", problems: outcome.problems }
      }
      const { chats, format, variant, problems, questions } = outcome.read
      kept = { files: opened, chats }
      return { kind: "read", format, variant, chats: chats.map(listed), problems, questions }
    },

    async readChat({ chat: id, me }, context): Promise<ChatResult | null> {
      const chat = kept.chats.find((one) => one.id === id)
      if (chat === undefined) return null
      const understood = await understandChat(chat, me, {
        isCancelled: () => context.signal.aborted,
        onProgress: (done, of) => context.report({ step: "understanding", done, of }),
        pause: nextTask,
      })
      if (understood === null) throw new DOMException("Cancelled", "AbortError")
      const latest = understood.talks.at(-1) ?? null
      return {
        talks: understood.talks.length,
        latest,
        latestIsMine: latest?.startedBy === me,
        lines: latest === null ? [] : linesOf(chat, latest).map((message) => shown(message, me)),
        facts: understood.facts.filter(({ talk }) => talk === latest?.id),
        safety: understood.safety,
        olderSafety: understood.olderSafety,
        other: chat.people.find((person) => person.id !== me)?.name ?? "",
        dated: chat.times === undefined,
        canShow: chat.canShow,
        gaps: chat.gaps,
      }
    },

    showLines: ({ lines }, { signal }: CallContext) =>
      showLines(kept.files, lines, { isCancelled: () => signal.aborted }),

    forgetChat() {
      kept = NOTHING
      return true
    },
  }
}

/** Lets messages from the page in, such as "cancel". */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function listed({ id, title, people, messages, calls, first, last, times }: Chat): ChatListed {
  const dated = times === undefined
  return {
    id,
    title,
    people,
    messages: messages.length - calls,
    calls,
    first: dated ? first : null,
    last: dated ? last : null,
  }
}

function linesOf(chat: Chat, { startSeq, endSeq }: ChatTalk): Message[] {
  return Array.from({ length: endSeq - startSeq }, (_empty, i) => messageAt(chat.messages, startSeq + i))
}

function shown({ seq, at, from, kind, text }: Message, me: number): ChatLine {
  return { seq, at, mine: from === me, kind: kind === "text" || kind === "call" ? kind : "other", text }
}
