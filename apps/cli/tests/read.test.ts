import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const folder = mkdtempSync(join(tmpdir(), "aftertalk-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHAT = fileURLToPath(new URL("fixtures/nora-and-ilya.txt", import.meta.url))
const ACCOUNT =
  "She broke up with me out of nowhere. Yesterday we met in the park and I asked her why, then she started crying. She said she was sorry for hurting me and that it is over."

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function talksOf({ out }: { readonly out: string }): number {
  return new Set((JSON.parse(out) as { facts: { talk: string }[] }).facts.map(({ talk }) => talk)).size
}

describe("aftertalk read", () => {
  it("tells a reading of an account from a file and from standard input alike", async () => {
    const fromFile = await runCli(["read", fileWith("told.txt", ACCOUNT)])
    const piped = await runCli(["read", "-"], ACCOUNT)
    expect(fromFile.code).toBe(0)
    expect(fromFile.out).toBe(piped.out)
    expect(fromFile.out).toMatch(/^In one sentence\n/)
    expect(fromFile.out).toContain("What this does not mean")
    expect(fromFile.out).toMatch(/“.*sorry.*” \(\d+–\d+\)/)
    expect(fromFile.out).not.toContain("\u001B")
  })

  it("asks for a few words more of a telling of two, and does not send its writer to an export", async () => {
    const { code, err } = await runCli(["read", "-"], "He cried.\n")
    expect(code).toBe(3)
    expect(err).toMatch(/a few words more/)
  })

  it("wraps its lines to eighty characters where there is no terminal", async () => {
    const { out } = await runCli(["read", "-"], ACCOUNT)
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it("shows a safety page in place of a reading, and that is a result", async () => {
    const { code, out } = await runCli(["read", "-", "--country", "ie"], `${ACCOUNT} Since then I want to die.`)
    expect(code).toBe(0)
    expect(out).not.toContain("What could explain it")
    expect(out).toContain("112")
  })

  it("asks whether somebody is in danger where a long account holds a lone hint, and reads on", async () => {
    const told = `${ACCOUNT} Around midnight she found me by the coats and told me about the house in Brittany. I took the bus home.`
    const { code, out } = await runCli(["read", "-"], told)
    expect(code).toBe(0)
    expect(out).toMatch(/^Is somebody in danger\?\n/)
    expect(out).toMatch(/"[^"]*found me by" may mean danger/)
    expect(out).toContain("What this does not mean")
    const { out: json } = await runCli(["read", "-", "--json"], told)
    expect((JSON.parse(json) as { doubtful_safety_routes: string[] }).doubtful_safety_routes).not.toEqual([])
  })

  it("reads a chat, with every quoted word by person, time and message", async () => {
    const { code, out } = await runCli(["read", CHAT, "--me", "Nora", "--answer", "who-ended=ex"])
    expect(code).toBe(0)
    expect(out).toMatch(/“.*sorry.*” \(Ilya, 2024-03-12 19:01, message 1: \d+–\d+\)/)
  })

  it("gives one JSON object with --json, with evidence that walks back to the words", async () => {
    const { code, out } = await runCli(["read", CHAT, "--me", "2", "--json"])
    const answer = JSON.parse(out) as {
      kind: string
      talks: number
      facts: { fact: string; evidence: { message: number; words: string }[] }[]
    }
    expect([code, answer.kind, answer.talks]).toEqual([0, "export", 2])
    expect(answer.facts.find(({ fact }) => fact === "says_unsure")?.evidence[0]).toMatchObject({
      message: 8,
      words: "I don't know what I want",
    })
  })

  it("writes one page to keep, made by the person, and never over another file", async () => {
    const page = join(folder, "kept-page.html")
    const first = await runCli(["read", "-", "--html", page], ACCOUNT)
    expect(first.code).toBe(0)
    const html = readFileSync(page, "utf8")
    expect(html).toContain("Made by the person, not by a professional.")
    expect(html).toContain("sorry for hurting me")
    expect(html).not.toMatch(/<script|https?:/)
    const again = await runCli(["read", "-", "--html", page], ACCOUNT)
    expect([again.code, again.out]).toEqual([2, ""])
    expect(again.err).not.toContain("kept-page")
  })

  it("reads a telling together with a chat: told and found, the same talk is one", async () => {
    const told = fileWith(
      "with-chat.txt",
      "Ilya said sorry for hurting me and he cried. I cried too. He left me five weeks ago.",
    )
    const args = ["read", CHAT, "--me", "Nora", "--told", told, "--json"]
    const one = await runCli([...args, "--same-talk", "latest"])
    const two = await runCli([...args, "--same-talk", "another"])
    expect([one.code, two.code]).toEqual([0, 0])
    expect(one.err).toContain("is taken for the talk of 2024-03-")
    expect(two.err).toContain("not in this chat")
    expect(talksOf(two)).toBe(talksOf(one) + 1)
    expect(one.out).toMatch(/"words":"I cried/)
    const nowhere = await runCli([...args, "--same-talk", "1999-01-01"])
    expect([nowhere.code, nowhere.out]).toEqual([2, ""])
    expect(nowhere.err).toMatch(/need a day on which the chat holds one/)
  })

  it("reads an older talk as it stood, by its number or its day, and says so", async () => {
    const listed = await runCli(["talks", CHAT, "--me", "Nora"])
    expect([listed.code, listed.err]).toEqual([0, ""])
    expect(listed.out).toMatch(
      /^2 talks, the latest last\n1\. 2024-03-12 19:01 to 19:\d\d, \d messages, Ilya began\n2\. /,
    )
    const json = async (which: string) => {
      const ran = await runCli(["read", CHAT, "--me", "Nora", "--talk", which, "--json"])
      return { ...ran, read: JSON.parse(ran.out) as { talk: number; talks: number; facts: { fact: string }[] } }
    }
    const [first, byDay, latest] = [await json("1"), await json("2024-03-12"), await json("latest")]
    expect([first.read.talk, first.read.talks, latest.read.talk]).toEqual([1, 2, 2])
    expect(first.out).toBe(byDay.out)
    expect(first.err).toMatch(/the talk of 2024-03-12 19:01.*read as it stood then\. 1 after it/)
    expect(latest.read.facts.map(({ fact }) => fact)).toContain("says_unsure")
    expect(first.read.facts.map(({ fact }) => fact)).not.toContain("says_unsure")
  })

  it.each<[string, readonly string[], number, RegExp]>([
    ["says how many talks there are", [CHAT, "--me", "1", "--talk", "3"], 2, /need a number of 1 to 2, got another/],
    ["says between which days talks are", [CHAT, "--me", "1", "--talk", "2020-01-01"], 2, /2024-03-12 and 2024-03-15/],
    ["knows no talk that is no number", [CHAT, "--me", "1", "--talk", "first"], 2, /value that the option knows/],
    ["says which flag gives the user's name", [CHAT], 4, /need --me NAME/],
    ["does not know another name", [CHAT, "--me", "Somebody"], 2, /need the name of one of the two/],
    ["does not find a file", [join(folder, "private-name.txt")], 3, /exists, found none/],
    ["refuses a flag that is none", [CHAT, "--mee"], 2, /known options/],
    ["refuses a date order that is none", [CHAT, "--date-order", "yyy"], 2, /value that the option knows/],
  ])("%s", async (_, args, code, message) => {
    const ran = await runCli(["read", ...args])
    expect(ran.code).toBe(code)
    expect(ran.err).toMatch(message)
    expect(ran.out).toBe("")
  })

  it("asks for the date order by its flag, and takes it", async () => {
    const lines = ["01/02/2024, 19:01 - Nora: hi", "02/02/2024, 19:01 - Ilya: hello"].join("\n")
    const path = fileWith("unclear.txt", lines)
    const unclear = await runCli(["read", path, "--me", "Nora"])
    expect([unclear.code, unclear.err]).toEqual([4, expect.stringContaining("--date-order")])
    expect((await runCli(["read", path, "--me", "Nora", "--date-order", "dmy"])).code).toBe(0)
  })

  it.each<[string, string | Uint8Array]>([
    ["an empty file", ""],
    ["bytes that are no text", new Uint8Array(4000).map((_, i) => (i * 37) % 256)],
    ["a zip of nothing", new Uint8Array()],
    ["JSON of another kind", JSON.stringify({ rows: [1, 2, 3], ok: true })],
    ["a program", "import { a } from 'b'\nexport const c = 1;\nfunction d() {\n  return a;\n}\n"],
    ["three words", "no idea what"],
  ])("refuses %s with a next step and no reading", async (name, content) => {
    const ran = await runCli(["read", fileWith(`${name.replaceAll(" ", "-")}.bin`, content)])
    expect(ran.code).toBe(3)
    expect(ran.err).toMatch(/^Cannot read the input: .{20,}/)
    expect(ran.out).toBe("")
  })

  it("refuses a group chat", async () => {
    const lines = ["Nora", "Ilya", "Mara"].map((name, i) => `15/03/2024, 19:0${i} - ${name}: hello there`).join("\n")
    const ran = await runCli(["read", fileWith("group.txt", lines), "--me", "Nora"])
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining("group chat")])
  })

  it.each([[[]], [["--me", "Secret"]], [["--kind", "export"]]])(
    "names no file, no person and no words in any error, with %s",
    async (args) => {
      const path = fileWith("secret-file-name.txt", '{"Secret": "words"}')
      expect((await runCli(["read", path, ...args])).err).not.toMatch(/secret/i)
    },
  )
})

describe("aftertalk read tells what went wrong", () => {
  it("with the problems of a file that holds no readable message, and a way on", async () => {
    const path = fileWith("dates.txt", "45/67/24, 22:01 - Ana: hi\n45/67/24, 22:02 - Bo: hello\n")
    const { code, out, err } = await runCli(["read", path])
    expect([code, out]).toEqual([3, ""])
    expect(err).toMatch(/dates that no calendar has/)
    expect(err).toMatch(/tell the talk/)
  })

  it("with what to do where both people bear one name", async () => {
    const path = fileWith("same.txt", "24/10/2026, 22:01 - Sam: hi\n24/10/2026, 22:02 - Sam: hello\n")
    const { code, err } = await runCli(["read", path])
    expect(code).toBe(3)
    expect(err).toMatch(/rename the contact/)
    expect(err).not.toMatch(/Sam/)
  })

  it("with the known options where an answer is none of them", async () => {
    const { code, out, err } = await runCli(["read", CHAT, "--me", "1", "--answer", "who-ended=me"])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("ex, user, both")
  })
})

describe("a safety page in the terminal", () => {
  it("has a number to call before a country is known", async () => {
    const { out } = await runCli(["read", "-"], "We talked and I want to die.")
    expect(out).toMatch(/112 in the European Union/)
  })

  it("shows a second danger in the same words", async () => {
    const text = "He says he will kill himself if I stay away. He tracks my phone and was outside my work again."
    const { out } = await runCli(["read", "-"], text)
    expect(out).toMatch(/about a life/)
    expect(out).toMatch(/Blocking, leaving or cutting off/)
  })
})

describe("aftertalk inspect", () => {
  it("gives what is in the export as JSON, with wall times", async () => {
    const { code, out } = await runCli(["inspect", CHAT, "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      format: "whatsapp",
      conversations: [
        { participants: ["Ilya", "Nora"], messages: 9, first: "2024-03-12T19:01:00", last: "2024-03-15T21:25:00" },
      ],
      problems: [],
      questions: [],
    })
  })

  it("reads a layout that --like shows, and points in time in the zone that --zone names", async () => {
    const odd = fileWith("odd.txt", "Nora @ 12.03.2024 19:01 > hi\nIlya @ 12.03.2024 19:02 > hello\n")
    const marked = await runCli(["inspect", odd, "--json", "--like", "{Nora} @ {12.03.2024 19:01} > {hi}"])
    expect(JSON.parse(marked.out)).toMatchObject({ variant: "marked", conversations: [{ messages: 2 }] })
    const points = fileWith(
      "sms.xml",
      '<smses count="1"><sms address="+1" date="1710268860000" type="1" body="hi" /></smses>',
    )
    const utc = await runCli(["inspect", points, "--json"])
    expect(JSON.parse(utc.out)).toMatchObject({ questions: [{ kind: "zone" }] })
    const dublin = await runCli(["inspect", points, "--json", "--zone", "Asia/Kolkata"])
    expect(JSON.parse(dublin.out)).toMatchObject({ conversations: [{ first: "2024-03-13T00:11:00" }], questions: [] })
    expect(await runCli(["inspect", points, "--zone", "Nowhere/None"])).toMatchObject({ code: 2 })
  })

  it("gives its problems as JSON also where nothing could be read, with exit code 3", async () => {
    const { code, out } = await runCli(["inspect", fileWith("empty.txt", ""), "--json"])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ format: null, conversations: [], problems: [{ code: "empty-file" }] })
  })
})

describe("aftertalk --help", () => {
  it("lists every command and exit code", async () => {
    const { code, out } = await runCli(["--help"])
    expect(code).toBe(0)
    for (const word of ["read", "inspect", "facts", "safety", "explain", "cues", "Exit codes", "130"])
      expect(out).toContain(word)
  })

  it("refuses a command that is none", async () => {
    expect(await runCli(["analyse"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("known command") })
  })
})
