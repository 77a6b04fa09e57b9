/** A threshold for each label, smoothed, and drawn toward the shared one where the label is rare: as tools/train-affect does it. */
interface Judged {
  readonly truth: readonly boolean[]
  readonly p: readonly number[]
}

const GRID = Array.from({ length: 89 }, (_, at) => 0.02 + (at * 0.88) / 88)
const SMOOTH = [1, 2, 3, 2, 1]
/** So many true texts weigh as much as all labels together. */
const PRIOR = 15

export function tune(rows: readonly Judged[]): readonly number[] {
  const labels = rows[0]?.truth.length ?? 0
  const curves = Array.from({ length: labels }, (_, label) => curveOf(rows, label))
  const mean = GRID.map((_, at) => curves.reduce((sum, curve) => sum + (curve[at] ?? 0), 0))
  const shared = Math.log(GRID[highest(mean)] ?? 1)
  return curves.map((curve, label) => {
    const many = rows.filter(({ truth }) => truth[label] === true).length
    const weight = many / (many + PRIOR)
    return Math.exp(weight * Math.log(GRID[highest(smoothed(curve))] ?? 1) + (1 - weight) * shared)
  })
}

/** F1 at each point of the grid. */
function curveOf(rows: readonly Judged[], label: number): readonly number[] {
  const yes = Float64Array.from(rows.filter(({ truth }) => truth[label] === true).map(({ p }) => p[label] ?? 0))
  const no = Float64Array.from(rows.filter(({ truth }) => truth[label] !== true).map(({ p }) => p[label] ?? 0))
  return GRID.map((cut) => {
    const right = yes.filter((p) => p >= cut).length
    const wrong = no.filter((p) => p >= cut).length
    return (2 * right) / Math.max(1, yes.length + right + wrong)
  })
}

function smoothed(curve: readonly number[]): readonly number[] {
  const last = curve.length - 1
  return curve.map((_, at) =>
    SMOOTH.reduce((sum, weight, step) => sum + weight * (curve[Math.min(last, Math.max(0, at + step - 2))] ?? 0), 0),
  )
}

function highest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values))
}
