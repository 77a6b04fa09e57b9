import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

async function openSample(page: Page): Promise<void> {
  await page.getByRole("link", { name: "See a sample reading" }).click()
  await page.getByText("In one sentence").waitFor()
}

/** What is one tap away on a phone: the facts behind the first explanation, and ways to add what is missing. */
async function unfold(page: Page, summary: RegExp): Promise<void> {
  const fold = page.locator("details", { has: page.locator("summary", { hasText: summary }) }).first()
  if (!(await fold.evaluate((one) => (one as HTMLDetailsElement).open))) await fold.locator("summary").click()
}

describe("a reading can be disputed", () => {
  it.each([
    ["phone, light", { viewport: PHONE, colorScheme: "light" }],
    ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ] as const)("by adding a line, a fact and an explanation, and undoing it: %s", async (_name, options) => {
    const { page, requests, complaints, close } = await openApp(options)
    await openSample(page)
    await unfold(page, /^Add a line/)
    await page.getByRole("button", { name: /^Add a line/ }).focus()
    await page.keyboard.press("Enter")
    await page
      .getByRole("textbox", { name: "What else was said or done?" })
      .fill("He has always cried easily, at every film.")
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("button", { name: "Add it" }).first().click()
    await page.getByText(/^Added\./).waitFor()
    await page.getByText("always cried easily").first().waitFor({ state: "attached" })
    expect(
      await page.getByText(/tears that always came easily|comes before|stands first|changed with/).count(),
    ).toBeGreaterThan(0)
    await page.getByRole("button", { name: "Undo" }).click()
    await page.getByText(/^Added\./).waitFor({ state: "detached" })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1")

    await page.getByRole("button", { name: /^Add a fact/ }).click()
    await page.getByRole("combobox", { name: "Which fact is missing?" }).selectOption("known_easy_crier")
    await page.getByRole("button", { name: "Add it" }).first().click()
    await page.getByText(/^Added\./).waitFor()
    expect(await findAxeViolations(page)).toEqual([])

    await page.getByRole("button", { name: /^Add an explanation/ }).click()
    await page.getByRole("textbox", { name: "What else could explain it?" }).fill("He was jet-lagged")
    await page.getByText("plain words. It has its own three states below").waitFor()
    await page.getByRole("button", { name: "Add it" }).first().click()
    await page.getByRole("heading", { name: "Your own explanation" }).waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("by striking a whole line, and both versions can be read", async () => {
    const { page, complaints, close } = await openApp()
    await openSample(page)
    const before = await page.locator("section", { hasText: "In one sentence" }).first().innerText()
    await unfold(page, /^The facts behind it/)
    await page
      .getByRole("button", { name: /^More about: Said sorry/ })
      .first()
      .click()
    await page.getByRole("button", { name: /^Strike the whole line/ }).click()
    await page.getByText(/^Struck\./).waitFor()
    await page.getByText("“He told me he’s so sorry he hurt me like this.”").first().waitFor()
    expect(await page.locator("section", { hasText: "In one sentence" }).first().innerText()).not.toBe(before)
    await page.getByRole("tab", { name: "Before" }).click()
    await page.getByRole("button", { name: "Read it as it was" }).click()
    await page.getByText("This is the reading before your last change.").waitFor()
    expect(await page.locator("section", { hasText: "In one sentence" }).first().innerText()).toBe(before)
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Back to the reading now" }).click()
    await page.getByRole("button", { name: /^Bring back: He told me/ }).click()
    await page.getByText(/^Brought back\./).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it("and words of danger that are added open their page", async () => {
    const { page, close } = await openApp()
    await openSample(page)
    await unfold(page, /^Add a line/)
    await page.getByRole("button", { name: /^Add a line/ }).click()
    await page.getByRole("textbox", { name: "What else was said or done?" }).fill("Since then I want to kill myself.")
    await page.getByRole("button", { name: "Add it" }).first().click()
    await page.getByRole("heading", { level: 1, name: /You come first/ }).waitFor()
    expect(await page.getByText("In one sentence").count()).toBe(0)
    await close()
  })
})
