import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

const ACCOUNT =
  "Marek ended it five weeks ago. On Saturday he came round to bring the keys. I asked him why, and he started crying. " +
  "He said he was so sorry for hurting me and that he feels guilty. He said he misses me but it's over and I should move on."

async function tell(page: Page, text: string): Promise<void> {
  await page
    .getByRole("link", { name: /we just talked/i })
    .first()
    .click()
  await page.getByRole("textbox").first().fill(text)
  await page.getByRole("button", { name: "Go on" }).click()
}

/** From the doors to the reading, skipping everything that can be skipped. */
async function tellToReading(page: Page, text: string): Promise<void> {
  await tell(page, text)
  await page.getByRole("button", { name: /skip this/i }).click()
  await page
    .getByRole("button", { name: /show the reading/i })
    .or(page.getByRole("link", { name: /show the reading/i }))
    .click()
  await page.getByText("In one sentence").waitFor()
}

describe("telling a talk", () => {
  it.each([
    ["phone, light", { viewport: PHONE, colorScheme: "light" }],
    ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ] as const)("leads to a reading without any request, every step clean: %s", async (_name, options) => {
    const { page, requests, complaints, close } = await openApp(options)
    const checkStep = async (): Promise<void> => {
      expect(await findAxeViolations(page)).toEqual([])
      expect(await smallControls(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
      expect(await page.getByRole("main").count()).toBe(1)
    }
    await page
      .getByRole("link", { name: /we just talked/i })
      .first()
      .click()
    await checkStep()
    await page.getByRole("textbox").first().fill(ACCOUNT)
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("slider").first().waitFor()
    await checkStep()
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByText(/facts? understood/).waitFor()
    await checkStep()
    await page
      .getByRole("button", { name: /show the reading/i })
      .or(page.getByRole("link", { name: /show the reading/i }))
      .click()
    await page.getByText("In one sentence").waitFor()
    await checkStep()
    expect(await page.getByText(/so sorry for hurting me/).count()).toBeGreaterThan(0)
    expect(await page.getByText(/%/).count()).toBe(0)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it("does not scroll sideways in the reading with letters twice as large", async () => {
    const { page, close } = await openApp()
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"))
    await tellToReading(page, ACCOUNT)
    expect(await sidewaysScroll(page)).toBe(0)
    await close()
  })

  it("works with the keyboard alone, from the doors to the reading", async () => {
    const { page, close } = await openApp()
    const press = async (reached: () => Promise<boolean>): Promise<void> => {
      for (let presses = 0; presses < 60 && !(await reached()); presses++) await page.keyboard.press("Tab")
      expect(await reached()).toBe(true)
    }
    const onName = (name: RegExp) => async (): Promise<boolean> =>
      page
        .evaluate((source) => new RegExp(source, "i").test(document.activeElement?.textContent ?? ""), name.source)
        .then(
          async (found) =>
            found && (await page.evaluate(() => ["A", "BUTTON"].includes(document.activeElement?.tagName ?? ""))),
        )
    await press(onName(/we just talked/))
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.activeElement?.tagName === "H1")
    await press(() => page.evaluate(() => document.activeElement?.tagName === "TEXTAREA"))
    await page.keyboard.insertText(ACCOUNT)
    await press(onName(/^go on$/))
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.activeElement?.tagName === "H1")
    await press(onName(/skip this/))
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.activeElement?.tagName === "H1")
    await press(onName(/show the reading/))
    await page.keyboard.press("Enter")
    await page.getByText("In one sentence").waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1")
    await close()
  })

  it("keeps the words when one goes back, and goes on from them", async () => {
    const { page, close } = await openApp()
    await tell(page, ACCOUNT)
    await page.getByRole("slider").first().waitFor()
    await page.goBack()
    expect(await page.getByRole("textbox").first().inputValue()).toBe(ACCOUNT)
    await close()
  })

  it("takes twenty thousand characters", async () => {
    const { page, complaints, close } = await openApp()
    const long = `${ACCOUNT}\n${"We sat there for a while and talked about the flat. ".repeat(400)}`.slice(0, 20_000)
    await tellToReading(page, long)
    expect(complaints).toEqual([])
    await close()
  })

  it("says that there is not enough, when there is not", async () => {
    const { page, close } = await openApp()
    await tell(page, "my ex cried when we spoke yesterday, what does it mean?")
    await page.getByRole("button", { name: /skip this/i }).click()
    await page
      .getByRole("button", { name: /show the reading/i })
      .or(page.getByRole("link", { name: /show the reading/i }))
      .click()
    await page.getByText("Not enough to say.").waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })

  it.each([
    ["the user", "We talked again and she left. I don't want to live any more, I have been looking at my pills."],
    ["the other one", "He cried on the phone and said he will kill himself if I don't come back to him."],
    ["fear", "He was waiting outside my work again and he tracks my phone. I'm scared of what he will do."],
  ])("shows help and no reading where there is danger: %s", async (_name, text) => {
    const { page, requests, close } = await openApp()
    await tell(page, text)
    await page
      .getByRole("combobox")
      .or(page.getByLabel(/country/i))
      .first()
      .waitFor()
    expect(await page.getByText("In one sentence").count()).toBe(0)
    expect(await findAxeViolations(page)).toEqual([])
    expect(requests).toEqual([])
    await close()
  })
})

describe("a reading", () => {
  it("can be disputed: a struck fact re-ranks at once, and can be brought back", async () => {
    const { page, complaints, close } = await openApp()
    await tellToReading(page, ACCOUNT)
    const before = await page.getByRole("main").innerText()
    await page.locator("summary", { hasText: "The facts behind it" }).first().click()
    await page
      .getByRole("button", { name: /more about|what about|sorry for hurting/i })
      .first()
      .click()
    await page.getByRole("dialog").waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /strike/i })
      .first()
      .click()
    await page
      .getByRole("button", { name: /bring back|undo/i })
      .first()
      .waitFor()
    expect(await page.getByRole("main").innerText()).not.toBe(before)
    expect(complaints).toEqual([])
    await close()
  })
})

describe("facts beside the sixty", () => {
  const told =
    "Marek ended it five weeks ago. On Saturday we met in the park and he started crying when I asked him why. He said he was so " +
    "sorry for hurting me and that he feels guilty. He said he needs space."

  it("are marked in the words, corrected by a tap, and count in the reading", async () => {
    const { page, complaints, close } = await openApp()
    await tell(page, told)
    await page.getByRole("button", { name: /skip this/i }).click()
    const mark = page.getByText("he needs space").last()
    await mark.click()
    await page
      .getByRole("dialog")
      .getByText(/asked for space or time/)
      .first()
      .waitFor()
    await page.getByRole("button", { name: /^That is right/ }).click()
    await page
      .getByRole("button", { name: /show the reading/i })
      .or(page.getByRole("link", { name: /show the reading/i }))
      .click()
    await page.getByText("In one sentence").waitFor()
    await page.getByText("Keep the space that was asked for").first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe("hiding", () => {
  it("swaps in a converter on Esc twice, with another title, and draws nothing of the talk", async () => {
    const { page, close } = await openApp()
    await tellToReading(page, ACCOUNT)
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => document.title === "Units")
    expect(await page.getByText(/sorry/i).count()).toBe(0)
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })
})
