/** Right, in error, missed: the counts that most figures are made of, by the name of what was looked for. */
import type { Counts, Figure, SumOf } from "./sums.ts"
import { add } from "./sums.ts"

/** @param truth undefined where fair readers differ: then neither right nor wrong */
export function mark(counts: Counts, kind: string, truth: boolean | undefined, isSaid: boolean): void {
  if (truth === undefined) return
  if (truth) add(counts, `${kind} ${isSaid ? "right" : "missed"}`)
  else if (isSaid) add(counts, `${kind} in error`)
}

export function precisionOf(...kinds: readonly string[]): Figure {
  return (of) => share(total(of, kinds, "right"), total(of, kinds, "right") + total(of, kinds, "in error"))
}

export function recallOf(...kinds: readonly string[]): Figure {
  return (of) => share(total(of, kinds, "right"), total(of, kinds, "right") + total(of, kinds, "missed"))
}

/** Of all kinds together. */
export function f1Of(...kinds: readonly string[]): Figure {
  return (of) => {
    const right = 2 * total(of, kinds, "right")
    return share(right, right + total(of, kinds, "in error") + total(of, kinds, "missed"))
  }
}

/** The mean of the F1 of each kind that stands in some text. */
export function macroF1Of(kinds: readonly string[]): Figure {
  return (of) => {
    const told = kinds.filter((kind) => of(`${kind} right`) + of(`${kind} missed`) > 0)
    return told.reduce((sum, kind) => sum + f1Of(kind)(of), 0) / told.length
  }
}

/** How many of the counted `what` are `good`. */
export function shareOf(good: string, what: string): Figure {
  return (of) => share(of(good), of(what))
}

function total(of: SumOf, kinds: readonly string[], what: string): number {
  return kinds.reduce((sum, kind) => sum + of(`${kind} ${what}`), 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole
}

/** The ten errors that come most often, by kind: never the words of a text. */
export function worstOf(sums: Counts, kinds: readonly string[]): readonly string[] {
  return kinds
    .flatMap((kind) =>
      ["missed", "in error"].map((how) => ({
        kind,
        how,
        many: sums.get(`${kind} ${how}`) ?? 0,
        of: wholeOf(sums, kind),
      })),
    )
    .filter(({ many }) => many > 0)
    .toSorted((a, b) => b.many - a.many)
    .slice(0, 10)
    .map(({ kind, how, many, of }) => `${kind} ${how} ${many} (of ${of})`)
}

function wholeOf(sums: Counts, kind: string): number {
  return (sums.get(`${kind} right`) ?? 0) + (sums.get(`${kind} missed`) ?? 0)
}
