/**
 * Opens the built page in a real Chromium and watches what a user would never see: requests after loading, errors, and
 * anything in the console.
 */
import axe, { type RunOptions, type AxeResults } from "axe-core"
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from "playwright-core"
import { afterAll, beforeAll, inject } from "vitest"
import { CHROMIUM_ARGS } from "../../../tools/chromium.mjs"

export const PHONE = { width: 390, height: 844 } as const
export const DESKTOP = { width: 1280, height: 900 } as const

export interface OpenApp {
  readonly page: Page
  /** Addresses asked for since the page was loaded. */
  readonly requests: readonly string[]
  /** What the page threw or wrote to its console. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

let browser: Browser | null = null

/** Called at the top of a file of tests: one browser for all of them, from the first to the last. */
export function withBrowser(): void {
  beforeAll(async () => {
    const path = process.env["CHROMIUM"]
    if (path === undefined) throw new Error("Cannot start a browser: CHROMIUM must name one; npm test does so")
    browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] })
  })
  afterAll(() => browser?.close())
}

/** What a browser that knows nothing of others is to it: no page, no storage. */
export async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  if (browser === null) throw new Error("Cannot open a page: need withBrowser() in the file of the test, found none")
  return browser.newContext(options)
}

export async function openApp(options: BrowserContextOptions = {}): Promise<OpenApp> {
  const context = await newContext({ viewport: PHONE, timezoneId: zoneWhereNowIs(12), ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`))
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`))
  // The worker fetches its model when it starts, which on a busy machine is after the network was quiet once.
  const model = page.waitForEvent("requestfinished", (request) => request.url().includes("/danger-model"))
  await page.goto(inject("address"), { waitUntil: "networkidle" })
  await model
  await page.getByRole("heading", { level: 1 }).first().waitFor()
  page.on("request", (request) => requests.push(request.url()))
  return { page, requests, complaints, close: () => context.close() }
}

/** Drops in a chat between Kit, who is the user, and somebody else, and waits until its talks are read. */
export async function openChat(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/chat"
  })
  const file = { name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(text) }
  await page.locator("input[type=file][data-kind=file]").setInputFiles(file)
  await page.getByRole("radio", { name: /Kit/ }).check()
  await page.getByRole("button", { name: "Go on" }).click()
  await page.getByRole("heading", { name: /talks?, read\./ }).waitFor()
}

/** The colours of the night come by themselves, and a test may run at any hour: noon, unless it asks for another. */
export function zoneWhereNowIs(hour: 12 | 2): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12
  // The sign of these names is the other way round (tz database, "etcetera").
  return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`
}

/** What axe-core finds against WCAG 2.2 A and AA, as "rule: place". */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  // Through the debugger: a script tag would be refused by the page's own policy.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }
    }
    const { violations } = await engine.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
  })
}

/** Pixels by which the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Controls that are smaller than a thumb needs, as "name width x height"; links inside a line of text are left out. */
export function smallControls(page: Page, least = 44): Promise<readonly string[]> {
  return page.evaluate((min) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, [role=radio]"),
    ]
    return controls
      .filter(
        (control) =>
          control.checkVisibility() && control.closest("p, li p, mark") === null && control.tagName !== "MARK",
      )
      .map((control) => ({ control, box: (control.closest("label") ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < min - 0.5 || box.height < min - 0.5))
      .map(
        ({ control, box }) =>
          `${control.textContent || control.ariaLabel} ${Math.round(box.width)} x ${Math.round(box.height)}`,
      )
  }, least)
}
