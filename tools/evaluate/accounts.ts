/**
 * Accounts through the engine, judged by their annotation: open facts are neither right nor wrong, a fact that the words deny and that
 * is taken as true is counted by itself, and a field is fair where it is one of the values that a fair reader could give.
 */
import { SERIOUS_ROUTES } from "../../packages/core/src/model/safety.ts"
import { readJsonLines } from "./json-lines.ts"
import { type Prediction, predict } from "./predict.ts"
import { f1Of, mark, precisionOf, recallOf, shareOf, worstOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { type Counts, add, measureAll, sumUp } from "./sums.ts"

interface GoldFact {
  readonly fact: string
  readonly start: number
  readonly end: number
}

type Field = "ended_by" | "channel" | "phase"

export interface GoldAccount extends Readonly<Record<Field, string>> {
  readonly id: string
  readonly text: string
  readonly facts_true: readonly GoldFact[]
  readonly facts_false: readonly GoldFact[]
  readonly facts_open: readonly string[]
  readonly cried: { readonly who: string; readonly how_often: string; readonly in_latest_talk: boolean | string }
  readonly alt?: Readonly<Partial<Record<Field, readonly string[]>>>
  readonly safety_routes: readonly string[]
  readonly safety_open: readonly string[]
}

const FIELDS: readonly Field[] = ["ended_by", "channel", "phase"]
const FACT = "fact: "
/** Facts together, denials, the ex's tears, routes. */
const FACTS = "(facts)"
const DENIED = "(denied)"
const CRIED = "(the ex cried)"
const LATEST = "(the ex cried in the latest talk)"
const SERIOUS = "(serious route)"

const FIGURES = {
  "facts: precision": precisionOf(FACTS),
  "facts: recall": recallOf(FACTS),
  "facts: F1": f1Of(FACTS),
  "denied facts taken as true": shareOf("denied taken", "denied"),
  "facts said to be denied: precision": precisionOf(DENIED),
  "facts said to be denied: recall": recallOf(DENIED),
  "the ex cried: F1": f1Of(CRIED),
  "the ex cried in the latest talk: F1": f1Of(LATEST),
  "who ended it, exact or fair": shareOf("ended_by fair", "accounts"),
  "how they talked, exact or fair": shareOf("channel fair", "accounts"),
  "phase, exact or fair": shareOf("phase fair", "accounts"),
  "serious routes: recall": recallOf(SERIOUS),
  "serious routes: precision": precisionOf(SERIOUS),
  "shown words touch the quote": shareOf("touching", `${FACTS} right`),
}

export function measureAccounts(path: string, title: string, note: string): Report {
  const texts = (readJsonLines(path) as readonly GoldAccount[]).map((gold) =>
    countsOf(gold, predict(gold.id, gold.text)),
  )
  const sums = sumUp(texts)
  const kinds = [...new Set([...sums.keys()].filter((name) => name.startsWith(FACT)).map(kindOf))]
  return {
    title: `${title}: ${texts.length} accounts`,
    note,
    figures: measureAll(texts, FIGURES),
    worst: worstOf(sums, [...kinds, ...FIELDS.map((field) => `${field}:`)]),
  }
}

function kindOf(name: string): string {
  return name.replace(/ (?:right|missed|in error)$/, "")
}

export function countsOf(gold: GoldAccount, said: Prediction): Counts {
  const counts: Counts = new Map([["accounts", 1]])
  countFacts(counts, gold, said)
  const { who, in_latest_talk: isLatest } = said.cried
  mark(counts, CRIED, gold.cried.who === "ex", who === "ex")
  mark(counts, LATEST, gold.cried.who === "ex" && gold.cried.in_latest_talk === true, who === "ex" && isLatest === true)
  for (const field of FIELDS) {
    const isFair = said[field] === gold[field] || (gold.alt?.[field] ?? []).includes(said[field])
    add(counts, isFair ? `${field} fair` : `${field}: in error`)
  }
  for (const route of SERIOUS_ROUTES)
    if (gold.safety_routes.includes(route) || !gold.safety_open.includes(route))
      mark(counts, SERIOUS, gold.safety_routes.includes(route), said.safety_routes.includes(route))
  return counts
}

function countFacts(counts: Counts, gold: GoldAccount, said: Prediction): void {
  const isTrue = new Map(gold.facts_true.map((fact) => [fact.fact, fact]))
  const isFalse = new Set(gold.facts_false.map(({ fact }) => fact))
  const saidOf = new Map(said.facts.toReversed().map((fact) => [fact.fact, fact]))
  for (const fact of new Set([...isTrue.keys(), ...isFalse, ...saidOf.keys()])) {
    const isOpen = gold.facts_open.includes(fact) && !isTrue.has(fact)
    const value = saidOf.get(fact)?.value
    for (const kind of [FACTS, FACT + fact]) mark(counts, kind, isOpen ? undefined : isTrue.has(fact), value === true)
    mark(counts, DENIED, isOpen ? undefined : isFalse.has(fact), value === false)
    if (isFalse.has(fact)) add(counts, "denied")
    if (isFalse.has(fact) && value === true) add(counts, "denied taken")
    if (value === true && touches(isTrue.get(fact), saidOf.get(fact))) add(counts, "touching")
  }
}

function touches(gold: GoldFact | undefined, said: Prediction["facts"][number] | undefined): boolean {
  return gold !== undefined && (said?.start ?? gold.end) < gold.end && (said?.end ?? gold.start) > gold.start
}
