/**
 * What danger does to the user, of all effects: care for the other person, and guilt. Named where the ex speaks of dying
 * or puts the user under pressure or fear; elsewhere only as far as facts show it.
 */
import { EFFECTS } from "../knowledge/effects.ts"
import type { FactId } from "../model/fact.ts"
import type { Effect } from "../model/reading.ts"
import type { SeriousRoute } from "../model/safety.ts"

const FROM_THE_EX: readonly SeriousRoute[] = ["EX_SUICIDE", "ABUSE_STALKING"]

export function safetyEffects(route: SeriousRoute, facts: ReadonlySet<FactId>): readonly Effect[] {
  return EFFECTS.filter(({ id }) => id === "EF7" || id === "EF11").flatMap(({ id, shownBy }) => {
    const shown = (Object.keys(shownBy) as FactId[]).filter((fact) => facts.has(fact))
    const behind = shown.length > 0 || !FROM_THE_EX.includes(route) ? shown : [...facts]
    return behind.length > 0 ? [{ id, facts: behind, ratings: [], acts: [] }] : []
  })
}
