import { describe, expect, it } from "vitest"
import { tune } from "./tune.ts"

describe("thresholds tuned on some rows", () => {
  it("lie between what is true and what is not, where many rows tell", () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ truth: [at % 2 === 0], p: [at % 2 === 0 ? 0.8 : 0.2] }))
    const [cut = 0] = tune(rows)
    expect(cut).toBeGreaterThan(0.2)
    expect(cut).toBeLessThan(0.8)
  })

  it("of a rare label lie near the one that all share", () => {
    const rows = Array.from({ length: 400 }, (_, at) => ({
      truth: [...Array.from({ length: 4 }, () => at % 2 === 0), at === 0],
      p: [...Array.from({ length: 4 }, () => (at % 2 === 0 ? 0.6 : 0.4)), at === 0 ? 0.05 : 0.01],
    }))
    const cuts = tune(rows)
    const [shared = 0] = cuts
    const rare = cuts.at(-1) ?? 0
    expect(rare).toBeGreaterThan(shared / 2)
  })
})
