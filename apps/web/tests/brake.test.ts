import { describe, expect, it } from "vitest"
import { findAxeViolations, openApp, sidewaysScroll, smallControls, withBrowser } from "./open-app.ts"

withBrowser()

const TALK =
  "Ilya left me five weeks ago. Yesterday we met and he cried when I showed how much it hurts. He said sorry for hurting me, and that it is over."

async function openReading(options = {}) {
  const app = await openApp(options)
  const { page } = app
  await page.getByRole("link", { name: /We just talked/ }).click()
  await page.getByRole("textbox", { name: /What happened/ }).fill(TALK)
  await page.getByRole("button", { name: "Go on" }).click()
  await page.getByRole("button", { name: /skip this/i }).click()
  await page.getByRole("link", { name: /show the reading/i }).click()
  await page.getByText("In one sentence").waitFor()
  return app
}

describe("the brake on reading again", () => {
  it("puts a talk away until a day, asks at the door, and can always be opened", async () => {
    const { page, complaints, close } = await openReading()
    await page
      .getByRole("button", { name: /^Until / })
      .nth(1)
      .click()
    await page.getByRole("heading", { level: 1, name: "What is going on?" }).waitFor()
    await page.evaluate(() => {
      location.hash = "#/reading"
    })
    await page.getByRole("heading", { level: 1, name: /You put this talk away until/ }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    await page.getByRole("button", { name: "Open it again" }).click()
    await page.getByText("In one sentence").waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it("offers to put it away from the third opening on", async () => {
    const { page, close } = await openReading()
    for (let time = 2; time <= 3; time += 1) {
      await page.evaluate(() => {
        location.hash = "#/"
      })
      await page.getByRole("heading", { level: 1, name: "What is going on?" }).waitFor()
      await page.evaluate(() => {
        location.hash = "#/reading"
      })
      await page.getByRole("heading", { level: 1 }).waitFor()
    }
    await page.getByRole("heading", { level: 1, name: /You have opened this talk twice/ }).waitFor()
    expect(await page.getByRole("button", { name: /^Until / }).count()).toBe(3)
    expect(await sidewaysScroll(page)).toBe(0)
    await close()
  })

  it("offers night hours once after a reading, and takes no for an answer", async () => {
    const { page, close } = await openReading()
    await page.getByText("Rest at night").waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Not now" }).click()
    expect(await page.getByText("Rest at night").count()).toBe(0)
    await page.evaluate(() => {
      location.hash = "#/"
    })
    await page.getByRole("heading", { level: 1, name: "What is going on?" }).waitFor()
    await page.evaluate(() => {
      location.hash = "#/reading"
    })
    await page.getByText("In one sentence").waitFor()
    expect(await page.getByText("Rest at night").count()).toBe(0)
    await close()
  })

  it("shows no reading in the night hours that were chosen, and help all the same", async () => {
    const { page, requests, close } = await openReading()
    // Two at night where the page is, whatever zone that is.
    await page.clock.install({ time: await page.evaluate(() => new Date(2026, 10, 7, 2).getTime()) })
    await page.evaluate(() => {
      location.hash = "#/settings"
    })
    await page.getByRole("button", { name: "23 to 7 o’clock" }).click()
    expect(await findAxeViolations(page)).toEqual([])
    await page.evaluate(() => {
      location.hash = "#/reading"
    })
    await page.getByRole("heading", { level: 1, name: "It is night. The reading is there by day." }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await smallControls(page)).toEqual([])
    expect(await page.getByText("In one sentence").count()).toBe(0)
    // The page looks at the clock every minute, and when it comes into view again.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
    await page.locator("html[data-theme=night]").waitFor()
    await page.getByRole("link", { name: "Help lines" }).first().waitFor()
    expect(requests).toEqual([])
    await close()
  })
})
