import { spawn } from "node:child_process"
import { describe, expect, it } from "vitest"
import { CLI, linesOf, runCli } from "./run-cli.ts"

const jsonLines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n")

describe("line mode", () => {
  it("facts: gives each fact with its words, who cried, who ended it, how they talked", async () => {
    const text = "She broke up with me. Yesterday in the park she cried and said she was sorry for hurting me."
    const ran = await runCli(["facts"], jsonLines([{ id: "one", text }]))
    const [answer] = linesOf(ran)
    expect(ran.code).toBe(0)
    expect(Object.keys(answer ?? {})).toEqual([
      "id",
      "facts",
      "more_facts",
      "cried",
      "ended_by",
      "channel",
      "phase",
      "safety_routes",
    ])
    expect(answer).toMatchObject({ id: "one", cried: { who: "ex", in_latest_talk: true }, ended_by: "ex" })
    const facts = answer?.["facts"] as { fact: string; start: number; end: number }[]
    const apology = facts.find(({ fact }) => fact === "apology_hurt")
    expect(text.slice(apology?.start, apology?.end)).toContain("sorry")
  })

  it("safety: names the routes that a long account leaves in doubt, apart from those that it opens", async () => {
    const text =
      "Yesterday we met in the park and I asked her why, then she talked about the weather for a while. She said it is over. I asked her one more time. Around midnight she found me by the coats and told me about the house in Brittany. I took the bus home."
    const [line] = linesOf(await runCli(["safety"], jsonLines([{ id: "a", text, speaker: "account" }])))
    expect(line?.["doubtful"]).not.toEqual([])
    expect(line?.["routes"]).not.toContain("EX_SUICIDE")
  })

  it("safety: gives the routes, and none for everyday words", async () => {
    const rows = [
      { id: 1, text: "I want to die", speaker: "user" },
      { id: 2, text: "see you at five", speaker: "ex" },
    ]
    expect(linesOf(await runCli(["safety"], jsonLines(rows))).map(({ id, routes }) => [id, routes])).toEqual([
      [1, ["USER_SUICIDE"]],
      [2, []],
    ])
  })

  it("explain: takes ids, the output of facts, and flags in several spellings", async () => {
    const facts = ["ex_ended", "phase_late", "in_person", "cried_goodbye_memories", "practical_steps", "asks_wellbeing"]
    const asObjects = facts.map((fact) => ({ fact, value: true, start: 0, end: 1, when: "latest" }))
    const rows = [
      { id: "a", facts },
      { id: "b", facts: asObjects, safety_routes: ["COPARENTING"] },
      { id: "c", facts, context_flags: ["Children"] },
      { id: "d", facts, story: "He wrote that he wants to die tonight." },
      { id: "e", facts: ["ex_ended", "cried_once"], talks: 1 },
    ]
    const answers = linesOf(await runCli(["explain"], jsonLines(rows)))
    expect(answers.map(({ route }) => route)).toEqual([
      "reading",
      "reading_limited_contact",
      "reading_limited_contact",
      "safety:EX_SUICIDE",
      "not_enough",
    ])
    expect(Object.keys(answers[0]?.["reading"] as object)).toEqual([
      "explanations",
      "return_wish_state",
      "does_not_mean",
      "effects",
      "next_steps",
      "not_enough",
    ])
  })

  it("explain: refuses a fact that is none, for that line alone", async () => {
    const rows = [
      { id: "a", facts: ["ex_ended", "made_up"] },
      { id: "b", facts: ["ex_ended"] },
    ]
    const ran = await runCli(["explain"], jsonLines(rows))
    const [bad, good] = linesOf(ran)
    expect(ran.code).toBe(5)
    expect(bad).toMatchObject({ id: "a", error: { code: "unknown-fact" } })
    expect(JSON.stringify(bad)).not.toContain("made_up")
    expect(good).toMatchObject({ id: "b", route: "not_enough" })
  })

  it("cues: gives only cues that hold, with place and strength", async () => {
    const rows = [
      { id: 1, text: "it's over between us", role: "ex" },
      { id: 2, text: "is it over between us?", role: "ex" },
    ]
    const [yes, no] = linesOf(await runCli(["cues"], jsonLines(rows)))
    expect(yes).toMatchObject({ id: 1, cues: [{ cue: "finality", start: 0, end: 20, strength: 3 }] })
    expect(no).toEqual({ id: 2, cues: [] })
  })

  it("answers a line with a context flag that it does not know, and says so", async () => {
    const facts = ["ex_ended", "cried_once"]
    const [known, strange] = linesOf(
      await runCli(
        ["explain"],
        jsonLines([
          { id: 1, facts },
          { id: 2, facts, context_flags: ["moonlight"] },
        ]),
      ),
    )
    expect(strange).toEqual({ ...known, id: 2, unknown_context_flags: 1 })
  })

  it("answers bad lines in their place, without their words, and goes on", async () => {
    const secret = "my secret words"
    const input = Buffer.concat([
      Buffer.from(`\uFEFF{"id":1,"text":"hello","speaker":"ex"}\r\n`),
      Buffer.from(`{"id":2,"text":"${secret}\r\n\r\n`),
      Buffer.from(`["${secret}"]\n{"id":4,"text":7,"speaker":"ex"}\n{"id":5,"text":"x","speaker":"${secret}"}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from(`{"id":7,"text":"line\u2028separator","speaker":"user"}`),
    ])
    const ran = await runCli(["safety"], input)
    const codes = linesOf(ran).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code ?? "ok"])
    expect(codes).toEqual([
      [1, "ok"],
      [null, "not-json"],
      [null, "not-an-object"],
      [4, "wrong-field"],
      [5, "wrong-field"],
      [null, "not-utf8"],
      [7, "ok"],
    ])
    expect(ran.code).toBe(5)
    expect(ran.out + ran.err).not.toContain(secret)
  })

  it("keeps the order over many lines, and answers nothing with nothing", async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => ({ id, text: id % 2 === 0 ? "ok" : "I love you", role: "ex" }))
    const answers = linesOf(await runCli(["cues"], jsonLines(rows)))
    expect(answers.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(await runCli(["cues"], "")).toEqual({ code: 0, out: "", err: "" })
  })

  it("answers a line before the next one comes", async () => {
    const child = spawn(process.execPath, [CLI, "cues"], { stdio: ["pipe", "pipe", "inherit"] })
    child.stdin.write('{"id":1,"text":"ok","role":"ex"}\n')
    const first = await new Promise<string>((resolve) =>
      child.stdout.once("data", (piece: Buffer) => resolve(piece.toString())),
    )
    expect(first).toBe('{"id":1,"cues":[]}\n')
    child.stdin.end()
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0)
  })

  it("ends without a fault when the reader goes away", async () => {
    const child = spawn(process.execPath, [CLI, "cues"], { stdio: ["pipe", "pipe", "pipe"] })
    const err: Buffer[] = []
    child.stderr.on("data", (piece: Buffer) => err.push(piece))
    child.stdin.on("error", () => {})
    child.stdout.once("data", () => child.stdout.destroy())
    for (let id = 0; id < 20_000; id += 1) child.stdin.write(`{"id":${id},"text":"I love you","role":"ex"}\n`)
    child.stdin.end()
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0)
    expect(Buffer.concat(err).toString()).toBe("")
  })
})
