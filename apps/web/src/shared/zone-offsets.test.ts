import type { WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { offsetsOf, wallTimeIn } from "./zone-offsets.ts"

const at = (iso: string) => Date.parse(iso) / 1000

describe("offsetsOf()", () => {
  it("follows summer and winter, and zones that are no whole hour away", () => {
    const berlin = offsetsOf("Europe/Berlin")
    expect([berlin?.(at("2024-03-31T00:59:59Z")), berlin?.(at("2024-03-31T01:00:00Z"))]).toEqual([60, 120])
    expect(offsetsOf("Asia/Kathmandu")?.(at("2024-01-01T00:00:00Z"))).toBe(345)
    expect(offsetsOf("America/St_Johns")?.(at("2024-01-01T00:00:00Z"))).toBe(-210)
  })

  it("knows no zone that there is not", () => {
    expect(offsetsOf("Nowhere/Town")).toBeNull()
  })
})

describe("wallTimeIn()", () => {
  it("shows the clock on the wall, also past midnight", () => {
    expect(wallTimeIn("Europe/Berlin", "2024-12-31T23:30:05" as WallTime)).toBe("2025-01-01T00:30:05")
    expect(wallTimeIn("UTC", "2024-12-31T23:30:05" as WallTime)).toBe("2024-12-31T23:30:05")
  })
})
