/** Ways on and back that a user takes: a second danger, the way back from a chat's reading, the keyboard after an answer. */
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { findAxeViolations, openApp, sidewaysScroll, withBrowser } from "./open-app.ts"

withBrowser()

const ACCOUNT =
  "Marek ended it five weeks ago. On Saturday he came round to bring the keys. I asked him why, and he started crying. " +
  "He said he was so sorry for hurting me and that he feels guilty. He said he misses me but it's over and I should move on."

const CHAT = [
  "[28/10/2026, 21:00:01] Nora: can we talk?",
  "[28/10/2026, 21:01:11] Ilya: yes. I'm so sorry I hurt you.",
  "[28/10/2026, 21:02:00] Nora: why? since when did you know?",
  "[28/10/2026, 21:03:00] Ilya: I am crying right now. I feel so guilty, you did not deserve this",
].join("\n")

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
}

async function tell(page: Page, text: string): Promise<void> {
  await go(page, "#/talk")
  await page.getByRole("textbox").first().fill(text)
  await page.getByRole("button", { name: "Go on" }).click()
}

async function dropChat(page: Page, text: string): Promise<void> {
  await go(page, "#/chat")
  await page.getByRole("heading", { name: "Drop in a chat" }).waitFor()
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "_chat.txt", mimeType: "text/plain", buffer: Buffer.from(text) })
}

async function chooseMe(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("radio", { name }).check({ force: true })
  await page.getByRole("button", { name: "Go on" }).click()
  await page.getByRole("button", { name: "Read this talk" }).waitFor()
}

async function readTalk(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Read this talk" }).click()
  await page.getByRole("button", { name: /skip this/i }).click()
  await page.getByRole("heading", { name: "Not enough to say." }).waitFor()
}

describe("two dangers in the same words", () => {
  it("shows both, with the way out for whoever may be watched", async () => {
    const { page, close } = await openApp()
    await tell(page, "He says he will kill himself if I stay away. He tracks my phone and was outside my work again.")
    await page.getByRole("heading", { name: /about a life/ }).waitFor()
    expect(await page.getByRole("button", { name: "Leave this page" }).count()).toBe(1)
    expect(await page.getByText("Is it safe to read this now, on this device?").count()).toBe(1)
    expect(await page.getByText(/Blocking, leaving or cutting off/).count()).toBe(1)
    expect(await page.getByRole("heading", { name: "Also in your words" }).count()).toBe(1)
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })
})

describe("a chat", () => {
  it("is still there on the way back from its reading", async () => {
    const { page, close } = await openApp()
    await dropChat(page, CHAT)
    await chooseMe(page, /Nora/)
    await readTalk(page)
    await page.goBack()
    await page.goBack()
    await page.getByRole("button", { name: "Read this talk" }).waitFor()
    expect(await page.getByText("4 messages. You wrote first.").count()).toBe(1)
    await close()
  })

  it("takes no answers over from the chat before", async () => {
    const { page, close } = await openApp()
    await dropChat(page, CHAT)
    await chooseMe(page, /Nora/)
    await readTalk(page)
    await page.getByText("Who ended the relationship?").click()
    await page.getByRole("button", { name: "Ilya did" }).click()
    await page.getByText("Who ended the relationship?").waitFor({ state: "detached" })
    await page.goBack()
    await page.goBack()
    await page.getByRole("button", { name: "Drop in another chat" }).click()
    await dropChat(page, CHAT.replaceAll("Ilya", "Kit"))
    await chooseMe(page, /Nora/)
    await readTalk(page)
    expect(await page.getByText("Who ended the relationship?").count()).toBe(1)
    await close()
  })

  it("in which no date is a date is refused with the reason", async () => {
    const { page, close } = await openApp()
    await dropChat(page, "45/67/24, 22:01 - Ana: hi\n45/67/24, 22:02 - Bo: hello\n")
    await page.getByRole("heading", { name: "This file could not be read." }).waitFor()
    expect(await page.getByText("Dates that no calendar has.").count()).toBe(1)
    await close()
  })
})

describe("an answer given in the reading", () => {
  it("keeps the keyboard in the page, and says of the order what is so", async () => {
    const { page, complaints, close } = await openApp()
    await tell(page, ACCOUNT)
    await page.getByRole("button", { name: /skip this/i }).click()
    await page
      .getByRole("button", { name: /show the reading/i })
      .or(page.getByRole("link", { name: /show the reading/i }))
      .click()
    await page.getByText("In one sentence").waitFor()
    await page.getByRole("button", { name: "I don’t know" }).first().click()
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Answered."))
    // "I don't know" moves nothing.
    expect(await page.getByText("Answered. The order stays the same.").count()).toBe(1)
    await page.getByRole("button", { name: "I don’t know" }).first().click()
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Answered."))
    expect(complaints).toEqual([])
    await close()
  })
})

it("the sliders stay inside the page with letters twice as large", async () => {
  const { page, close } = await openApp()
  await tell(page, ACCOUNT)
  await page.getByRole("slider").first().waitFor()
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"))
  expect(await sidewaysScroll(page)).toBe(0)
  await go(page, "#/minute")
  await page.getByRole("slider").first().waitFor()
  expect(await sidewaysScroll(page)).toBe(0)
  await close()
})

it("words of danger in a draft open their page with the filled button, and the draft is kept", async () => {
  const { page, close } = await openApp()
  const draft = "If you do not come back I will kill myself"
  await go(page, "#/write")
  await page.getByRole("textbox").fill(draft)
  const filled = page.getByRole("main").getByRole("link", { name: "Open the help page" })
  await filled.last().click()
  await page.getByRole("heading", { name: /You come first/ }).waitFor()
  await page.goBack()
  expect(await page.getByRole("textbox").inputValue()).toBe(draft)
  await close()
})
