import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

describe("the library", () => {
  it.each([
    ["phone, light", { viewport: PHONE, colorScheme: "light" }],
    ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ] as const)("is searched and read by keyboard alone, without any request: %s", async (_name, options) => {
    const { page, requests, complaints, close } = await openApp(options)
    await page.getByRole("link", { name: "Library" }).first().focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "What a reading rests on" }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("textbox", { name: "Search the library" }).focus()
    await page.keyboard.type("guilt hurt")
    await page
      .getByRole("status")
      .filter({ hasText: /pages\./ })
      .waitFor()
    await page.getByRole("link", { name: /^Guilt about having hurt you/ }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Guilt about having hurt you" }).waitFor()
    await page.getByText("Fair evidence: some direct studies point this way.").waitFor()
    await page.getByText(/last reviewed 22 November 2026/).waitFor()
    expect(await page.getByRole("link", { name: /^doi\.org\/10\./ }).count()).toBeGreaterThan(0)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("does not scroll sideways with letters twice as large, nor from right to left", async () => {
    const { page, close } = await openApp()
    for (const place of ["#/library", "#/library/NS2", "#/library/method", "#/library/C004"]) {
      await page.evaluate((hash) => {
        location.hash = hash
        document.documentElement.style.fontSize = "200%"
        document.documentElement.dir = "rtl"
      }, place)
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await close()
  })

  it("says so where there is no such page", async () => {
    const { page, close } = await openApp()
    await page.evaluate(() => {
      location.hash = "#/library/nothing"
    })
    await page.getByRole("heading", { level: 1, name: "There is no such page in the library." }).waitFor()
    await page.getByRole("link", { name: "The whole library" }).click()
    await page.getByRole("heading", { level: 1, name: "What a reading rests on" }).waitFor()
    expect(await page.getByRole("link", { name: /^Guilt/ }).count()).toBeGreaterThan(0)
    await close()
  })

  it("is a look aside from a reading: one comes back to the same place, and no opening is counted", async () => {
    const { page, close } = await openApp()
    await page.getByRole("link", { name: "See a sample reading" }).click()
    await page.getByRole("heading", { level: 1, name: "A sample reading" }).waitFor()
    const link = page.getByRole("link", { name: "How a reading is made" })
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    await link.click()
    await page.getByRole("heading", { level: 1, name: "How a reading is made" }).waitFor()
    await page.getByRole("button", { name: "Back" }).click()
    await page.getByText("opened once").waitFor()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
    await close()
  })
})
