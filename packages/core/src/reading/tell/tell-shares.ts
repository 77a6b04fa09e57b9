/**
 * Both shares: what each did in this talk, from facts alone and in the same plain words, and the one line that the user
 * may not want to hear. Nobody is blamed: an act is told, never a motive. What counts as an act of the one is looked for in
 * the other by the same rules (`mirrored`), so that swapping the two people's acts swaps their shares (Cheng 2025).
 */
import { FACTS } from "../../knowledge/facts.ts"
import { HARD_LINES, type HardLineEntry } from "../../knowledge/hard-lines.ts"
import type { ReadingCard, ShareLine } from "../../model/cards.ts"
import type { ActId } from "../../model/act.ts"
import type { Evidence } from "../../model/evidence.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import { factIds } from "../known-facts.ts"
import { factLine, idsInOrder } from "./fact-line.ts"
import { say } from "./say.ts"
import { fill, type Telling } from "./telling.ts"

export function tellShares(telling: Telling): ReadingCard {
  return {
    kind: "shares",
    exName: fill("{name}", telling),
    userName: telling.texts.sentences.you,
    ex: share("ex", telling),
    user: share("user", telling),
    hardLine: hardLine(telling),
  }
}

/** In this talk; what was done in earlier ones only where nothing was told of this. */
function share(whose: "ex" | "user", telling: Telling): readonly ShareLine[] {
  const clear = withDoers(telling)
  const here = { ...clear, facts: ofThisTalk(clear.facts), mirrored: ofThisTalk(clear.mirrored) }
  const some = shareIn("ex", here).length + shareIn("user", here).length > 0
  return shareIn(whose, some ? here : clear)
}

/**
 * Where the same words show an act of the one and the same act of the other, they do not show whose it was: then it is told of
 * neither. What was said may well have been said by both.
 */
function withDoers(telling: Telling): Telling {
  const [one, other] = [placesOf(telling.facts), placesOf(telling.mirrored)]
  return {
    ...telling,
    facts: telling.facts.filter((fact) => !isAct(fact) || !other.has(placeOf(fact))),
    mirrored: telling.mirrored.filter((fact) => !isAct(fact) || !one.has(placeOf(fact))),
  }
}

function placesOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.filter(isAct).map(placeOf))
}

function isAct({ fact, evidence }: Fact): boolean {
  return FACTS[fact].kind === "observed" && evidence.some(({ kind }) => kind !== "answer")
}

function placeOf({ fact, evidence }: Fact): string {
  return JSON.stringify([fact, evidence])
}

function ofThisTalk(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ when }) => when !== "earlier")
}

function shareIn(whose: "ex" | "user", telling: Telling): readonly ShareLine[] {
  const lines = [
    ...linesOf(telling.facts, (id) => telling.texts.facts[id][whose], telling),
    ...linesOf(telling.mirrored, (id) => telling.texts.mirrored[id]?.[whose], telling),
    ...actLines(whose, telling),
  ]
  const first = lines.filter((line, at) => lines.findIndex(({ text }) => text === line.text) === at)
  const harsh = first.some(({ fact }) => fact === "user_harsh")
  return first.filter(
    (line) => !(harsh && line.fact === "ex_angry_insulting") && !first.some((other) => saysMore(other.text, line.text)),
  )
}

/** An act bears the id of the fact that comes nearest, for whoever lists lines by fact. */
function actLines(whose: "ex" | "user", telling: Telling): readonly ShareLine[] {
  return telling.acts
    .filter(({ who }) => who === whose)
    .map(({ act, evidence }) => ({
      fact: NEAREST[act],
      text: fill(telling.texts.acts[act][whose], telling),
      evidence,
    }))
}

const NEAREST: Readonly<Record<ActId, FactId>> = { comforted: "calms_after_comfort" }

function linesOf(
  facts: readonly Fact[],
  textOf: (id: FactId) => string | undefined,
  telling: Telling,
): readonly ShareLine[] {
  return idsInOrder(facts.map(({ fact }) => fact)).flatMap((id) => {
    const text = textOf(id)
    const evidence = facts.filter(({ fact }) => fact === id).flatMap((fact) => fact.evidence)
    if (text === undefined) return []
    const words = FACTS[id].kind === "words" ? text.replace(/\.$/, `{said:${id}}.`) : text
    return [{ fact: id, text: say(words, { ...telling, facts }), evidence }]
  })
}

/** "Cried when your pain showed." says more than "Cried." */
function saysMore(more: string, less: string): boolean {
  return more !== less && more.startsWith(`${less.slice(0, -1)} `)
}

function hardLine(telling: Telling) {
  const known = factIds(telling.facts)
  const entry = HARD_LINES.find(
    (line) =>
      line.all.every((id) => known.has(id)) &&
      (line.any.length === 0 || line.any.some((id) => known.has(id))) &&
      isInOrder(line, telling.facts),
  )
  if (entry === undefined) return null
  const behind = [...entry.all, ...entry.any].filter((id) => known.has(id))
  return {
    text: say(telling.texts.hardLines[entry.id], telling),
    facts: behind.map((id) => factLine(id, telling)),
  }
}

function isInOrder({ all, any, later }: HardLineEntry, facts: readonly Fact[]): boolean {
  if (later === undefined) return true
  const placesFor = (ids: readonly FactId[]) =>
    facts.filter(({ fact }) => ids.includes(fact)).flatMap(({ evidence }) => evidence)
  const before = placesFor([...all, ...any].filter((id) => id !== later))
  return placesFor([later]).some((one) => before.some((other) => isAfter(one, other)))
}

/** Messages in the order in which they were sent, words of one telling in the order in which they were told; else not known. */
function isAfter(one: Evidence, other: Evidence): boolean {
  if (one.kind === "message" && other.kind === "message") return one.chat === other.chat && one.seq > other.seq
  return one.kind === "account" && other.kind === "account" && one.start > other.start
}
