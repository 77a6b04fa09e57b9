/**
 * The worker's answers about a chat. It keeps the files and the chats that were read last, so that the words of two people
 * stay here and only what a screen shows crosses to the page.
 */
import {
  type Chat,
  type DangerSense,
  type FactSense,
  type UnderstandHooks,
  findToldTalk,
  readExport,
  understandAccount,
  understandChat,
  understandTalk,
} from "@aftertalk/core"
import { type ByteFile, type ReadOptions, showLines } from "@aftertalk/core/readers"
import type { ChatResult, FileOptions, ImportCalls, ImportOutcome } from "../shared/import-calls.ts"
import { offsetsOf } from "../shared/zone-offsets.ts"
import type { Answerers, CallContext } from "./answer-calls.ts"
import { browserFile } from "./browser-file.ts"
import { choiceOf, listed, listedTalks, resultOf } from "./chat-results.ts"
import type { KeptChat } from "./kept-chat.ts"
import { firstLines, tryMarks } from "./marked-lines.ts"
import { patternLines, patternsOf } from "./pattern-answers.ts"

interface Kept {
  readonly files: readonly ByteFile[]
  readonly chats: readonly Chat[]
  /** The chat that was understood last, and who in it is the user. */
  readonly understood: KeptChat | null
  /** Chats with the same person that are counted together with it. */
  readonly others: readonly KeptChat[]
}

const NOTHING: Kept = { files: [], chats: [], understood: null, others: [] }

/** @param sense the second look for danger, and @param facts the learned layer of facts; both may still be on their way */
export function makeImportAnswers(
  sense: Promise<DangerSense | null>,
  facts: Promise<FactSense | null> = Promise.resolve(null),
): Pick<Answerers, keyof ImportCalls> {
  let kept = NOTHING
  /** The telling that the patterns found last point into. */
  let toldText = ""

  return {
    async readFiles({ files, options, beside }, context): Promise<ImportOutcome> {
      const none = { ...NOTHING, others: beside ? countedIn(kept) : [] }
      kept = none
      const opened = files.map(({ path, file }) => browserFile(path, file))
      const outcome = await readExport(opened, readOptions(options), {
        isCancelled: () => context.signal.aborted,
        onProgress: (done, of) => context.report({ step: "reading", done, of }),
      })
      if (outcome.kind === "cancelled") throw new DOMException("Cancelled", "AbortError")
      // Kept also when nothing was read: the lines that were not understood can be shown.
      if (outcome.kind === "refused") {
        kept = { ...none, files: opened }
        return { kind: "refused", problems: outcome.problems }
      }
      const { format, variant, problems, questions } = outcome.read
      // Two exports may name their chats alike, and every number must lead back to its own.
      const place = none.others.length + 1
      const chats = outcome.read.chats.map((chat) => ({ ...chat, id: `${place}:${chat.id}` }))
      kept = { ...none, files: opened, chats }
      return { kind: "read", format, variant, chats: chats.map(listed), problems, questions }
    },

    async readChat({ chat: id, me }, context): Promise<ChatResult | null> {
      const chat = kept.chats.find((one) => one.id === id)
      if (chat === undefined) return null
      const understood = await understandChat(chat, me, watched(context), { sense: await sense })
      if (understood === null) throw new DOMException("Cancelled", "AbortError")
      kept = { ...kept, understood: { chat, me, all: understood, shown: understood.talks.at(-1)?.id ?? null } }
      return resultOf(chat, me, understood, understood)
    },

    listTalks: () => (kept.understood === null ? null : listedTalks(kept.understood)),

    async readTalk({ talk }, context): Promise<ChatResult | null> {
      if (kept.understood === null) return null
      const { chat, me, all } = kept.understood
      const wanted = talk ?? all.talks.at(-1)?.id
      if (wanted === undefined || !all.talks.some(({ id }) => id === wanted)) return null
      const understood = await understandTalk(chat, me, all, wanted, watched(context), { sense: await sense })
      if (understood === null) throw new DOMException("Cancelled", "AbortError")
      kept = { ...kept, understood: { chat, me, all, shown: wanted } }
      return resultOf(chat, me, understood, all)
    },

    async findTold(account) {
      const told = understandAccount(account, { facts: await facts })
      if (kept.understood === null) return null
      const { chat, me, all, shown } = kept.understood
      const { candidates, likely } = findToldTalk(account, told, chat, all)
      const last = all.talks.findIndex(({ id }) => id === shown)
      const upTo = all.talks.slice(0, last + 1)
      const ids = new Set([...candidates, ...(shown === null ? [] : [shown])])
      const talks = [...ids].flatMap((id) => upTo.find((talk) => talk.id === id) ?? [])
      return {
        choices: talks.map((talk) => choiceOf(chat, me, talk)),
        likely: talks.some(({ id }) => id === likely) ? likely : null,
        isOlder: last + 1 < all.talks.length,
      }
    },

    async findPatterns(takes, { signal, report }) {
      const learned = { sense: await sense, facts: await facts }
      const counted = countedIn(kept)
      if (counted.length === 0 || counted.length !== (takes.chats ?? counted.length)) return null
      toldText = takes.account?.text ?? ""
      const found = await patternsOf(counted, takes, learned, {
        isCancelled: () => signal.aborted,
        onProgress: (done, of) => report({ step: "counting", done, of }),
        pause: nextTask,
      })
      if (found === null) throw new DOMException("Cancelled", "AbortError")
      return found
    },

    showPattern(evidence) {
      const counted = countedIn(kept)
      return counted.length === 0 ? null : patternLines(counted, toldText, evidence)
    },

    showLines: ({ lines }, { signal }: CallContext) =>
      kept.files.length === 0 ? null : showLines(kept.files, lines, { isCancelled: () => signal.aborted }),

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

/** All chats of the patterns, the newest last. */
function countedIn({ understood, others }: Kept): readonly KeptChat[] {
  return understood === null ? others : [...others, understood]
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
