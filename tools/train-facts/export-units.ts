/**
 * Accounts and rows of facts as the learned layer sees them, one a line, for `train_facts.py`.
 *
 * usage: npx tsx tools/train-facts/export-units.ts FILE... > UNITS.jsonl
 *
 * A file holds accounts or rows with `facts_true`, `facts_false`, `facts_open`, or only texts.
 */
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { findAccountFacts } from "../../packages/core/src/facts/account-facts.ts"
import { marksOf, namesOf } from "../../packages/core/src/facts/learned/unit-rows.ts"
import { type Unit, readUnits } from "../../packages/core/src/facts/learned/units.ts"
import { type AccountText, spanOfPlain } from "../../packages/core/src/text/clause.ts"
import { readClauses } from "../../packages/core/src/text/clauses.ts"

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "") continue
    const row = JSON.parse(line) as { readonly id: string; readonly text: string }
    const parsed = readClauses(row.text)
    const { facts } = findAccountFacts({ kind: "account", id: row.id, text: row.text, answers: [] }, parsed)
    const rules = facts.map(({ fact, value, certainty }) => ({ fact, value, certainty }))
    const units = readUnits(parsed).map((unit) => unitOf(parsed, unit))
    console.log(JSON.stringify({ file: basename(file, ".jsonl"), ...row, rules, units }))
  }
}

/** Each word in its base form, with its classes and the marks of its clause. */
function unitOf(account: AccountText, unit: Unit): object {
  const [first, last] = [unit.words[0], unit.words.at(-1)]
  const { start } = spanOfPlain(account, first?.plainStart ?? 0, first?.plainEnd ?? 0)
  const { end } = spanOfPlain(account, last?.plainStart ?? 0, last?.plainEnd ?? 0)
  const { lemmas, classes } = namesOf(unit)
  const words = unit.words.map(({ clause }, at) => [lemmas[at], classes[at], ...marksOf(account.clauses[clause])])
  return { words, start, end }
}
