/** An older talk is read as it stood: what came later is not weighed, and danger is not stepped around by looking back. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chatOf } from "../test/chat-of.ts"
import type { Chat } from "./model/chat.ts"
import type { PersonId } from "./model/ids.ts"
import { toWallTime, wallSeconds } from "./model/time.ts"
import { type UnderstoodChat, understandChat, understandTalk } from "./pipeline.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY_S = 86_400
const START = wallSeconds(2026, 11, 1, 21)

type Line = readonly [day: number, from: PersonId, text: string]

const LINES: readonly Line[] = [
  [0, EX, "I think we should break up. It's over between us"],
  [0, ME, "please don't"],
  [3, EX, "I'm so sorry for hurting you"],
  [3, ME, "ok"],
  [6, EX, "I miss you so much, maybe one day"],
  [6, ME, "what does that mean"],
]

describe("understandTalk()", () => {
  test("weighs only the talks up to the one that is chosen", async () => {
    const { chat, all, at } = await understood(LINES)
    const second = await at(1)
    expect(second?.talks).toHaveLength(2)
    expect(second?.weighed).toHaveLength(2)
    expect(second?.facts.map(({ fact }) => fact)).toContain("apology_hurt")
    expect(second?.facts.map(({ fact }) => fact)).not.toContain("says_love_miss")
    expect(second?.facts.find(({ fact }) => fact === "apology_hurt")?.when).toBe("latest")
    expect(all.facts.find(({ fact }) => fact === "apology_hurt")?.when).toBe("earlier")
    expect(await understandTalk(chat, ME, all, "nothing")).toBeNull()
  })

  test("gives the latest talk as the chat itself does", async () => {
    const { all, at } = await understood(LINES)
    expect(await at(2)).toBe(all)
  })

  test("finds in it what was found before anything came after it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...LATER], { minLength: 1 }), async (later) => {
        const more = later.map(([, from, text], i): Line => [9 + 3 * i, from, text])
        const { at } = await understood([...LINES, ...more])
        const { all } = await understood(LINES)
        expect((await at(2))?.facts).toEqual(all.facts)
      }),
      { numRuns: 15 },
    )
  })

  test("opens a page for danger of the last weeks, whichever talk is chosen", async () => {
    const { at } = await understood([...LINES, [9, ME, "I want to kill myself"]])
    expect((await at(0))?.safety.map(({ route }) => route)).toContain("USER_SUICIDE")
  })

  test("opens a page for a threat that was made later as a fact alone", async () => {
    const { all, at } = await understood([...LINES, [9, EX, THREAT]])
    expect(all.facts.map(({ fact }) => fact)).toContain("guilt_trip_or_threat")
    expect((await at(0))?.safety.map(({ route }) => route)).toContain("ABUSE_STALKING")
  })

  test("opens a page for danger of long ago where that very talk holds it", async () => {
    const { all, at } = await understood([
      [0, EX, "I will kill myself if you go"],
      [400, EX, "hi"],
      [400, ME, "hello"],
    ])
    expect(all.safety).toEqual([])
    expect(all.olderSafety.map(({ route }) => route)).toContain("EX_SUICIDE")
    const first = await at(0)
    expect(first?.safety.map(({ route }) => route)).toContain("EX_SUICIDE")
    expect(first?.olderSafety).toEqual([])
  })
})

const THREAT = "you'll regret this. if something happens to me it's your fault"

const LATER: readonly Line[] = [
  [0, EX, "I feel so guilty"],
  [0, ME, "please come back"],
  [0, EX, "it's over, I'm not coming back"],
  [0, EX, "I'm crying again"],
  [0, ME, "how was work"],
]

async function understood(lines: readonly Line[]) {
  const chat = chatBetween(lines)
  const all = await understandChat(chat, ME)
  if (all === null) throw new TypeError("Expected: understood")
  const at = (nth: number): Promise<UnderstoodChat | null> =>
    understandTalk(chat, ME, all, all.talks[nth]?.id ?? "nothing")
  return { chat, all, at }
}

function chatBetween(lines: readonly Line[]): Chat {
  const sent = lines.map(([day, from, text], i) => ({ at: START + day * DAY_S + i, from, text }))
  const entriesOf = (person: PersonId): number => lines.filter(([, from]) => from === person).length
  return chatOf(sent, {
    people: [
      { id: ME, name: "Kit", entries: entriesOf(ME) },
      { id: EX, name: "Noor", entries: entriesOf(EX) },
    ],
    first: toWallTime(sent[0]?.at ?? 0),
    last: toWallTime(sent.at(-1)?.at ?? 0),
  })
}
