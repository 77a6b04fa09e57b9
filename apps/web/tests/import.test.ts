import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { zipOf } from "../../../packages/core/test/readers/zips.ts"
import { DESKTOP, PHONE, findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

const fixture = (path: string) => fileURLToPath(new URL(`../../../packages/core/fixtures/${path}`, import.meta.url))
const TALK = [
  "[07.11.26, 22:10:02] Noor: are you still up",
  "[07.11.26, 22:11:40] Kit: yes. is something wrong",
  "[07.11.26, 22:12:31] Noor: I'm so sorry for everything. I keep crying about it",
  "[07.11.26, 22:14:00] Kit: why are you telling me this now",
  "[07.11.26, 22:15:09] Noor: I miss you. But it's over, I'm not coming back, please move on",
  "[07.11.26, 22:16:45] Kit: ok. goodnight",
].join("\n")

const EARLIER = [
  "[01.11.26, 21:02:00] Noor: It's over between us, I'm not coming back. I'm sorry for hurting you",
  "[01.11.26, 21:03:00] Kit: please don't",
].join("\n")

const MESSENGER = JSON.stringify({
  participants: [{ name: "Noor" }, { name: "Kit" }],
  messages: [
    { sender_name: "Noor", timestamp_ms: Date.UTC(2026, 10, 7, 23, 16), content: "I miss you", type: "Generic" },
    { sender_name: "Kit", timestamp_ms: Date.UTC(2026, 10, 7, 23, 12), content: "yes", type: "Generic" },
    { sender_name: "Noor", timestamp_ms: Date.UTC(2026, 10, 7, 23, 10), content: "are you up", type: "Generic" },
  ],
  title: "Noor",
  thread_path: "inbox/noor_1",
})

/** A layout of nobody's, in which day and month could be either way round. */
const ODD = [
  "our chat",
  "<<Noor>> ~ 07/11/2026 22:10 ~ are you still up",
  "<<Kit>> ~ 07/11/2026 22:11 ~ yes",
  "<<Noor>> ~ 07/11/2026 22:12 ~ I miss you",
  "<<Kit>> ~ 07/11/2026 22:14 ~ why now",
  "<<Noor>> ~ 07/11/2026 22:15 ~ it's over, I'm not coming back",
  "<<Kit>> ~ 07/11/2026 22:16 ~ ok. goodnight",
].join("\n")

/** As Discord copies it. */
const COPIED = [
  "Noor — Yesterday at 10:10 PM",
  "are you still up",
  "Kit — Yesterday at 10:11 PM",
  "yes. is something wrong",
  "Noor — Yesterday at 10:15 PM",
  "I miss you. But it's over, I'm not coming back",
  "Kit — Today at 8:02 AM",
  "ok",
].join("\n")

const textMember = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

async function openImport(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/chat"
  })
  await page.getByRole("heading", { level: 1, name: "Drop in a chat" }).waitFor()
}

async function giveFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator("input[type=file][data-kind=file]").setInputFiles(file)
}

const textFile = (text: string) => ({ name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(text) })

describe("dropping in a chat", () => {
  it.each([
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const)("goes from the file to a reading of its latest talk without any request: %s", async (_name, viewport) => {
    const { page, requests, complaints, close } = await openApp({ viewport })
    await openImport(page)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await giveFile(page, textFile(TALK))
    await page.getByRole("heading", { name: "Which one is you?" }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { level: 1, name: "1 talk, read." }).waitFor()
    expect(
      (await page.getByText("This file holds no calls").count()) +
        (await page.getByText("What this file cannot show").count()),
    ).toBeGreaterThan(0)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: "Read this talk" }).click()
    await page.getByRole("button", { name: /skip this/i }).click()
    await page
      .getByText(/not coming back/)
      .filter({ visible: true })
      .first()
      .waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it("weighs the talks before it, and joins the talk that was told, by keyboard alone", async () => {
    const { page, requests, complaints, close } = await openApp()
    await page.getByRole("link", { name: /We just talked/ }).click()
    await page
      .getByRole("textbox", { name: /What happened/ })
      .fill("On Saturday Noor asked are you still up, and then we spoke. I cried too. She left me five weeks ago.")
    await openImport(page)
    await giveFile(page, textFile(`${EARLIER}\n${TALK}`))
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "Which of these did you tell?" }).waitFor()
    await page.getByText("2 talks in all").waitFor()
    const likely = page.getByRole("radio", { name: /7 November 2026/ })
    await likely.focus()
    await page.keyboard.press("Space")
    expect(await likely.isChecked()).toBe(true)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("button", { name: "Read this talk" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByText("From the chat and as you told it.").waitFor()
    await page.getByText("As you told it", { exact: true }).first().waitFor({ state: "attached" })
    expect(await page.getByText(/Sunday 1 November 2026|1 November 2026, 21:02/).count()).toBeGreaterThan(0)
    expect(await findAxeViolations(page)).toEqual([])
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("asks which date is meant, with real stamps, where the file leaves it open", async () => {
    const { page, close } = await openApp()
    await openImport(page)
    await giveFile(page, fixture("whatsapp/order-unclear.txt"))
    await page.getByRole("radio").first().check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "Which date is this?" }).waitFor()
    expect(await page.getByRole("radio").count()).toBeGreaterThanOrEqual(2)
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("radio").nth(1).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: /talks?, read\./ }).waitFor()
    await close()
  })

  it("asks which zone the clock was in, the device's chosen already, and shows hours of that zone, by keyboard", async () => {
    const { page, requests, complaints, close } = await openApp({ timezoneId: "Europe/Berlin" })
    await openImport(page)
    await giveFile(page, textFile(MESSENGER))
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "Which zone was your clock in?" }).waitFor()
    expect(await page.getByText("Question 2 of 2").count()).toBe(1)
    await page.getByText(/zone 8 November 2026 at 00:16, in UTC 7 November 2026 at 23:16/).waitFor()
    expect(await page.getByRole("radio", { name: /Europe\/Berlin/ }).isChecked()).toBe(true)
    await page.getByRole("radio", { name: /Europe\/Berlin/ }).focus()
    await page.keyboard.press("ArrowDown")
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByText(/Choose the zone in the list first/).waitFor()
    await page.getByRole("combobox", { name: "Zone" }).selectOption("America/New_York")
    await page.getByText(/7 November 2026 at 18:16/).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: "Go on" }).press("Enter")
    await page.getByText(/7 November 2026(,| at) 18:10/).waitFor()
    expect(await page.getByText("Times here are in UTC").count()).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("marks times as UTC where the zone is not known", async () => {
    const { page, close } = await openApp({ timezoneId: "Europe/Berlin" })
    await openImport(page)
    await giveFile(page, textFile(MESSENGER))
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("button", { name: "I don’t know" }).click()
    await page.getByText("Times here are in UTC").waitFor()
    await page.getByText(/7 November 2026(,| at) 23:10/).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })

  it.each([
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const)("reads a layout that nothing knows by one marked line, by keyboard: %s", async (_name, viewport) => {
    const { page, requests, complaints, close } = await openApp({ viewport })
    await openImport(page)
    await giveFile(page, textFile(ODD))
    await page.getByRole("button", { name: /Show us one line/ }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Show us one line" }).waitFor()
    const trial = page.getByRole("region", { name: "What the first lines become" })
    await trial.getByText("are you still up").waitFor()
    expect(await page.getByRole("radio").count()).toBe(5)
    await page.getByRole("button", { name: "More lines" }).press("Enter")
    expect(await page.getByRole("radio").count()).toBe(7)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("button", { name: "Name", exact: true }).press("Space")
    await page.getByRole("button", { name: "Noor (Name)" }).press("Space")
    await page.getByRole("button", { name: "Read the file so" }).press("Enter")
    await page
      .getByRole("status")
      .getByText(/Mark who wrote/)
      .waitFor()
    await page.getByRole("button", { name: "Noor", exact: true }).press("Space")
    await trial.getByText("I miss you").waitFor()
    await trial.getByText("You will be asked").waitFor()
    await page.getByRole("button", { name: "Read the file so" }).press("Enter")
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "Which date is this?" }).waitFor()
    await page.getByRole("radio", { name: /7 November 2026/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { level: 1, name: "1 talk, read." }).waitFor()
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("asks when a text was copied that says today and yesterday, and shows the days then", async () => {
    const { page, requests, complaints, close } = await openApp()
    await openImport(page)
    await giveFile(page, textFile(COPIED))
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "On which day was this copied?" }).waitFor()
    await page.getByText("Yesterday at 10:10 PM").waitFor()
    await page.getByLabel("Day of copying").fill("")
    await page.getByRole("button", { name: "Go on" }).press("Enter")
    await page.getByText(/Choose a day first/).waitFor()
    await page.getByLabel("Day of copying").fill("2026-11-08")
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("button", { name: "Go on" }).press("Enter")
    await page.getByText(/8 November 2026(,| at) 08:02/).waitFor()
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("offers the text in a zip for marking, and reads it", async () => {
    const { page, complaints, close } = await openApp()
    const buffer = Buffer.from(await zipOf([textMember("about.txt", "about us"), textMember("chat.txt", ODD)]))
    await openImport(page)
    await giveFile(page, { name: "chat.zip", mimeType: "application/zip", buffer })
    await page.getByRole("button", { name: /Show us one line/ }).press("Enter")
    const trial = page.getByRole("region", { name: "What the first lines become" })
    await trial.getByText("are you still up").waitFor()
    await page.getByRole("button", { name: "Read the file so" }).press("Enter")
    await page.getByRole("radio", { name: /Kit/ }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    ["an empty file", textFile(""), /file is empty/],
    ["a file that is no chat", textFile("milk\neggs\nbread, the dark one\n"), /no chat that Aftertalk knows/],
    [
      "a picture",
      {
        name: "IMG.jpg",
        mimeType: "image/jpeg",
        buffer: Buffer.from([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1, 0, 0]),
      },
      /picture, a film or a program/,
    ],
    [
      "a zip cut off",
      { name: "chat.zip", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004\u0014\0\0\0") },
      /cut off or damaged/,
    ],
  ])("says of %s what it is and what to do next", async (_name, file, words) => {
    const { page, complaints, close } = await openApp()
    await openImport(page)
    await giveFile(page, file)
    await page.getByText(words).waitFor()
    expect(await page.getByRole("link", { name: /tell the talk instead/i }).count()).toBe(1)
    expect(await findAxeViolations(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it("refuses a group chat and says why", async () => {
    const { page, close } = await openApp()
    await openImport(page)
    await giveFile(page, fixture("whatsapp/group.txt"))
    await page.getByText(/more than two people write here/i).waitFor()
    expect(await page.getByRole("button", { name: "Read this talk" }).count()).toBe(0)
    await close()
  })

  it("can be stopped while a long chat is read, and keeps nothing", async () => {
    const { page, close } = await openApp()
    await openImport(page)
    await page.evaluate(() => {
      const text = Array.from(
        { length: 400_000 },
        (_none, i) =>
          `[0${1 + (i % 9)}.11.24, 22:10:02] ${i % 2 === 0 ? "Noor" : "Kit"}: message ${i} with a few words\n`,
      ).join("")
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], "long.txt"))
      const input = document.querySelector<HTMLInputElement>("input[data-kind=file]")
      if (input === null) return
      input.files = transfer.files
      input.dispatchEvent(new Event("change", { bubbles: true }))
    })
    await page.getByRole("button", { name: "Cancel" }).click()
    await page.getByText("Nothing from this file was kept").waitFor()
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Drop in a chat")
    await close()
  })

  it("reads what was pasted", async () => {
    const { page, close } = await openApp()
    await openImport(page)
    await page.getByRole("button", { name: "Read what I pasted" }).click()
    await page.getByText(/nothing in the field yet/).waitFor()
    await page
      .getByRole("textbox")
      .fill("Noor: are you up\nKit: yes\nNoor: I miss you\nKit: please don't\nNoor: sorry\nKit: goodnight")
    await page.getByRole("button", { name: "Read what I pasted" }).click()
    await page.getByRole("heading", { name: "Which one is you?" }).waitFor()
    expect(await page.getByRole("radio").count()).toBe(2)
    await close()
  })
})
