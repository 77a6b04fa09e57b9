import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { findAxeViolations, openApp, withBrowser } from "./open-app.ts"

withBrowser()

describe("a reading to keep", () => {
  it("is one page made on the device, by keyboard alone, without any request", async () => {
    const { page, requests, complaints, close } = await openApp()
    await page.getByRole("link", { name: "See a sample reading" }).click()
    await page.getByRole("heading", { level: 1, name: "A sample reading" }).waitFor()
    const { name, text } = await download(page, "Save as a page")
    expect(name).toBe("notes.html")
    expect(text).toContain("Made by the person, not by a professional.")
    expect(text).toContain("In one sentence")
    expect(text).toContain("he’s so sorry he hurt me like this")
    await page.getByText("Saved where this device keeps what is downloaded.").waitFor()
    const data = JSON.parse((await download(page, "Save as data")).text) as { format: string; made_by: string }
    expect([data.format, data.made_by]).toEqual(["aftertalk-reading", "Made by the person, not by a professional."])
    expect([requests.filter((url) => !url.startsWith("blob:")), complaints]).toEqual([[], []])
    await close()
  })

  it("opens by itself, without a finding of axe and without a request", async () => {
    const { page, close } = await openApp()
    await page.getByRole("link", { name: "See a sample reading" }).click()
    await page.getByRole("heading", { level: 1, name: "A sample reading" }).waitFor()
    const { text } = await download(page, "Save as a page")
    const asked: string[] = []
    const kept = await page.context().newPage()
    kept.on("request", (request) => asked.push(request.url()))
    await kept.setContent(text)
    await kept.getByRole("heading", { level: 1, name: "A reading of a talk" }).waitFor()
    expect(await findAxeViolations(kept)).toEqual([])
    expect(asked).toEqual([])
    await close()
  })
})

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent("download")
  await page.getByRole("button", { name: button }).focus()
  await page.keyboard.press("Enter")
  const file = await coming
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") }
}
