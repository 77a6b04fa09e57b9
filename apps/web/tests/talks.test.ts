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

/** An error that nobody catches: the page lets the worker go and starts it afresh. */
async function crashWorker(page: Page): Promise<void> {
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("crash")
    })
  })
}

const CHAT = [
  "[01.11.26, 21:02:00] Noor: I think we should break up. I'm so sorry",
  "[01.11.26, 21:03:00] Kit: please don't",
  "[04.11.26, 22:40:00] Noor: I'm so sorry for hurting you",
  "[04.11.26, 22:41:00] Kit: ok",
  "[07.11.26, 22:10:02] Noor: maybe one day, I miss you",
  "[07.11.26, 22:16:45] Noor: no. it's over between us",
].join("\n")

/** Five talks at night, so that hours are shown. */
const NIGHTS = [2, 3, 4, 5, 6].flatMap((day) => [
  `[0${day}.12.26, 23:10:00] Noor: are you awake`,
  `[0${day}.12.26, 23:11:00] Kit: yes`,
])

describe("patterns over all talks", () => {
  it.each([
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const)("open the messages behind a number, without any request: %s", async (_name, viewport) => {
    const { page, requests, complaints, close } = await openApp({ viewport })
    await openChat(page, CHAT)
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByRole("heading", { level: 1, name: "Patterns" }).waitFor()
    await page.getByText("3 talks with Noor, 1 November 2026 to 7 November 2026.").waitFor()
    await page.getByText("Hope was given and taken back on the same day once.").waitFor()
    const row = page.getByRole("button", { name: /Said sorry for hurting you/ })
    await row.click()
    await page.getByText("I'm so sorry for hurting").waitFor()
    expect(await row.getAttribute("aria-expanded")).toBe("true")
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
    await close()
  })

  it("can be walked by keyboard alone, and back to the chat", async () => {
    const { page, close } = await openApp()
    await openChat(page, CHAT)
    await page.getByRole("button", { name: "Patterns over all talks" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Patterns" }).waitFor()
    const row = page.getByRole("button", { name: /Noor started/ })
    await row.focus()
    await page.keyboard.press("Enter")
    await page.getByText("I think we should break up").waitFor()
    await page.keyboard.press("Enter")
    expect(await page.getByText("I think we should break up").count()).toBe(0)
    await page.goBack()
    await page.getByRole("heading", { name: "3 talks, read." }).waitFor()
    await close()
  })

  it("stands back where words of danger come first", async () => {
    const { page, close } = await openApp()
    await openChat(page, `${CHAT}\n[07.11.26, 22:20:00] Kit: I want to kill myself`)
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByRole("heading", { name: "Something else comes first." }).waitFor()
    expect(await page.getByText("Patterns", { exact: true }).count()).toBe(0)
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })

  it("goes on where the user said that the words were misread, with help in view, until other words come", async () => {
    const { page, close } = await openApp()
    await openChat(page, `${CHAT}\n[07.11.26, 22:20:00] Kit: I want to kill myself`)
    await page.getByRole("button", { name: "Read this talk" }).click()
    await page.getByRole("button", { name: /skip this/i }).click()
    await page.getByRole("button", { name: /That is not/ }).click()
    await page.getByRole("button", { name: "A joke or a figure of speech" }).click()
    await page.getByText("You said how this was meant").waitFor()
    await page.evaluate(() => {
      location.hash = "#/talks"
    })
    await page.getByRole("heading", { level: 1, name: "Patterns" }).waitFor()
    await page.getByText("The check stays on").waitFor()
    await page.getByRole("link", { name: "Help lines all the same" }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await close()
  })

  it("counts a chat of another app together with it", async () => {
    const { page, requests, close } = await openApp()
    await openChat(page, CHAT)
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByRole("button", { name: "Add a chat with the same person" }).click()
    await page.getByRole("heading", { level: 1, name: "Add a chat with the same person" }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    const text = NIGHTS.join("\n")
    const file = { name: "other.txt", mimeType: "text/plain", buffer: Buffer.from(text) }
    await page.locator("input[type=file][data-kind=file]").setInputFiles(file)
    await page.getByRole("radio", { name: /Kit/ }).check()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("heading", { name: "5 talks, read." }).waitFor()
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByText("2 chats are counted together.").waitFor()
    await page.getByText("8 talks with Noor, 1 November 2026 to 6 December 2026.").waitFor()
    expect(requests).toEqual([])
    // Nothing that the page says it holds is lost with the worker.
    await crashWorker(page)
    await page.goBack()
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByText("2 chats are counted together.").waitFor()
    await page.getByRole("button", { name: /Noor started/ }).click()
    await page.getByText("I think we should break up").waitFor()
    await close()
  })

  it("draws the hours above their numbers", async () => {
    const { page, close } = await openApp()
    await openChat(page, [CHAT, ...NIGHTS].join("\n"))
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByRole("heading", { name: "7 of 8 talks began between 22:00 and 5:00." }).waitFor()
    expect(await page.locator("main section svg circle").count()).toBeGreaterThanOrEqual(8)
    expect(await findAxeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await close()
  })

  it("says how one comes here where there is no chat", async () => {
    const { page, complaints, close } = await openApp({ viewport: DESKTOP })
    await page.evaluate(() => {
      location.hash = "#/talks"
    })
    await page.getByRole("heading", { level: 1, name: "No talks yet." }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it("counts no words of a language that is not read, and says so", async () => {
    const { page, close } = await openApp()
    await openChat(
      page,
      [
        "[01.11.26, 21:02:00] Noor: Je suis désolée, je t'aime encore mais c'est fini entre nous",
        "[02.11.26, 21:03:00] Kit: pourquoi tu me fais ça, je ne comprends rien",
        "[04.11.26, 22:40:00] Noor: tu me manques tellement, je ne sais pas quoi faire",
      ].join("\n"),
    )
    await page.getByText("a language that is not read here").first().waitFor()
    await page.getByRole("button", { name: "Patterns over all talks" }).click()
    await page.getByText("nothing said is counted").waitFor()
    expect(await page.getByRole("heading", { name: "Counted" }).count()).toBe(0)
    await close()
  })
})
