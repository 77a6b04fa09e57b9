import { describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

describe("aftertalk library", () => {
  it("opens a page with what is known, how well, its sources and when it was looked at", async () => {
    const { code, out } = await runCli(["library", "GUILT"])
    expect(code).toBe(0)
    expect(out).toMatch(/^Guilt about having hurt you\n/)
    expect(out).toContain("Fair evidence")
    expect(out).toContain("doi.org/10.")
    expect(out).toMatch(/last reviewed \d{4}-\d{2}-\d{2}\.\n$/)
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it("lists what there is, by kind and by words", async () => {
    const whole = await runCli(["library"])
    expect(whole.out).toContain("Claims, checked (124)")
    expect(whole.out).toMatch(/^NS2 +Ask for some weeks of space$/m)
    const claims = await runCli(["library", "claims", "--search", "tears", "--json"])
    const found = JSON.parse(claims.out) as { id: string; kind: string }[]
    expect(found.length).toBeGreaterThan(3)
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["claim"]))
    const none = await runCli(["library", "--search", "zebra"])
    expect([none.code, none.out]).toEqual([0, "Nothing was found. Try a single word, such as tears or space.\n"])
  })

  it("says how to go on where there is no such page, without repeating what was asked", async () => {
    const { code, out, err } = await runCli(["library", "Secretname"])
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(/aftertalk library lists them/)
    expect(err).not.toContain("Secretname")
  })
})
