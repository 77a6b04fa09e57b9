import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

const TALK =
  "Ilya left me five weeks ago. Yesterday we met and he cried when I showed how much it hurts. He said sorry for hurting me, and that it is over."
const DANGER = `${TALK} I don't want to live any more.`

async function tell(page: Page, text: string): Promise<void> {
  await page.getByRole("link", { name: /We just talked/ }).click()
  await page.getByRole("textbox", { name: /What happened/ }).fill(text)
  await page.getByRole("button", { name: "Go on" }).click()
}

describe("the help page", () => {
  it.each([
    ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ] as const)("can be told that words were misread, by keyboard alone, and stays on: %s", async (_name, options) => {
    const { page, requests, complaints, close } = await openApp(options)
    await tell(page, DANGER)
    await page.getByRole("heading", { level: 1, name: /You come first/ }).waitFor()
    await page.getByText(/^“.*don't want to live.*”$/).waitFor()
    const way = page.getByRole("button", { name: /That is not what I meant/ })
    await way.focus()
    await page.keyboard.press("Enter")
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: "A joke or a figure of speech" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByRole("link", { name: /show the reading/i }).click()
    await page.getByText("In one sentence").waitFor()
    await page.getByText("was a joke or a figure of speech.").waitFor()
    await page.getByRole("link", { name: "Help lines all the same" }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("button", { name: "Show the help page again" }).click()
    await page.getByRole("heading", { level: 1, name: /You come first/ }).waitFor()
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("gives way to a question above the reading for a lone hint in a long telling", async () => {
    const { page, requests, close } = await openApp({ viewport: PHONE })
    await tell(
      page,
      `${TALK} Around midnight he found me by the coats and told me about the house in Brittany. My sister rang and asked how it went. I took the bus home and made toast.`,
    )
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByRole("link", { name: /show the reading/i }).click()
    await page.getByText("In one sentence").waitFor()
    await page.getByText("Is somebody in danger?").waitFor()
    await page
      .getByText(/^“.*found me by”/)
      .first()
      .waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("link", { name: "Help lines, and what to do now" }).click()
    await page.waitForFunction(() => location.hash === "#/help")
    expect(requests).toEqual([])
    await close()
  })

  it("opens again at other words of danger", async () => {
    const { page, close } = await openApp()
    await tell(page, DANGER)
    await page.getByRole("button", { name: /That is not what I meant/ }).click()
    await page.getByRole("button", { name: "A joke or a figure of speech" }).click()
    await page.getByRole("button", { name: /skip this/i }).waitFor()
    await page.goBack()
    await page.evaluate(() => {
      location.hash = "#/talk"
    })
    await page
      .getByRole("textbox", { name: /What happened/ })
      .fill(`${DANGER} I have the pills here and I want to die.`)
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { level: 1, name: /You come first/ }).waitFor()
    expect(await page.getByText(/^“.*don't want to live.*”$/).count()).toBe(0)
    await close()
  })

  it("shows the calls of the country that is chosen, offline, and no dead end from right to left", async () => {
    const { page, close } = await openApp()
    await tell(page, DANGER)
    await page.context().setOffline(true)
    await page.getByRole("combobox", { name: /Country/ }).selectOption("GB")
    await page.getByRole("link", { name: /Call 116 123/ }).waitFor()
    expect(await page.getByRole("link", { name: /Call 116 123/ }).getAttribute("href")).toBe("tel:116123")
    await page.evaluate(() => {
      document.documentElement.dir = "rtl"
      document.documentElement.style.fontSize = "200%"
    })
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: /Stay here with me a while/ }).click()
    await page.getByRole("button", { name: "Back to the help page" }).click()
    await page.getByRole("button", { name: /Change the words/ }).click()
    await page.getByRole("link", { name: /help/i }).first().waitFor()
    expect(await page.getByText("I don't want to live any more").count()).toBeGreaterThan(0)
    await close()
  })
})
