/** `aftertalk read FILE|-`: an export or an account to a reading. Which of the two it is, its content tells. */
import {
  type Evidence,
  type Fact,
  type SafetyHit,
  languageOf,
  tellReading,
  type PrintedBy,
  type ToldReading,
  printHtml,
  printJson,
} from "@aftertalk/core"
import type { ByteFile, ReadOutcome } from "@aftertalk/core/readers"
import { DIRECTORIES, ENGLISH } from "@aftertalk/core/knowledge"
import { findAsker } from "../asking/asker.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { looksCutShort, looksLikeAccount, textOfInput } from "../input/account-text.ts"
import { openInput } from "../input/node-file.ts"
import { openExport } from "../input/open-export.ts"
import { toJson } from "../lines/explain-line.ts"
import { type LineOf, type Made, lineFromAccount, quoteFromAccount, readAccount } from "../reading/read-account.ts"
import { lineFromChat, quoteFromChat, readChat } from "../reading/read-chat.ts"
import { Paper } from "../screen/paper.ts"
import { type QuoteOf, showReading } from "../screen/show-reading.ts"
import { writePage } from "../output/write-page.ts"
import { checkAnswers } from "./check-answers.ts"
import { openChat, refusal, tellLanguage, tellOlderDanger, toldWith } from "./open-chat.ts"
import type { ReadFlags } from "./read-flags.ts"

interface Output {
  readonly made: Made
  readonly name: string | null
  readonly quoteOf: QuoteOf
  readonly lineOf: LineOf
  readonly about: Readonly<Record<string, unknown>>
  /** Lone hints of danger that open no page. */
  readonly doubtful: readonly SafetyHit[]
}

export async function read(path: string, flags: ReadFlags): Promise<ExitCode> {
  checkAnswers(flags.answers)
  const files = await openInput(path)
  const outcome = flags.kind === "account" ? null : await openExport(files, flags.file)
  const output =
    outcome === null || (flags.kind === null && outcome.kind === "refused" && isUnknown(outcome))
      ? await fromAccount(files, outcome, flags)
      : await fromExport(files, outcome, flags)
  if (flags.html !== null) await writePage(flags.html, printHtml(printed(output, flags)))
  if (flags.misread.length > 0) tellMisread()
  process.stdout.write(flags.json ? `${JSON.stringify(asJson(output, flags))}\n` : asText(output, flags))
  return EXIT.ok
}

function isUnknown(outcome: ReadOutcome & { kind: "refused" }): boolean {
  return outcome.problems.every(
    ({ code }) => code === "not-an-export" || code === "wrong-encoding" || code === "lone-surrogate",
  )
}

async function fromAccount(files: readonly ByteFile[], outcome: ReadOutcome | null, flags: ReadFlags): Promise<Output> {
  const text = await textOfInput(files)
  if (text === null || text.trim() === "")
    throw refusal(outcome, "need text of at most a million characters, got something else")
  if (flags.kind === null && looksCutShort(text))
    throw refusal(null, "need a telling of a few words more, or a chat export, got too few to read")
  if (flags.kind === null && !looksLikeAccount(text))
    throw refusal(outcome, "need a chat export or a telling in words, got neither")
  const language = languageOf(text)
  tellLanguage(language)
  const { doubtful, ...made } = await readAccount(text, flags.answers, flags, await findAsker(flags.input))
  return {
    made,
    doubtful,
    name: flags.name,
    quoteOf: (evidence) => quoteFromAccount(text, evidence),
    lineOf: (evidence) => lineFromAccount(text, evidence),
    about: { kind: "account", language, doubtful_safety_routes: doubtful.map(({ route }) => route) },
  }
}

async function fromExport(files: readonly ByteFile[], first: ReadOutcome, flags: ReadFlags): Promise<Output> {
  const asker = await findAsker(flags.input)
  const { chat, me, read: opened } = await openChat(files, first, flags, asker)
  const told = await toldWith(flags)
  const { name, talks, talk, weighed, olderSafety, languages, ...made } = await readChat(
    chat,
    me,
    flags.answers,
    flags,
    asker,
    told,
  )
  if (olderSafety.length > 0) tellOlderDanger()
  tellLanguage(languages[0] ?? null)
  const { format, variant, problems } = opened
  const about = {
    kind: "export",
    format,
    variant,
    messages: chat.messages.length,
    talks,
    talk,
    weighed_talks: weighed,
    languages,
    older_safety_routes: olderSafety.map(({ route }) => route),
    problems: problems.map(({ code, count, firstLine }) => ({ code, count, first_line: firstLine })),
  }
  const quoteOf: QuoteOf = (evidence) =>
    quoteFromChat(chat, evidence) ?? (told === null ? null : quoteFromAccount(told.text, evidence))
  const lineOf: LineOf = (evidence) =>
    lineFromChat(chat, evidence) ?? (told === null ? null : lineFromAccount(told.text, evidence))
  return { made, name, quoteOf, lineOf, about, doubtful: [] }
}

/** The words count no more; help stays in view, and other words of danger still open their page. */
function tellMisread(): void {
  const [directory] = DIRECTORIES
  process.stderr.write(
    `Note: you said that words of danger were misread. The check stays on. Help all the same: ${directory.url}\n`,
  )
}

function asText(output: Output, flags: ReadFlags): string {
  const paper = new Paper(process.stdout, process.env)
  showDoubt(paper, output)
  showReading(paper, inWords(output, flags), output.quoteOf)
  return paper.toString()
}

/** Before the reading: the words, the question, and help. It asks for no answer. */
function showDoubt(paper: Paper, { doubtful, quoteOf }: Output): void {
  const words = doubtful.flatMap(({ evidence }) => evidence).flatMap((one) => quoteOf(one)?.words ?? [])
  if (words.length === 0) return
  const [directory] = DIRECTORIES
  paper.heading("Is somebody in danger?")
  for (const each of words) paper.line(`"${each}" may mean danger, or nothing of the kind.`, 0, "- ")
  paper.line("If you or somebody else could come to harm, or you are afraid of somebody, start with help:")
  paper.line(directory.url)
}

function inWords({ made, name, lineOf }: Output, { country, ratings }: ReadFlags): ToldReading {
  const { reading, facts, mirrored, acts } = made
  return tellReading({ reading, facts, name, country, lineOf, ratings, mirrored, acts })
}

function printed(output: Output, flags: ReadFlags): PrintedBy {
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
  const { lineOf } = output
  return { told: inWords(output, flags), texts: ENGLISH, lineOf, ratings: flags.ratings, day, language: "en" }
}

function asJson(output: Output, flags: ReadFlags): Readonly<Record<string, unknown>> {
  const { made, quoteOf, about } = output
  const { reading, facts, safety } = made
  return {
    ...about,
    made_by: ENGLISH.print.madeBy,
    route: reading.route,
    reading: toJson(reading),
    questions: reading.questions.map(({ id }) => id),
    facts: facts.map((fact) => factAsJson(fact, quoteOf)),
    safety: safety.map((hit: SafetyHit) => ({
      route: hit.route,
      evidence: hit.evidence.map((one) => evidenceAsJson(one, quoteOf)),
    })),
    printed: printJson(printed(output, flags)),
  }
}

function factAsJson({ fact, value, talk, when, evidence }: Fact, quoteOf: QuoteOf) {
  return { fact, value, talk, when, evidence: evidence.map((one) => evidenceAsJson(one, quoteOf)) }
}

function evidenceAsJson(evidence: Evidence, quoteOf: QuoteOf) {
  const words = quoteOf(evidence)?.words ?? null
  switch (evidence.kind) {
    case "account":
      return { start: evidence.start, end: evidence.end, words }
    case "message":
      return { message: evidence.seq, start: evidence.start, end: evidence.end, words }
    case "answer":
      return { question: evidence.question }
  }
}
