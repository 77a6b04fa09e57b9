import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Telling, countedTellings, shareOf } from "./counted-tellings.ts"

describe("countedTellings()", () => {
  test("counts a fact in the talk where it stands alone rather than behind another", () => {
    const tellings = [telling("a", "t1", 6), telling("b", "t1", 9), telling("a", "t2", 6)]
    expect(countedTellings(tellings, 1).map(({ fact, talk }) => `${fact}@${talk}`)).toEqual(["b@t1", "a@t2"])
  })

  test("counts no fact more often than it may, and none that could count is left out", () => {
    fc.assert(
      fc.property(someTellings(5, 5), fc.constantFrom(1, 2), (tellings, times) => {
        const counted = countedTellings(tellings, times)
        for (const fact of new Set(tellings.map((one) => one.fact))) {
          const told = tellings.filter((one) => one.fact === fact).length
          expect(counted.filter((one) => one.fact === fact)).toHaveLength(Math.min(told, times))
        }
      }),
    )
  })

  test("finds what trying every choice finds", () => {
    fc.assert(
      fc.property(someTellings(3, 4), (tellings) => {
        expect(worth(countedTellings(tellings, 1))).toBeCloseTo(Math.max(...choices(tellings).map(worth)), 9)
      }),
    )
  })
})

function telling(fact: string, talk: string, size: number): Telling {
  return { fact, talk, size }
}

function someTellings(facts: number, talks: number): fc.Arbitrary<readonly Telling[]> {
  const places = Array.from(
    { length: facts * talks },
    (_, i) => [`f${i % facts}`, `t${Math.floor(i / facts)}`] as const,
  )
  return fc
    .tuple(
      fc.subarray(places, { minLength: 1 }),
      fc.array(fc.constantFrom(1, 2, 3, 4, 6, 9), { minLength: 30, maxLength: 30 }),
    )
    .map(([chosen, sizes]) => chosen.map(([fact, talk], i) => telling(fact, talk, sizes[i] ?? 2)))
}

/** Every way to take one telling of each fact. */
function choices(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const facts = [...new Set(tellings.map(({ fact }) => fact))]
  return facts.reduce<readonly (readonly Telling[])[]>(
    (all, fact) => all.flatMap((some) => tellings.filter((one) => one.fact === fact).map((one) => [...some, one])),
    [[]],
  )
}

function worth(tellings: readonly Telling[]): number {
  return [...new Set(tellings.map(({ talk }) => talk))].reduce((sum, talk) => {
    const sizes = tellings.filter((one) => one.talk === talk).map(({ size }) => size)
    return sum + sizes.toSorted((a, b) => b - a).reduce((part, size, place) => part + size * shareOf(place), 0)
  }, 0)
}
