/** What the reading screen shows: which explanations stand open, the order now and before, and what was struck. */
import type {
  Band,
  Evidence,
  ExplanationCard,
  ExplanationId,
  Fact,
  FactId,
  FactLine,
  ReadingCard,
  ToldReading,
} from "@aftertalk/core/model"
import type { Feelings } from "../../app/feelings.ts"
import { type FactKey, type ReadingState, type Strikes, factKey } from "../../app/reading-state.ts"

/** Strokes inked before a band; the word always stands beside them. */
export const BAND_STROKES: Readonly<Record<Band, 1 | 2 | 3 | 4>> = {
  "fits best": 4,
  fits: 3,
  possible: 2,
  "little points to it": 1,
}

/** So many explanations stand open from the start; the rest, and those that no told fact speaks for, are folded. */
const OPEN_AT_FIRST = 2

/** From this opening on, a door stands before the reading: nothing new was said since. */
const DOOR_FROM = 3

/** So many openings of any talks of one chat count as three of one. */
const DOOR_FROM_IN_CHAT = 6

export type CardOf<Kind extends ReadingCard["kind"]> = Extract<ReadingCard, { readonly kind: Kind }>

/** The card of a kind, where the page has it. */
export function cardOf<Kind extends ReadingCard["kind"]>(told: ToldReading, kind: Kind): CardOf<Kind> | null {
  if (told.kind === "safety") return null
  return told.cards.find((card): card is CardOf<Kind> => card.kind === kind) ?? null
}

/** Where the words of a fact are that stands under some explanation; empty where it stands under none. */
export function evidenceOf(told: ToldReading | null, fact: FactId | null): readonly Evidence[] {
  const items = told === null ? [] : (cardOf(told, "explanations")?.items ?? [])
  const lines = items.flatMap((item) => [...item.for, ...item.against])
  return lines.find((line) => line.fact === fact)?.evidence ?? []
}

export interface MarkedInTalk {
  readonly marked: readonly FactLine[]
  readonly line: "for" | "understood"
}

/** What is marked in the talk beside the cards: what speaks for the first explanation, or all that was understood. */
export function markedInTalk(told: ToldReading): MarkedInTalk {
  if (told.kind === "not-enough") return { marked: told.understood, line: "understood" }
  return { marked: cardOf(told, "explanations")?.items[0]?.for ?? [], line: "for" }
}

export interface ExplanationsView {
  /** Both first ones stand in one place: either or both. */
  readonly together: boolean
  readonly open: readonly ExplanationCard[]
  readonly folded: readonly ExplanationCard[]
  /** One tap further away. */
  readonly less: readonly ExplanationCard[]
}

/** So many stand folded with their band in view. */
const FOLDED_IN_VIEW = 3

export function viewExplanations(card: CardOf<"explanations">): ExplanationsView {
  const open = card.items.filter((item) => item.for.length > 0).slice(0, OPEN_AT_FIRST)
  const others = card.items.filter((item) => !open.includes(item))
  const inView = foldAfter(FOLDED_IN_VIEW, others)
  return { together: card.eitherOrBoth, open, folded: inView.open, less: inView.folded }
}

export interface OrderLine {
  readonly id: ExplanationId
  readonly name: string
  readonly band: Band
  /** From 1; two that stand "either or both" share a place. */
  readonly place: number
  /** The place before; null where it was not shown, or where this is the order before. */
  readonly was: number | null
  readonly wasBand: Band | null
  /** Whether it stood elsewhere before, or was not shown. */
  readonly moved: boolean
}

/** The order of a version, with its places. `names` gives the words for an explanation. */
export function viewOrder(told: ToldReading, change: ReadingState["now"]): readonly OrderLine[] {
  const card = cardOf(told, "explanations")
  if (card === null) return []
  return card.items.map(({ id, name, band }, at) => {
    const moved = change?.change?.places.find((place) => place.id === id)
    return {
      id,
      name,
      band,
      place: card.eitherOrBoth && at === 1 ? 1 : at + 1,
      was: moved?.was ?? null,
      wasBand: moved !== undefined && moved.wasBand !== band ? moved.wasBand : null,
      moved: moved?.was !== at + 1,
    }
  })
}

export interface StruckFact {
  readonly key: FactKey
  readonly fact: Fact
  readonly unsure: boolean
}

/** What the user struck or doubted in the reading, to be shown and brought back. */
export function viewStruck(facts: readonly Fact[], strikes: Strikes): readonly StruckFact[] {
  return facts.flatMap((fact) => {
    const key = factKey(fact)
    const unsure = strikes.unsure.includes(key)
    return unsure || strikes.facts.includes(key) ? [{ key, fact, unsure }] : []
  })
}

/** How many facts a reading was made from, each once for each talk, and from how many talks. A denial is none. */
export function madeFrom(facts: readonly Fact[]): { readonly count: number; readonly talks: number } {
  const counted = facts.filter(({ value, certainty }) => value && certainty === "clear")
  return {
    count: new Set(counted.map(factKey)).size,
    talks: new Set(counted.map(({ talk }) => talk)).size,
  }
}

/**
 * Whether the door stands before the reading: it was opened often, or it and others of its chat were, or it was put away until a
 * day that has not come.
 */
export function needsDoor(
  { openings, awayUntilMs }: Pick<ReadingState, "openings" | "awayUntilMs">,
  nowMs: number,
  beside = 0,
): boolean {
  return openings >= DOOR_FROM || wentThrough(openings, beside) || (awayUntilMs !== null && nowMs < awayUntilMs)
}

/** Whether one goes from talk to talk, and has not opened this one often. */
export function wentThrough(openings: number, beside: number): boolean {
  return openings < DOOR_FROM && beside > 0 && openings + beside >= DOOR_FROM_IN_CHAT
}

/** For how many days a talk may be put away. */
export const AWAY_DAYS = [1, 7, 28] as const

/** What was told, as one text: when it is the same, nothing new was said since the last opening. */
export function whatWasTold(facts: readonly Fact[], lines: readonly { readonly text: string }[]): string {
  return `${facts.map(factKey).join(" ")}|${lines.map(({ text }) => text.length).join(" ")}`
}

export interface EffectLine {
  readonly id: string
  readonly text: string
  /** The fact whose words stand below; null where the same words stand already below a line before. */
  readonly shownBy: Pick<FactLine, "label" | "evidence"> | null
}

/** The effects, each with the words that show it; the same words are quoted once. */
export function viewEffects(card: CardOf<"effects">): readonly EffectLine[] {
  const quoted = new Set<string>()
  return card.lines.map(({ id, text, facts, acts }) => {
    const shownBy =
      [...acts.map(asLine), ...facts].find(({ evidence }) => !quoted.has(JSON.stringify(evidence[0]))) ?? null
    if (shownBy !== null) quoted.add(JSON.stringify(shownBy.evidence[0]))
    return { id, text, shownBy }
  })
}

/** The words of an act, in the form in which those of a fact are quoted. */
function asLine(evidence: Evidence): Pick<FactLine, "label" | "evidence"> {
  return { label: "", evidence: [evidence] }
}

/** Whether the card of effects has anything to show. */
export function hasEffects(card: CardOf<"effects">, { mood, hope }: Feelings): boolean {
  return card.lines.length > 0 || [mood.before, mood.now, hope.before, hope.now].some((value) => value !== null)
}

/** So many facts stand open on each side of an explanation, and so many effects; the rest are one tap away. */
const FACTS_OPEN = 4
const EFFECTS_OPEN = 3

interface Fold<Line> {
  readonly open: readonly Line[]
  readonly folded: readonly Line[]
}

export function foldFacts<Line>(lines: readonly Line[]): Fold<Line> {
  return foldAfter(FACTS_OPEN, lines)
}

export function foldEffects<Line>(lines: readonly Line[]): Fold<Line> {
  return foldAfter(EFFECTS_OPEN, lines)
}

/** Never folds a single line: the fold would take as much room. */
function foldAfter<Line>(most: number, lines: readonly Line[]): Fold<Line> {
  const at = lines.length <= most + 1 ? lines.length : most
  return { open: lines.slice(0, at), folded: lines.slice(at) }
}
