import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const folder = mkdtempSync(join(tmpdir(), "aftertalk-patterns-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINES = [
  "[01.11.26, 21:02:00] Noor: It's over between us. I'm not coming back",
  "[01.11.26, 21:03:00] Kit: please don't",
  "[04.11.26, 22:40:00] Noor: I'm so sorry for hurting you",
  "[04.11.26, 22:41:00] Kit: ok",
  "[07.11.26, 22:10:02] Noor: I miss you, maybe one day",
  "[07.11.26, 22:16:45] Kit: goodnight",
]

function fileWith(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join("\n"))
  return path
}

interface Found {
  readonly talks: readonly unknown[]
  readonly counted: readonly { readonly what: string; readonly count: number; readonly evidence: readonly unknown[] }[]
}

async function countsOf(...args: readonly string[]): Promise<unknown> {
  const { out } = await runCli(["patterns", ...args, "--me", "Kit", "--date-order", "dmy", "--json", "--no-input"])
  const { talks, counted } = JSON.parse(out) as Found
  return { talks: talks.length, counted: counted.map(({ what, count }) => [what, count]) }
}

describe("aftertalk patterns", () => {
  it("says each pattern first, then its numbers with their messages", async () => {
    const { code, out } = await runCli(["patterns", fileWith("chat.txt", LINES), "--me", "Kit", "--date-order", "dmy"])
    expect(code).toBe(0)
    expect(out).toContain("3 talks with Noor, 2026-11-01 to 2026-11-07.")
    expect(out).toContain("- Said sorry for hurting you: 1, in 1 talk\n    “I'm so sorry for hurting")
    expect(out).toContain("What this cannot show")
    expect(out).toContain("None of it says what Noor feels.")
  })

  it("counts two exports that overlap once", async () => {
    const whole = await countsOf(fileWith("whole.txt", LINES))
    const parts = await countsOf(fileWith("a.txt", LINES.slice(0, 4)), fileWith("b.txt", LINES.slice(2)))
    expect(parts).toEqual(whole)
  })

  it("shows the page for somebody in danger instead", async () => {
    const lines = [...LINES, "[07.11.26, 22:20:00] Kit: I want to kill myself"]
    const { out } = await runCli(["patterns", fileWith("danger.txt", lines), "--me", "Kit", "--date-order", "dmy"])
    expect(out).not.toContain("What this cannot show")
    expect(out).toMatch(/112|999|911/)
  })

  it("tells where the words are not read, and counts no words", async () => {
    const lines = [
      "[01.11.26, 21:02:00] Noor: Je suis désolée, je t'aime encore mais c'est fini entre nous",
      "[02.11.26, 21:03:00] Kit: pourquoi tu me fais ça, je ne comprends rien",
      "[04.11.26, 22:40:00] Noor: tu me manques tellement, je ne sais pas quoi faire",
    ]
    const { out, err } = await runCli([
      "patterns",
      fileWith("fr.txt", lines),
      "--me",
      "Kit",
      "--date-order",
      "dmy",
      "--json",
    ])
    expect((JSON.parse(out) as Found).counted).toEqual([])
    expect(err).toContain("a language that is not read here")
  })
})
