import { readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { describe, expect, inject, it } from "vitest"
import { PHONE, findAxeViolations, newContext, withBrowser } from "./open-app.ts"

withBrowser()

/** What the first screen may weigh, fonts and worker aside. */
const MOST_BYTES = 150_000
const DIST = fileURLToPath(new URL("../dist/", import.meta.url))

describe("the first load", () => {
  it("keeps to its budget", () => {
    const page = readFileSync(`${DIST}index.html`, "utf8")
    const named = [...page.matchAll(/assets\/[\w.-]+\.(?:js|css)/g)].map(([path]) => path)
    expect(named.length).toBeGreaterThan(1)
    const bytes = named.map((path) => gzipSync(readFileSync(DIST + path)).length).reduce((sum, one) => sum + one, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  it("fetches the other screens by itself, so that nothing is fetched once somebody writes", async () => {
    const context = await newContext({ viewport: PHONE })
    const page = await context.newPage()
    const fetched: string[] = []
    page.on("request", (request) => fetched.push(request.url()))
    await page.goto(inject("address"), { waitUntil: "networkidle" })
    const scripts = readdirSync(`${DIST}assets`).filter((name) => name.endsWith(".js"))
    for (const script of scripts) expect(fetched.some((url) => url.endsWith(script))).toBe(true)
    await context.close()
  })

  it("says so where a screen cannot be fetched, keeps the words, and can be tried again", async () => {
    const context = await newContext({ viewport: PHONE })
    const page = await context.newPage()
    await page.route(/rest-[\w-]+\.js/, (route) => route.abort())
    await page.goto(inject("address"))
    await page.getByRole("link", { name: /We just talked/ }).click()
    await page.getByRole("heading", { level: 1, name: /could not be opened/ }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.unroute(/rest-[\w-]+\.js/)
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByRole("textbox", { name: /What happened/ }).waitFor()
    await context.close()
  })
})
