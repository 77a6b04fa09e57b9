/** The app in a process of its own, from its sources and as it was built. Most other tests run it many times in one process. */
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { BIN, CLI, runCli, startCli } from "./run-cli.ts"

const CHAT = fileURLToPath(new URL("fixtures/nora-and-ilya.txt", import.meta.url))
const TOLD = "He broke up with me. Yesterday he cried and said he was sorry for hurting me."

describe("the app in a process of its own", () => {
  it.each<[string, number, readonly string[], string]>([
    ["help", 0, ["--help"], ""],
    ["a reading of a chat", 0, ["read", CHAT, "--me", "Nora", "--answer", "who-ended=ex"], ""],
    ["a word that is no command", 2, ["raed"], ""],
    ["lines of which one is bad", 5, ["facts"], `${JSON.stringify({ id: 1, text: TOLD })}\nnot JSON\n`],
  ])("gives the same when it is installed and when it is built: %s", async (_, code, args, input) => {
    const installed = await startCli(BIN, args, input)
    expect(installed.code).toBe(code)
    expect(await startCli(CLI, args, input)).toEqual(installed)
    expect(await runCli(args, input)).toEqual(installed)
  })

  it("gives the same for a telling on standard input", async () => {
    expect(await startCli(CLI, ["read", "-"], TOLD)).toEqual(await runCli(["read", "-"], TOLD))
  })
})
