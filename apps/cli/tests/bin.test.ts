/** The command as it is installed, from its sources. All other tests start the app as build-cli.ts built it. */
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const BIN = fileURLToPath(new URL("../bin/aftertalk.mjs", import.meta.url))
const CHAT = fileURLToPath(new URL("fixtures/nora-and-ilya.txt", import.meta.url))
const TOLD = "He broke up with me. Yesterday he cried and said he was sorry for hurting me."

describe("the command as it is installed", () => {
  it.each<[string, readonly string[], string]>([
    ["help", ["--help"], ""],
    ["a reading of a telling", ["read", "-"], TOLD],
    ["a reading of a chat", ["read", CHAT, "--me", "Nora", "--answer", "who-ended=ex"], ""],
    ["facts by lines", ["facts"], JSON.stringify({ id: 1, text: TOLD })],
    ["a page of the library", ["library", "GUILT"], ""],
    ["a word that is no command", ["raed"], ""],
  ])("gives the same as the built app: %s", async (_, args, input) => {
    const fromSources = await runCli(args, input, BIN)
    expect(fromSources).toEqual(await runCli(args, input))
    expect(fromSources.out + fromSources.err).not.toBe("")
  })
})
