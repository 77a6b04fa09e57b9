/** A told reading as plain sections, in the order in which it is shown: what a printed page and a file for programs are made from. */
import type { Texts } from "../../knowledge/texts.ts"
import type { ExplanationCard, FactLine, ReadingCard, SafetyPage, StepCard, ToldReading } from "../../model/cards.ts"
import type { Evidence } from "../../model/evidence.ts"
import type { Ratings } from "../../model/rating.ts"
import { ownWords, type SaidLine } from "../tell/own-words.ts"
import { place } from "../tell/telling.ts"

export interface PrintInput {
  readonly told: ToldReading
  readonly texts: Texts
  readonly lineOf: (evidence: Evidence) => SaidLine | null
  readonly ratings: Ratings | null
}

/** `said`: somebody's words. `item`: one of a list. `name`: heads what follows it. */
export interface PrintLine {
  readonly kind: "text" | "item" | "name" | "said" | "note"
  readonly text: string
}

export interface PrintSection {
  readonly heading: string
  readonly lines: readonly PrintLine[]
}

export function printSections(input: PrintInput): readonly PrintSection[] {
  const { told, texts } = input
  const { print } = texts
  if (told.kind === "safety") return safetySections(told, texts)
  if (told.kind === "reading") return told.cards.map((card) => cardSection(card, input))
  return [
    { heading: told.heading, lines: [text(told.text), text(told.allTheSame)] },
    { heading: print.understood, lines: told.understood.flatMap((line) => factLines(line, input)) },
    { heading: print.questions, lines: told.questions.map((question) => item(question.text)) },
    ...told.cards.map((card) => cardSection(card, input)),
    { heading: print.step, lines: stepLines(told.step, texts) },
  ].filter(({ lines }) => lines.length > 0)
}

function cardSection(card: ReadingCard, input: PrintInput): PrintSection {
  const { print } = input.texts
  switch (card.kind) {
    case "sentence":
      return { heading: print.sentence, lines: [text(card.text)] }
    case "explanations":
      return {
        heading: print.explanations,
        lines: [
          ...(card.eitherOrBoth ? [text(print.eitherOrBoth)] : []),
          ...card.items.flatMap((one) => explanationLines(one, input)),
        ],
      }
    case "does-not-mean":
      return {
        heading: print.doesNotMean,
        lines: [
          ...card.lines.map((line) => item(line.text)),
          ...(card.notSigns === null ? [] : [item(card.notSigns)]),
          name(print.returnWish),
          text(card.returnWish.text),
        ],
      }
    case "effects":
      return { heading: print.effects, lines: effectLines(card, input) }
    case "shares":
      return {
        heading: print.shares,
        lines: [
          name(card.exName),
          ...card.ex.map((line) => item(line.text)),
          name(card.userName),
          ...card.user.map((line) => item(line.text)),
          ...(card.hardLine === null ? [] : [name(print.hardLine), text(card.hardLine.text)]),
        ],
      }
    case "cannot-know":
      return { heading: print.cannotKnow, lines: unknownLines(card, input.texts) }
    case "ties":
      return {
        heading: print.ties,
        lines: card.ties.flatMap((tie) => [
          name(tie.heading),
          text(tie.text),
          ...tie.steps.map((step) => item(`${step.title}. ${step.text}`)),
          ...(tie.before === null ? [] : [text(tie.before)]),
        ]),
      }
    case "next-step":
      return { heading: print.step, lines: stepLines(card.step, input.texts) }
  }
}

function explanationLines(card: ExplanationCard, input: PrintInput): readonly PrintLine[] {
  const { print } = input.texts
  if (card.for.length === 0) return [name(card.name), note(print.noneFor)]
  return [
    name(`${card.name}: ${card.band}`),
    ...card.here.filter(({ kind }) => kind !== "needs").map((line) => text(line.text)),
    note(print.for),
    ...card.for.flatMap((line) => factLines(line, input)),
    ...(card.against.length === 0 ? [] : [note(print.against)]),
    ...card.against.flatMap((line) => factLines(line, input)),
    ...card.here.filter(({ kind }) => kind === "needs").map((line) => text(line.text)),
  ]
}

/** A fact and the words of its first place. */
function factLines({ label, evidence }: FactLine, { lineOf }: PrintInput): readonly PrintLine[] {
  const words = evidence.flatMap((one) => {
    const line = lineOf(one)
    return line === null ? [] : (ownWords(line) ?? [])
  })
  const [first] = words
  return first === undefined ? [item(label)] : [item(label), { kind: "said", text: first }]
}

function effectLines(card: Extract<ReadingCard, { kind: "effects" }>, { texts, ratings }: PrintInput) {
  const { print } = texts
  const numbers = (["mood", "hope"] as const).flatMap((kind) => {
    const { before = null, now = null } = ratings?.[kind] ?? {}
    if (before === null && now === null) return []
    const shown = { before: String(before ?? print.unsaid), now: String(now ?? print.unsaid) }
    return [text(place(print[kind], shown))]
  })
  return [...numbers, ...card.lines.map((line) => item(`${line.name}. ${line.text}`))]
}

function unknownLines(card: Extract<ReadingCard, { kind: "cannot-know" }>, { print }: Texts): readonly PrintLine[] {
  const { lines, strongestAgainst, missing } = card
  return [
    ...lines.map(item),
    ...(strongestAgainst === null ? [] : [text(place(print.strongestAgainst, { fact: strongestAgainst.label }))]),
    ...(missing === null ? [] : [text(place(print.missing, { question: missing.text }))]),
  ]
}

function stepLines(step: StepCard, { print }: Texts): readonly PrintLine[] {
  return [
    name(step.name),
    text(step.why),
    text(step.what),
    ...(step.words.length === 0 ? [] : [note(print.words)]),
    ...step.words.map((words): PrintLine => ({ kind: "said", text: words })),
    ...(step.ifTrue === null ? [] : [text(place(print.ifTrue, { text: step.ifTrue }))]),
    text(`${step.grade} ${step.known}`),
    text(place(print.notIf, { text: step.notIf })),
  ]
}

function safetySections(page: SafetyPage, { print }: Texts): readonly PrintSection[] {
  const emergency = page.emergency.numbers.map(({ number, service }) =>
    service === "any" ? number : `${number} ${service}`,
  )
  return [
    { heading: page.heading, lines: [text(page.acknowledgement)] },
    {
      heading: print.help,
      lines: [
        ...(emergency.length === 0 ? [] : [item(`${emergency.join(", ")}: ${page.emergency.when}`)]),
        ...page.lines.map((line) => item([line.number, line.name, line.hours, line.url].filter(Boolean).join(", "))),
        ...page.directories.map((one) => item(`${one.name}: ${one.url}`)),
        ...page.steps.map((step) => item(`${step.title}. ${step.text}`)),
        ...(page.before === null ? [] : [text(page.before)]),
      ],
    },
  ]
}

function text(words: string): PrintLine {
  return { kind: "text", text: words }
}

function item(words: string): PrintLine {
  return { kind: "item", text: words }
}

function name(words: string): PrintLine {
  return { kind: "name", text: words }
}

function note(words: string): PrintLine {
  return { kind: "note", text: words }
}
