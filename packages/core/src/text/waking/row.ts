/**
 * What a text must hold for a phrase to fit: rows of needs, of which one must be met, all of it and in its order. A need is
 * met by any of its words. A text that meets no row cannot fit the phrase, so its expression need not be tried.
 */
import { commonness } from "./commonness.ts"

/** Words of which one is always there. */
export interface Anchors {
  readonly words: readonly string[]
  /** How often any of them comes among ten thousand words. */
  readonly common: number
}

export interface Need extends Anchors {
  /** At most so many words lie from the one that meets the need before to the one that meets this. */
  readonly reach: number
}

export interface Row {
  /** In order; never empty. */
  readonly needs: readonly Need[]
  /** Place of the need that is met least often. */
  readonly rarest: number
  /** Place of the one that is met least often near it; the same where there is no other. */
  readonly second: number
}

/** One item of a phrase, in the order of the words. */
export interface Item {
  /** At most so many words. */
  readonly most: number
  readonly mayBeEmpty: boolean
  /** Null where no word is sure to be there. */
  readonly anchors: Anchors | null
  /** The item as choices, each a row of items; none where it is no choice, or may be left out. */
  readonly choices: readonly (readonly Item[])[]
}

const NO_CHOICES: Item["choices"] = []

/** One word, any of these. */
export function wordItem(words: readonly string[]): Item {
  const common = words.reduce((sum, word) => sum + commonness(word), 0)
  return { most: 1, mayBeEmpty: false, anchors: { words, common }, choices: NO_CHOICES }
}

/** Up to so many words, of which none is sure. */
export function openItem(most: number, mayBeEmpty: boolean): Item {
  return { most, mayBeEmpty, anchors: null, choices: NO_CHOICES }
}

export function choiceItem(choices: Item["choices"]): Item {
  let most = 0
  let mayBeEmpty = false
  for (const items of choices) {
    most = Math.max(
      most,
      items.reduce((sum, item) => sum + item.most, 0),
    )
    mayBeEmpty ||= items.every((item) => item.mayBeEmpty)
  }
  return { most, mayBeEmpty, anchors: anyOf(choices.map(rarestOf)), choices }
}

/** More needs than this in one row tell little more. */
const MOST_NEEDS = 4
/** More rows than this for one phrase cost more than they save. */
const MOST_ROWS = 60
/** How many times more it costs to try a phrase than to hold a row against the words around its rarest one. */
const TRYING = 100
/** A row that makes less work than this among ten thousand words is good as it is. */
const LITTLE_WORK = 100
const TEN_THOUSAND = 10_000

/**
 * One row; or, where that makes less work, a row for each branch of one of its choices.
 * @throws RangeError when no word is sure to be there
 */
export function rowsOf(items: readonly Item[]): readonly Row[] {
  const whole = rowOf(items)
  let best = whole === null ? [] : [whole]
  let least = workOf(best)
  for (let at = 0; at < items.length && least > LITTLE_WORK; at += 1) {
    const rows = rowsOfBranches(items, at)
    const work = workOf(rows)
    if (work >= least) continue
    best = rows
    least = work
  }
  if (best.length === 0) throw new RangeError("Cannot use a phrase: need one word that must be there, got none")
  return best
}

/** Empty where the item is no choice, or a branch would have no row. */
function rowsOfBranches(items: readonly Item[], at: number): Row[] {
  const choices = items[at]?.choices ?? NO_CHOICES
  if (choices.length > MOST_ROWS) return []
  const rows: Row[] = []
  for (const choice of grouped(choices)) {
    const row = rowOf([...items.slice(0, at), ...choice, ...items.slice(at + 1)])
    if (row === null) return []
    rows.push(row)
  }
  return rows
}

/** All choices of one word as one choice, the others each by itself. */
function grouped(choices: Item["choices"]): Item["choices"] {
  const words: Anchors[] = []
  const others: (readonly Item[])[] = []
  for (const choice of choices) {
    const [item] = choice
    if (choice.length === 1 && item?.most === 1 && item.anchors !== null) words.push(item.anchors)
    else others.push(choice)
  }
  return words.length === 0
    ? others
    : [[{ most: 1, mayBeEmpty: false, anchors: joined(words), choices: NO_CHOICES }], ...others]
}

function rowOf(items: readonly Item[]): Row | null {
  const limit = commonOfLast(items)
  const needs: Need[] = []
  let rarest = 0
  let reach = 0
  for (const { most, anchors } of items) {
    reach += most
    if (anchors === null || anchors.common > limit || needs.length === MOST_NEEDS) continue
    if (needs.length > 0 && anchors.common < (needs[rarest]?.common ?? 0)) rarest = needs.length
    needs.push({ ...anchors, reach })
    reach = most
  }
  return needs.length === 0 ? null : { needs, rarest, second: secondOf(needs, rarest) }
}

function secondOf(needs: readonly Need[], rarest: number): number {
  let second = rarest
  let least = Infinity
  for (const [i, { common }] of needs.entries()) {
    const chance = common * distanceOf(needs, i, rarest)
    if (i === rarest || chance >= least) continue
    second = i
    least = chance
  }
  return second
}

/** At most so many words lie between the words of two needs. */
export function distanceOf(needs: readonly Need[], a: number, b: number): number {
  let distance = 0
  for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i += 1) distance += needs[i]?.reach ?? 0
  return distance
}

/** How common the most common need is that is kept. */
function commonOfLast(items: readonly Item[]): number {
  const all = items.flatMap(({ anchors }) => anchors?.common ?? []).sort((a, b) => a - b)
  return all[Math.min(all.length, MOST_NEEDS) - 1] ?? 0
}

/** What rows cost: the rarest need of each is met, and then perhaps all others by chance. */
function workOf(rows: readonly Row[]): number {
  let work = rows.length === 0 ? Infinity : 0
  for (const { needs, rarest } of rows) {
    let chance = 1
    for (const [i, { common }] of needs.entries()) {
      // How near a need lies to the next one is said by the one behind.
      const near = needs[i < rarest ? i + 1 : i]?.reach ?? 1
      if (i !== rarest) chance *= Math.min(1, (common * near) / TEN_THOUSAND)
    }
    work += (needs[rarest]?.common ?? 0) * (1 + TRYING * chance)
  }
  return work
}

/** Of items one behind the other, the one whose words come least often. */
function rarestOf(items: readonly Item[]): Anchors | null {
  let best: Anchors | null = null
  for (const { anchors } of items) if (anchors !== null && anchors.common < (best?.common ?? Infinity)) best = anchors
  return best
}

/** Of choices, the words of all; null where one of them is sure of none. */
function anyOf(all: readonly (Anchors | null)[]): Anchors | null {
  const known = all.filter((anchors) => anchors !== null)
  return known.length === all.length ? joined(known) : null
}

function joined(all: readonly Anchors[]): Anchors {
  return { words: all.flatMap(({ words }) => words), common: all.reduce((sum, { common }) => sum + common, 0) }
}
