import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

describe("the first screen", () => {
  it.each([
    ["phone, light", PHONE, "light"],
    ["phone, dark", PHONE, "dark"],
    ["desktop, light", DESKTOP, "light"],
    ["desktop, dark", DESKTOP, "dark"],
  ] as const)("has three doors, no axe finding and no small control: %s", async (_name, viewport, colorScheme) => {
    const { page, complaints, close } = await openApp({ viewport, colorScheme })
    for (const door of [/we just talked/i, /i want to write/i, /i need a minute/i]) {
      expect(await page.getByRole("link", { name: door }).count()).toBeGreaterThan(0)
    }
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    [320, "100%"],
    [390, "200%"],
  ])("does not scroll sideways at %d pixels with letters at %s", async (width, size) => {
    const { page, close } = await openApp({ viewport: { width, height: 700 } })
    await page.evaluate((fontSize) => document.documentElement.style.setProperty("font-size", fontSize), size)
    expect(await sidewaysScroll(page)).toBe(0)
    await close()
  })

  it("leads to help lines that fit 320 pixels with letters twice as large", async () => {
    const { page, close } = await openApp({ viewport: { width: 320, height: 700 } })
    await page.evaluate(() => {
      document.documentElement.style.setProperty("font-size", "200%")
      location.hash = "#/help"
    })
    await page.getByRole("link", { name: /^Call 999/ }).waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
    await close()
  })

  it("opens a door with the keyboard alone, and moves the focus to the new heading", async () => {
    const { page, close } = await openApp()
    const door = page.getByRole("link", { name: /we just talked/i }).first()
    for (
      let presses = 0;
      presses < 12 && !(await door.evaluate((element) => element === document.activeElement));
      presses++
    ) {
      await page.keyboard.press("Tab")
    }
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.activeElement?.tagName === "H1")
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
    await close()
  })
})
