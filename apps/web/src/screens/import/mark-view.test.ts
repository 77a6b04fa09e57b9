import type { WallTime } from "@aftertalk/core/model"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LineMarks, MARK_PARTS, wordsOfLine } from "../../shared/line-marks.ts"
import { words } from "../../words/words.ts"
import { likeliestLine, linesWithWords, markedOf, partOf, pressWord, viewTrial } from "./mark-view.ts"

const LINE = "<<Mira Falk>> 9.3.2024 22:41 >> are you home"
const NONE: LineMarks = { stamp: null, name: null, text: null }

/** Presses the words that read so, one after the other, and gives what is marked then. */
function press(marks: LineMarks, part: keyof LineMarks, ...pressed: readonly string[]): LineMarks {
  return pressed.reduce((now, text) => {
    const word = wordsOfLine(LINE).find(({ from, to }) => LINE.slice(from, to) === text)
    if (word === undefined) throw new Error(`Cannot test: no word reads ${text}`)
    return pressWord(LINE, now, part, word)
  }, marks)
}
const shown = (marks: LineMarks) =>
  MARK_PARTS.map((part) => {
    const span = marks[part]
    return span === null ? null : LINE.slice(span.from, span.to)
  })

describe("pressWord()", () => {
  it("joins words to a part, takes the first and last out again, and lets the message go to the end", () => {
    const name = press(NONE, "name", "Mira", "Falk")
    expect(shown(name)).toEqual([null, "Mira Falk", null])
    expect(shown(press(name, "name", "Falk"))).toEqual([null, "Mira", null])
    expect(shown(press(name, "name", "Mira"))).toEqual([null, "Falk", null])
    expect(shown(press(name, "name", "Falk", "Mira"))).toEqual([null, null, null])
    const all = press(press(name, "stamp", "9.3.2024", "22:41"), "text", "are")
    expect(shown(all)).toEqual(["9.3.2024 22:41", "Mira Falk", "are you home"])
    expect(shown(press(all, "text", "are"))).toEqual(["9.3.2024 22:41", "Mira Falk", null])
  })

  it("lets the message begin behind a part that is marked in it", () => {
    const early = press(NONE, "text", "Mira")
    expect(shown(press(early, "name", "Mira", "Falk"))).toEqual([null, "Mira Falk", "9.3.2024 22:41 >> are you home"])
  })

  it("never gives a place to two parts, and keeps the message last, whatever is pressed", () => {
    const all = wordsOfLine(LINE)
    const step = fc.tuple(fc.constantFrom(...MARK_PARTS), fc.constantFrom(...all))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const marks = steps.reduce((now, [part, word]) => pressWord(LINE, now, part, word), NONE)
        const spans = MARK_PARTS.flatMap((part) => marks[part] ?? []).toSorted((a, b) => a.from - b.from)
        expect(spans.every(({ from, to }, i) => from < to && (spans[i - 1]?.to ?? 0) <= from)).toBe(true)
        expect([null, spans.at(-1)]).toContain(marks.text)
      }),
    )
  })
})

describe("partOf()", () => {
  it("tells the part of each word", () => {
    const marks = press(press(NONE, "name", "Mira", "Falk"), "text", "are")
    const parts = wordsOfLine(LINE).map((word) => partOf(marks, word))
    expect(parts.filter((part) => part === "name")).toHaveLength(2)
    expect(parts.slice(-3)).toEqual(["text", "text", "text"])
  })
})

describe("markedOf()", () => {
  it("needs a name, and a sign or blank between the parts", () => {
    expect(markedOf(LINE, NONE)).toEqual({ problem: "import.markNoName" })
    const touching = { ...NONE, name: { from: 2, to: 6 }, text: { from: 6, to: LINE.length } }
    expect(markedOf(LINE, touching)).toEqual({ problem: "import.markTouching" })
    const name = press(NONE, "name", "Mira")
    expect(markedOf(LINE, name)).toEqual({ line: LINE, ...name })
  })
})

const line = (at: number, text: string, guess: LineMarks) => ({ line: at, text, guess })

describe("likeliestLine()", () => {
  it("is the first with a date, a name and words; blank lines are left out", () => {
    const span = { from: 0, to: 1 }
    const lines = [
      line(1, "  ", NONE),
      line(2, "title", { ...NONE, name: span }),
      line(3, "x", { stamp: span, name: span, text: span }),
      line(4, "y", { stamp: span, name: span, text: span }),
    ]
    expect(linesWithWords(lines).map(({ line: at }) => at)).toEqual([2, 3, 4])
    expect(likeliestLine(lines)?.line).toBe(3)
    expect(likeliestLine([])).toBeNull()
  })
})

describe("viewTrial()", () => {
  const row = { at: "2024-03-09T22:41:00" as WallTime, name: "Mira", text: "home?" }
  it("shows the rows, with the time alone while day and month are open", () => {
    const sure = viewTrial(words, "en", { kind: "reads", rows: [row, row], isOrderOpen: false })
    expect(sure.rows[0]).toEqual({ when: "9 March 2024 at 22:41", name: "Mira", text: "home?" })
    const open = viewTrial(words, "en", { kind: "reads", rows: [row, { ...row, at: null }], isOrderOpen: true })
    expect(open.rows.map(({ when }) => when)).toEqual(["22:41", words("import.markNoWhen")])
    expect(open.note).toBe(words("import.markOrderOpen"))
  })

  it("says what is wrong, and when no other line is made so", () => {
    expect(viewTrial(words, "en", { kind: "bad", why: "no-date" }).problem).toBe(words("import.markNoDate"))
    expect(viewTrial(words, "en", { kind: "bad", why: "nothing-read" }).problem).toBe(words("import.markNothing"))
    const alone = viewTrial(words, "en", { kind: "reads", rows: [row], isOrderOpen: false })
    expect(alone.note).toBe(words("import.markAlone"))
  })
})
