/** Opens the chat that a command is about: what the file leaves open is settled by flag or by asking, what was wrong is told. */
import type { Chat, Language, PersonId } from "@aftertalk/core"
import type { ByteFile, ExportRead, ReadOutcome } from "@aftertalk/core/readers"
import { DIRECTORIES } from "@aftertalk/core/knowledge"
import type { Asker } from "../asking/asker.ts"
import { chooseChat, chooseMe, refuseGroups } from "../asking/export-answers.ts"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"
import { looksLikeAccount, textOfInput } from "../input/account-text.ts"
import { openInput } from "../input/node-file.ts"
import { settleDates } from "../input/open-export.ts"
import type { Told } from "../reading/read-chat.ts"
import { problemWords } from "../screen/problem-words.ts"
import type { ReadFlags } from "./read-flags.ts"

export interface OpenedChat {
  readonly chat: Chat
  readonly me: PersonId
  readonly read: ExportRead
}

export async function openChat(
  files: readonly ByteFile[],
  first: ReadOutcome,
  flags: ReadFlags,
  asker: Asker | null,
): Promise<OpenedChat> {
  if (first.kind === "read") refuseUnfit(first.read)
  const outcome = await settleDates(files, first, flags.file, asker)
  if (outcome.kind !== "read") throw refusal(outcome, "need a chat export")
  tellProblems(outcome.read)
  const chat = await chooseChat(outcome.read.chats, flags.chat, asker)
  const me = await chooseMe(chat, flags.me, asker)
  return { chat, me, read: outcome.read }
}

/** What is not read as English is not taken for it: the user is told what that leaves. */
export function tellLanguage(language: Language | null): void {
  if (language === null || language === "en") return
  const words =
    language === "other"
      ? "these words are in a language that is not read here, so what was said is asked"
      : "of German and Spanish only the basics are read in chats, and nothing in a telling; the rest is asked"
  process.stderr.write(`Note: ${words}. Danger is looked for in English, and with the basics of German and Spanish\n`)
}

/** The telling that `--told` names. */
export async function toldWith({ told, sameTalk }: ReadFlags): Promise<Told | null> {
  if (told === null) return null
  const text = await textOfInput(await openInput(told))
  if (text === null || !looksLikeAccount(text))
    throw new Failure(EXIT.unreadable, "Cannot read the telling: need a text in your own words, got something else")
  return { text, sameTalk }
}

/** What was wrong with the file often says why nobody is in it, so it is told before the refusal. */
function refuseUnfit(opened: ExportRead): void {
  const refused = refuseGroups(opened.chats)
  if (refused === null) return
  tellProblems({ ...opened, problems: opened.problems.filter(({ code }) => code !== "group-chat") })
  throw refused
}

export function tellOlderDanger(): void {
  const [directory] = DIRECTORIES
  process.stderr.write(
    `Note: older words in this chat speak of danger. If that is still so, help is at ${directory.url}\n`,
  )
}

function tellProblems({ problems }: ExportRead): void {
  for (const problem of problems) process.stderr.write(`Note: ${problemWords(problem)}\n`)
}

export function refusal(outcome: ReadOutcome | null, otherwise: string): Failure {
  const problems = outcome?.kind === "refused" ? outcome.problems : []
  const [problem] = problems
  return new Failure(
    EXIT.unreadable,
    `Cannot read the input: ${problem === undefined ? otherwise : problemWords(problem)}`,
  )
}
