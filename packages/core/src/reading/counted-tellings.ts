/**
 * Which tellings of a fact are counted, where it was told in more talks than may count.
 *
 * A talk in which a fact stands alone counts it whole, one in which it stands behind others of its group a half or a
 * quarter. So the tellings are chosen for all facts of a group together, such that most is counted: the heaviest flow from
 * facts through their tellings to the places of each talk. The choice is exact, which is what makes sure that one more
 * telling can never count for less (docs/reading-model.md, "Algorithm").
 */
export interface Telling {
  readonly fact: string
  readonly talk: string
  /** Its weight by itself, above 0. */
  readonly size: number
}

/** What the first, the second and any later fact of one group counts within one talk. */
const SHARES = [1, 1 / 2, 1 / 4] as const
const LAST_SHARE = 1 / 4

/**
 * @param tellings all of one group and direction, each fact at most once for each talk
 * @param times how many talks of a fact may count
 */
export function countedTellings<T extends Telling>(tellings: readonly T[], times: number): readonly T[] {
  const crowded = hasTwiceTheSame(tellings.map(({ talk }) => talk))
  return crowded ? heaviest(tellings, times) : largestOfEach(tellings, times)
}

/** Nothing overlaps, so every fact can be looked at alone. */
function largestOfEach<T extends Telling>(tellings: readonly T[], times: number): readonly T[] {
  const counted = new Map<string, number>()
  return tellings
    .toSorted((a, b) => b.size - a.size)
    .filter(({ fact }) => {
      const before = counted.get(fact) ?? 0
      counted.set(fact, before + 1)
      return before < times
    })
}

interface Arc {
  readonly from: string
  readonly to: string
  gain: number
  open: number
  readonly back: () => Arc
}

const SOURCE = "source"
const SINK = "sink"

/** Augments along the path of most gain until there is none (Ahuja, Magnanti, Orlin 1993, "Network Flows", chapter 9). */
function heaviest<T extends Telling>(tellings: readonly T[], times: number): readonly T[] {
  const arcs: Arc[] = []
  const add = (from: string, to: string, gain: number, open: number): void => {
    const there: Arc = { from, to, gain, open, back: () => back }
    const back: Arc = { from: to, to: from, gain: -gain, open: 0, back: () => there }
    arcs.push(there, back)
  }
  for (const fact of new Set(tellings.map((telling) => telling.fact))) add(SOURCE, `fact ${fact}`, 0, times)
  for (const [at, { fact, talk, size }] of tellings.entries()) {
    add(`fact ${fact}`, `telling ${at}`, 0, 1)
    for (const place of placesIn(tellings, talk)) add(`telling ${at}`, `${place} of ${talk}`, size * shareOf(place), 1)
  }
  for (const talk of new Set(tellings.map((telling) => telling.talk))) {
    for (const place of placesIn(tellings, talk)) add(`${place} of ${talk}`, SINK, 0, 1)
  }
  for (let path = bestPath(arcs); path.length > 0; path = bestPath(arcs)) {
    for (const arc of path) {
      arc.open -= 1
      arc.back().open += 1
    }
  }
  const used = new Set(arcs.filter(({ from, open }) => from.startsWith("fact ") && open === 0).map(({ to }) => to))
  return tellings.filter((_telling, at) => used.has(`telling ${at}`))
}

function placesIn(tellings: readonly Telling[], talk: string): readonly number[] {
  return tellings.filter((telling) => telling.talk === talk).map((_telling, place) => place)
}

export function shareOf(place: number): number {
  return SHARES[place] ?? LAST_SHARE
}

const LEAST_GAIN = 1e-9

/** Bellman and Ford; empty where no path gains anything. */
function bestPath(arcs: readonly Arc[]): readonly Arc[] {
  const gains = new Map<string, number>([[SOURCE, 0]])
  const by = new Map<string, Arc>()
  for (let isNew = true; isNew;) {
    isNew = false
    for (const arc of arcs) {
      const gain = gains.get(arc.from)
      if (arc.open === 0 || gain === undefined) continue
      if (gain + arc.gain <= (gains.get(arc.to) ?? Number.NEGATIVE_INFINITY) + LEAST_GAIN) continue
      gains.set(arc.to, gain + arc.gain)
      by.set(arc.to, arc)
      isNew = true
    }
  }
  if ((gains.get(SINK) ?? 0) <= LEAST_GAIN) return []
  const path: Arc[] = []
  for (let arc = by.get(SINK); arc !== undefined; arc = by.get(arc.from)) path.push(arc)
  return path
}

function hasTwiceTheSame(items: readonly string[]): boolean {
  return new Set(items).size < items.length
}
