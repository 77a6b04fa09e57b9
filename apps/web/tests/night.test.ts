import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import {
  DESKTOP,
  PHONE,
  findAxeViolations,
  openApp,
  sidewaysScroll,
  smallControls,
  withBrowser,
  zoneWhereNowIs,
} from "./open-app.ts"

withBrowser()

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"])
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

describe("the colours of the night", () => {
  it.each([
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const)("come by themselves at two in the morning, and a choice wins over them: %s", async (_name, viewport) => {
    const timezoneId = zoneWhereNowIs(2)
    const { page, complaints, close } = await openApp({ viewport, colorScheme: "light", timezoneId })
    expect(await themeOf(page)).toBe("night")
    expect(await page.getByRole("link", { name: /we just talked/i }).count()).toBeGreaterThan(0)
    expect(await findAxeViolations(page)).toEqual([])
    await go(page, "#/minute")
    await page.getByRole("heading", { level: 1 }).waitFor()
    expect(await themeOf(page)).toBe("night")
    expect(await findAxeViolations(page)).toEqual([])
    await go(page, "#/sample")
    await page.getByText("In one sentence").first().waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await go(page, "#/settings")
    await page.getByRole("button", { name: "Light", exact: true }).click()
    expect(await themeOf(page)).toBe("light")
    await go(page, "#/minute")
    expect(await themeOf(page)).toBe("light")
    expect(complaints).toEqual([])
    await close()
  })

  it("make the first screen rest in the hours that were chosen: a letter, sleep, a minute", async () => {
    const { page, requests, close } = await openApp({ timezoneId: zoneWhereNowIs(2) })
    await go(page, "#/settings")
    await page.getByRole("button", { name: "23 to 7 o’clock" }).click()
    await go(page, "#/")
    await page.getByRole("heading", { level: 1, name: "It is late." }).waitFor()
    expect(await page.getByRole("link", { name: /we just talked/i }).count()).toBe(0)
    expect(await page.getByRole("link", { name: "Something just happened" }).count()).toBe(1)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("link", { name: /Help me sleep/ }).click()
    await page.getByRole("heading", { level: 1, name: "Nothing has to be done now." }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(requests).toEqual([])
    await close()
  })

  it("keep to the hours that were chosen", async () => {
    const { page, close } = await openApp({ colorScheme: "light" })
    expect(await themeOf(page)).toBe("light")
    await go(page, "#/settings")
    await page.getByRole("button", { name: "23 to 7 o’clock" }).click()
    expect(await themeOf(page)).toBe("light")
    await close()
  })
})
