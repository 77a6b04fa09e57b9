/** A told reading as text for a terminal: the cards in their order, under each fact the very words and where they stand. */
import type {
  Evidence,
  ExplanationCard,
  FactLine,
  ReadingCard,
  SafetyPage,
  StepCard,
  ToldReading,
} from "@aftertalk/core"
import { ENGLISH } from "@aftertalk/core/knowledge"
import type { Paper } from "./paper.ts"

/** The words of one evidence and where they stand; null for an answer, which has none. */
export type QuoteOf = (evidence: Evidence) => { readonly words: string; readonly place: string } | null

/** While no country is known. A page for somebody in danger is never without a number. */
const EMERGENCY_ANYWHERE =
  "112 in the European Union, 999 in the United Kingdom, 911 in the United States and Canada, 000 in Australia"

/** More can be had with --json. */
const MOST_QUOTES = 3

export function showReading(paper: Paper, told: ToldReading, quoteOf: QuoteOf): void {
  switch (told.kind) {
    case "safety":
      return showSafety(paper, told, quoteOf)
    case "not-enough":
      paper.heading(told.heading)
      paper.line(told.text)
      paper.line(told.allTheSame)
      if (told.understood.length > 0) paper.heading("What was understood")
      for (const line of told.understood) showFact(paper, line, quoteOf, 0)
      if (told.questions.length > 0) paper.heading("What would help most to know")
      for (const question of told.questions) paper.line(question.text, 0, "- ")
      for (const card of told.cards) showCard(paper, card, quoteOf)
      paper.heading("One next step")
      return showStep(paper, told.step)
    case "reading":
      for (const card of told.cards) showCard(paper, card, quoteOf)
      showLibrary(paper, told.cards)
  }
}

/** Where to read how well each is known. */
function showLibrary(paper: Paper, cards: readonly ReadingCard[]): void {
  const ids = cards.flatMap((card) => {
    if (card.kind === "explanations") return card.items.slice(0, 2).map(({ id }) => id)
    return card.kind === "next-step" ? [card.step.id] : []
  })
  paper.heading("How well this is known, with sources")
  for (const id of [...ids, "method"]) paper.line(`aftertalk library ${id}`)
}

function showCard(paper: Paper, card: ReadingCard, quoteOf: QuoteOf): void {
  switch (card.kind) {
    case "sentence":
      paper.heading("In one sentence")
      return paper.line(card.text)
    case "explanations":
      paper.heading(
        card.eitherOrBoth ? "What could explain it: the first two, either or both" : "What could explain it",
      )
      for (const item of card.items.toSorted(byFactsFirst)) showExplanation(paper, item, quoteOf)
      return
    case "does-not-mean":
      paper.heading("What this does not mean")
      for (const { text } of card.lines) paper.line(text, 0, "- ")
      if (card.notSigns !== null) paper.line(card.notSigns)
      return paper.line(card.returnWish.text)
    case "effects":
      if (card.lines.length > 0) paper.heading("What the talk may have done to you")
      for (const { name, text, facts, acts } of card.lines) {
        paper.line(`${name}. ${text}`, 0, "- ")
        const words = [...acts, ...facts.flatMap(({ evidence }) => evidence)]
        showQuotes(paper, words.slice(0, 1), quoteOf, 4)
      }
      return
    case "shares":
      return showShares(paper, card, quoteOf)
    case "cannot-know":
      paper.heading("What cannot be known from this")
      for (const text of card.lines) paper.line(text, 0, "- ")
      if (card.strongestAgainst !== null)
        showFact(paper, card.strongestAgainst, quoteOf, 0, "Strongest against the first: ")
      if (card.missing !== null) paper.line(`Would change it most: ${card.missing.text}`)
      return
    case "next-step":
      paper.heading("One next step")
      return showStep(paper, card.step)
    case "ties":
      for (const tie of card.ties) {
        paper.heading(tie.heading)
        paper.line(tie.text)
        for (const { title, text } of tie.steps) paper.line(`${title}. ${text}`, 0, "- ")
        if (tie.before !== null) paper.line(tie.before)
      }
  }
}

/** What no told fact speaks for comes last; all else keeps its order. */
function byFactsFirst(a: ExplanationCard, b: ExplanationCard): number {
  return Number(b.for.length > 0) - Number(a.for.length > 0)
}

function showExplanation(paper: Paper, { name, band, here, ...item }: ExplanationCard, quoteOf: QuoteOf): void {
  paper.gap()
  // A band that stands by itself, before any fact, is no finding about this talk.
  paper.line(item.for.length > 0 ? `${name}: ${band}` : `${name}: nothing here speaks for it`)
  for (const { kind, text } of here) if (kind !== "needs") paper.line(text, 2)
  for (const line of item.for) showFact(paper, line, quoteOf, 2, "+ ")
  for (const line of item.against) showFact(paper, line, quoteOf, 2, "- ")
  for (const { kind, text } of here) if (kind === "needs") paper.line(text, 2)
}

function showFact(
  paper: Paper,
  { label, talks, evidence }: FactLine,
  quoteOf: QuoteOf,
  indent: number,
  mark = "",
): void {
  paper.line(talks > 1 ? `${label} (in ${talks} talks)` : label, indent, mark)
  showQuotes(paper, evidence, quoteOf, indent + 4)
}

function showQuotes(paper: Paper, evidence: readonly Evidence[], quoteOf: QuoteOf, indent: number): void {
  const quotes = evidence.flatMap((item) => quoteOf(item) ?? [])
  for (const { words, place } of quotes.slice(0, MOST_QUOTES)) paper.quote(words, place, indent)
}

function showShares(paper: Paper, card: ReadingCard & { kind: "shares" }, quoteOf: QuoteOf): void {
  if (card.ex.length + card.user.length === 0 && card.hardLine === null) return
  paper.heading("Both shares in this talk")
  for (const { who, lines } of [
    { who: card.exName, lines: card.ex },
    { who: card.userName, lines: card.user },
  ]) {
    paper.line(`${who}:`)
    if (lines.length === 0) paper.line(ENGLISH.sentences.noShare, 2)
    for (const { text, evidence } of lines) {
      paper.line(text, 2, "- ")
      showQuotes(paper, evidence.slice(0, 1), quoteOf, 6)
    }
  }
  if (card.hardLine !== null) paper.line(card.hardLine.text)
}

function showStep(paper: Paper, step: StepCard): void {
  paper.line(`${step.name}. ${step.what}`)
  paper.line(step.why)
  paper.line(`${step.grade} ${step.known}`)
  paper.line(step.notIf)
  const [shortest] = step.words
  if (shortest !== undefined) {
    paper.line("Words you could use:")
    paper.line(shortest, 4)
    if (step.ifTrue !== null) paper.line(`Only if it is true for you: ${step.ifTrue}`, 4)
  }
}

function showSafety(paper: Paper, page: SafetyPage, quoteOf: QuoteOf): void {
  paper.heading(page.heading)
  paper.line(page.acknowledgement)
  if (page.ask !== null) paper.line(page.ask)
  paper.gap()
  paper.line(`${page.emergency.when}:`)
  if (page.emergency.numbers.length === 0) paper.line(EMERGENCY_ANYWHERE, 2)
  for (const { number, service } of page.emergency.numbers)
    paper.line(service === "any" ? number : `${number}  ${service}`, 2)
  for (const line of page.lines) {
    const check = line.checkThisNumber ? " (check this number)" : ""
    paper.line(
      [
        `${line.number}  ${line.name}${check}`,
        line.hours,
        line.languages,
        line.onlyFor === "" ? "" : `for ${line.onlyFor}`,
        line.url,
      ]
        .filter((part) => part !== "")
        .join(". "),
      2,
    )
  }
  if (page.country === null)
    paper.line("Numbers for your country: add --country and its two letters, such as --country IE.")
  for (const { name, url, for: use } of page.directories) paper.line(`${name}: ${url} (${use})`, 2)
  paper.gap()
  for (const { title, text } of page.steps) paper.line(`${title}. ${text}`, 0, "- ")
  if (page.before !== null) paper.line(page.before)
  for (const route of page.also) showAlso(paper, ENGLISH.safetyPages[route])
  paper.gap()
  paper.line(page.whyShown.text)
  for (const { words, place } of page.whyShown.evidence.flatMap((item) => quoteOf(item) ?? []).slice(0, MOST_QUOTES)) {
    paper.quote(words, place, 2)
  }
  paper.line(page.correct.text)
}

/** A second danger that was found beside the first is never left out. */
function showAlso(paper: Paper, { acknowledgement, ask, steps, before }: SafetyPageText): void {
  paper.heading("Also in your words")
  paper.line(acknowledgement)
  if (ask !== null) paper.line(ask)
  for (const { title, text } of steps) paper.line(`${title}. ${text.replaceAll("{name}", YOUR_EX)}`, 0, "- ")
  if (before !== null) paper.line(before.replaceAll("{name}", YOUR_EX))
}

type SafetyPageText = (typeof ENGLISH.safetyPages)["MINOR"]
const YOUR_EX = ENGLISH.sentences.yourEx
