/**
 * `aftertalk patterns FILE...`: what repeats over many talks with one person, from one export or several. A page for somebody
 * in danger comes first here too.
 */
import {
  type Chat,
  type Evidence,
  type OwnToldTalk,
  type OwnUnderstoodChat,
  type Patterns,
  type ToldPatterns,
  findToldTalk,
  tellPatterns,
  tellReading,
  understandAccount,
  understandChat,
  understandPatterns,
} from "@aftertalk/core"
import { type Asker, findAsker } from "../asking/asker.ts"
import { chooseToldTalk } from "../asking/told-talk.ts"
import { dangerSense } from "../danger-sense.ts"
import { factSense } from "../fact-sense.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { openInput } from "../input/node-file.ts"
import { openExport } from "../input/open-export.ts"
import { makeFromFacts, quoteFromAccount } from "../reading/read-account.ts"
import { quoteFromChat } from "../reading/read-chat.ts"
import { Paper } from "../screen/paper.ts"
import { startProgress } from "../screen/progress.ts"
import { type QuoteOf, showReading } from "../screen/show-reading.ts"
import { openChat, tellLanguage, toldWith } from "./open-chat.ts"
import type { ReadFlags } from "./read-flags.ts"

/** More can be had with --json. */
const MOST_QUOTES = 2

export async function patterns(paths: readonly string[], flags: ReadFlags): Promise<ExitCode> {
  const asker = await findAsker(flags.input)
  const chats: OwnUnderstoodChat[] = []
  for (const [place, path] of paths.entries()) chats.push(await understandFile(path, place, flags, asker))
  const told = await toldTalks(chats, flags, asker)
  const text = told[0]?.account.text ?? ""
  const quoteOf: QuoteOf = (evidence) =>
    chats
      .map(({ chat }) => (isOf(chat, evidence) ? quoteFromChat(chat, evidence) : null))
      .find((one) => one !== null) ?? quoteFromAccount(text, evidence)
  const danger = dangerPage(chats, told, flags, quoteOf)
  if (danger !== null) {
    process.stdout.write(danger)
    return EXIT.ok
  }
  const progress = startProgress("Counting")
  const found = await understandPatterns(chats, told, { onProgress: progress.show })
  progress.end()
  if (found === null) throw new RangeError("Cannot count: it was stopped")
  process.stdout.write(flags.json ? `${JSON.stringify(asJson(found))}\n` : asText(found, nameIn(chats), quoteOf))
  return EXIT.ok
}

async function understandFile(
  path: string,
  place: number,
  flags: ReadFlags,
  asker: Asker | null,
): Promise<OwnUnderstoodChat> {
  const files = await openInput(path)
  const { chat: read, me } = await openChat(files, await openExport(files, flags.file), flags, asker)
  // Two exports may name their chats alike, and every number must lead back to its own.
  const chat = { ...read, id: `${place + 1}:${read.id}` }
  const progress = startProgress("Understanding")
  const understood = await understandChat(chat, me, { onProgress: progress.show }, { sense: dangerSense() })
  progress.end()
  if (understood === null) throw new RangeError("Cannot understand the chat: it was stopped")
  tellLanguage(understood.languages[0] ?? null)
  return { chat, me, understood }
}

async function toldTalks(
  chats: readonly OwnUnderstoodChat[],
  flags: ReadFlags,
  asker: Asker | null,
): Promise<readonly OwnToldTalk[]> {
  const given = await toldWith(flags)
  const [first] = chats
  if (given === null || first === undefined) return []
  const account = { kind: "account", id: "told", text: given.text, answers: [] } as const
  const told = understandAccount(account, { sense: dangerSense(), facts: factSense() })
  const likely = findToldTalk(account, told, first.chat, first.understood)
  const same = await chooseToldTalk(first.understood.talks, likely, given.sameTalk, asker)
  return [{ account, told, same }]
}

/** @returns the page in place of the patterns, as it would come in place of a reading; null where none would */
function dangerPage(
  chats: readonly OwnUnderstoodChat[],
  told: readonly OwnToldTalk[],
  flags: ReadFlags,
  quoteOf: QuoteOf,
): string | null {
  const seen = [...chats.map(({ understood }) => understood), ...told.map((one) => one.told)]
  const found = {
    facts: seen.flatMap(({ facts }) => facts),
    safety: seen.flatMap(({ safety }) => safety),
    mirrored: [],
    acts: [],
    talks: chats.reduce((sum, { understood }) => sum + understood.weighed.length, 1),
  }
  const { reading, facts, mirrored } = makeFromFacts(found, [], flags)
  if (!reading.route.startsWith("safety:")) return null
  if (flags.json) return `${JSON.stringify({ kind: "patterns", route: reading.route, patterns: null })}\n`
  const paper = new Paper(process.stdout, process.env)
  const { country, ratings } = flags
  const page = tellReading({ reading, facts, name: nameIn(chats), country, lineOf: () => null, ratings, mirrored })
  showReading(paper, page, quoteOf)
  return paper.toString()
}

function isOf(chat: Chat, evidence: Evidence): boolean {
  return evidence.kind === "message" && evidence.chat === chat.id
}

function nameIn(chats: readonly OwnUnderstoodChat[]): string | null {
  const [first] = chats
  return first?.chat.people.find(({ id, entries }) => id !== first.me && entries > 0)?.name ?? null
}

function asText(found: Patterns, name: string | null, quoteOf: QuoteOf): string {
  const paper = new Paper(process.stdout, process.env)
  const told = tellPatterns({ patterns: found, name: name ?? "your ex", showDay: (at) => at.slice(0, 10) })
  paper.heading("Patterns")
  for (const line of told.intro) paper.line(line)
  for (const card of told.cards) showCard(paper, card, quoteOf)
  paper.heading("What this cannot show")
  for (const line of told.cannotShow) paper.line(line, 0, "- ")
  return paper.toString()
}

function showCard(paper: Paper, { sentence, note, rows }: ToldPatterns["cards"][number], quoteOf: QuoteOf): void {
  paper.heading(sentence)
  if (note !== null) paper.line(note)
  for (const { label, value, more, evidence } of rows) {
    paper.line(`${label}: ${value}${more === null ? "" : `, ${more}`}`, 0, "- ")
    const quotes = evidence.slice(-MOST_QUOTES).flatMap((one) => quoteOf(one) ?? [])
    for (const { words, place } of quotes) paper.quote(words, place, 4)
  }
}

/** Every number with its messages: `message` is the place in the chat, from 0. */
function asJson(found: Patterns): Readonly<Record<string, unknown>> {
  return { kind: "patterns", route: "patterns", ...found }
}
