import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import {
  DESKTOP,
  PHONE,
  findAxeViolations,
  openApp,
  openChat,
  sidewaysScroll,
  smallControls,
  withBrowser,
} from "./open-app.ts"

withBrowser()

const CHAT = [
  "[13.09.26, 21:02:00] Noor: I think we should break up. I'm so sorry for hurting you",
  "[13.09.26, 21:03:00] Kit: please don't. why",
  "[13.09.26, 21:40:00] Noor: I don't know what I want, I feel so guilty",
  "[24.10.26, 22:40:00] Kit: do you miss me",
  "[24.10.26, 22:41:00] Noor: maybe one day, who knows",
  "[07.11.26, 22:10:02] Noor: it's over between us, I'm not coming back",
  "[07.11.26, 22:16:45] Kit: ok",
].join("\n")

/** Ninety more talks, so that not all are drawn at once. */
const MANY = [
  ...Array.from({ length: 90 }, (_none, i) => {
    const day = new Date(Date.UTC(2026, 4, 1) + i * 86_400_000).toISOString().slice(0, 10)
    const [year = "", month = "", date = ""] = day.split("-")
    return `[${date}.${month}.${year.slice(2)}, 20:00:00] Noor: good evening ${i}`
  }),
  CHAT,
].join("\n")

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "")

describe("picking an older talk", () => {
  it.each([
    ["phone, light", { viewport: PHONE, colorScheme: "light" }],
    ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ] as const)("reads it as it stood, and leads back to the latest: %s", async (_name, options) => {
    const { page, requests, complaints, close } = await openApp(options)
    await openChat(page, CHAT)
    await page.getByRole("link", { name: "Choose an older talk" }).click()
    await page.getByRole("heading", { level: 1, name: "Which talk?" }).waitFor()
    expect(await focused(page)).toBe("Which talk?")
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: /13 September/ }).click()
    await page.getByRole("heading", { level: 1, name: "Talk 1 of 3." }).waitFor()
    expect(await focused(page)).toBe("Talk 1 of 3.")
    await page.getByText("the 2 talks after it are left out").first().waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Read this talk" }).click()
    await page.getByRole("heading", { level: 1, name: /Sunday,? 13 September 2026, 21:02/ }).waitFor()
    await page.getByText("In one sentence").first().waitFor()
    expect(
      await page
        .getByText(/not coming back|maybe one day/)
        .filter({ visible: true })
        .count(),
    ).toBe(0)
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("link", { name: "To the latest talk, or another" }).click()
    await page.getByRole("button", { name: "Back to the latest talk" }).click()
    await page.getByRole("heading", { level: 1, name: "3 talks, read." }).waitFor()
    expect(await focused(page)).toBe("3 talks, read.")
    await page.getByRole("button", { name: "Read this talk" }).click()
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByRole("heading", { level: 1, name: /Saturday,? 7 November 2026, 22:10/ }).waitFor()
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("finds one among hundreds by its month, by keyboard alone", async () => {
    const { page, close } = await openApp()
    await openChat(page, MANY)
    await page.getByRole("link", { name: "Choose an older talk" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Which talk?" }).waitFor()
    expect(await page.locator("main li button").count()).toBe(40)
    await page.getByRole("button", { name: "Show 40 older talks" }).focus()
    await page.keyboard.press("Enter")
    expect(await page.locator("main li button").count()).toBe(80)
    // The focus goes on with the first that came.
    expect(await page.evaluate(() => document.activeElement?.closest("li") !== null)).toBe(true)
    await page.getByLabel("Month").selectOption({ label: "May 2026 (31 talks)" })
    expect(await page.locator("main li button").count()).toBe(31)
    await page.getByRole("button", { name: /31 May/ }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Talk 31 of 93." }).waitFor()
    await page.goBack()
    await page.getByRole("heading", { level: 1, name: "Which talk?" }).waitFor()
    await page.getByRole("button", { name: /31 May.*In view now/ }).waitFor()
    await close()
  })

  it("does not step around danger by looking back", async () => {
    const { page, close } = await openApp()
    await openChat(page, `${CHAT}\n[07.11.26, 22:20:00] Kit: I want to kill myself`)
    await page.getByRole("link", { name: "Choose an older talk" }).click()
    await page.getByRole("button", { name: /13 September/ }).click()
    await page.getByRole("button", { name: "Read this talk" }).click()
    await page
      .getByText(/kill myself/)
      .first()
      .waitFor()
    expect(await page.getByText("In one sentence").count()).toBe(0)
    await close()
  })
})
