import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

const ROUTE_OF: Readonly<Record<string, SafetyRoute>> = {
  X: "EX_SUICIDE",
  A: "ABUSE_STALKING",
  P: "USER_PURSUIT",
  M: "MINOR",
  C: "COPARENTING",
  H: "SHARED_HOME_MONEY",
  W: "WORKPLACE_STUDY",
}
const SPEAKER_OF: Readonly<Record<string, Speaker>> = { u: "user", e: "ex", a: "account" }

interface Case {
  readonly label: string
  readonly known: boolean
  readonly speaker: Speaker
  readonly text: string
}

const lines = readFileSync(new URL("fixtures/short-texts.txt", import.meta.url), "utf8").split("\n")
const cases: readonly Case[] = lines.flatMap((line) => {
  const [, label = "", missed = "", speaker = "", text = ""] = /^([DXAPMCHWNO])(\??) ([uea]) (.+)$/u.exec(line) ?? []
  const who = SPEAKER_OF[speaker]
  return who === undefined ? [] : [{ label, known: missed === "", speaker: who, text }]
})

function routesOf({ text, speaker }: Case): readonly SafetyRoute[] {
  return findSafetyRoutes(text, speaker).map(({ route }) => route)
}

function wantedOf({ label, speaker }: Case): SafetyRoute {
  if (label === "D") return speaker === "ex" ? "EX_SUICIDE" : "USER_SUICIDE"
  return ROUTE_OF[label] ?? "MINOR"
}

describe("findSafetyRoutes() on invented short texts", () => {
  it.each(cases.filter(({ label, known }) => known && !"NO".includes(label)))("opens for: $text", (each) => {
    expect(routesOf(each)).toContain(wantedOf(each))
  })

  it.each(cases.filter(({ label, known }) => known && label === "N"))("opens no serious route for: $text", (each) => {
    expect(routesOf(each).filter((route) => SERIOUS_ROUTES.some((serious) => serious === route))).toEqual([])
  })

  it.each(cases.filter(({ label, known }) => known && label === "O"))("opens nothing for: $text", (each) => {
    expect(routesOf(each)).toEqual([])
  })

  it("has at least 20 texts for each route, and misses fewer than one in eight of all", () => {
    for (const label of "DXAPCHW") expect(cases.filter((each) => each.label === label).length).toBeGreaterThan(19)
    const missed = cases.filter(({ known }) => !known).length
    expect(missed / cases.length).toBeLessThan(1 / 8)
  })
})
