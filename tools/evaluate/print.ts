/** The figures of one set as a table for a terminal. */
import type { Counted, Score } from "./accounts.ts"

interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function printAccounts(name: string, score: Score, all: boolean): void {
  const { facts_true: facts, cried } = score
  console.log(`\n${name}: ${score.accounts} accounts`)
  row("", "precision", "recall", "F1")
  const interval = facts.micro.f1_95
  row(
    "facts, all together",
    ...rates(facts.micro),
    interval === null ? "" : `(${interval.map((x) => x.toFixed(3)).join(" to ")})`,
  )
  row(`facts, mean of ${facts.macro.facts}`, ...rates(facts.macro))
  row("facts denied", ...rates(score.facts_false))
  row("the ex cried", ...rates(cried.ex_cried))
  row("… in the latest talk", ...rates(cried.ex_cried_in_latest_talk))
  row("safety, serious", ...rates(score.safety.serious))
  row("safety, shared life", ...rates(score.safety.context))
  row("", "right", "or fair", "where told")
  row("who cried", share(cried.who.accuracy))
  row("how often", share(cried.how_often.accuracy))
  for (const key of ["ended_by", "channel", "phase"] as const) {
    const field = score[key]
    row(key, share(field.accuracy), share(field.accuracy_with_alternatives), share(field.where_the_text_tells.accuracy))
  }
  row("words touch the quote", share(score.evidence.touching_the_quote), "overlap", share(score.evidence.mean_overlap))
  console.log(`denied facts taken as true: ${facts.false_alarms_on_denied_facts} of ${facts.denied_facts}`)
  printErrors(facts.per_fact, all)
}

/** The ten facts that cost most, or all of them. */
function printErrors(perFact: Readonly<Record<string, Counted>>, all: boolean): void {
  const sorted = Object.entries(perFact).sort(([, a], [, b]) => b.fp + b.fn - a.fp - a.fn)
  console.log(all ? "all facts:" : "the ten that cost most:")
  for (const [fact, cell] of all ? sorted : sorted.slice(0, 10)) {
    row(`  ${fact}`, ...rates(cell), `in error ${cell.fp}, missed ${cell.fn} of ${cell.support}`)
  }
}

function rates(rate: Rate): readonly string[] {
  return [share(rate.precision), share(rate.recall), share(rate.f1)]
}

function share(value: number | null): string {
  return value === null ? "-" : value.toFixed(3)
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join("  "))
}
