import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Clause, spanOfPlain } from "./clause.ts"
import { readClauses } from "./clauses.ts"

function plain(text: string): readonly string[] {
  return readClauses(text).clauses.map((clause) => clause.plain)
}

function clauseWith(text: string, words: string): Clause {
  const found = readClauses(text).clauses.find((clause) => clause.plain.includes(words))
  if (found === undefined) throw new RangeError(`Cannot find a clause: need one of ${words.length} letters, got none`)
  return found
}

const TYPED = fc.array(
  fc.constantFrom(
    "he ",
    "she ",
    "i ",
    "said ",
    "cried ",
    "'",
    '"',
    "\u2019",
    ". ",
    ", ",
    "? ",
    "\n",
    "\n\n",
    "didnt ",
    "that ",
    "and ",
    "😭",
    "my ex ",
    "never ",
    "(",
    "Sam ",
    "\ud83d",
  ),
  { maxLength: 60 },
)

describe("readClauses()", () => {
  test("never throws, and points into the text as typed, for any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          TYPED.map((words) => words.join("")),
        ),
        (text) => {
          const account = readClauses(text)
          let last = 0
          for (const clause of account.clauses) {
            expect(clause.start).toBeGreaterThanOrEqual(last)
            expect(clause.end).toBeGreaterThan(clause.start)
            expect(account.plain.slice(clause.plainStart, clause.plainEnd)).toBe(clause.plain)
            last = clause.end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  test("spans of plain words give the words as typed", () => {
    const text = "Hi 😭 he DIDN\u2019T  cry!!"
    const account = readClauses(text)
    const at = account.plain.indexOf("did not cry")
    const { start, end } = spanOfPlain(account, at, at + "did not cry".length)
    expect(text.slice(start, end)).toBe("DIDN\u2019T  cry")
  })

  test("puts people by role, also without capitals and apostrophes", () => {
    expect(plain("my ex rang, hes sorry and i cant talk to him")).toEqual([
      "EX rang",
      "EX 's sorry",
      "and USER can not talk to EX",
    ])
  })

  test("cuts run-on sentences where a new subject acts", () => {
    expect(plain("he rang i said no he cried")).toEqual(["EX rang", "USER said", "no", "EX cried"])
  })

  test("puts a left-out subject in", () => {
    expect(plain("She sat down and cried. Asked me how I was.")).toEqual([
      "EX sat down",
      "and EX cried",
      "EX asked USER how USER was",
    ])
  })

  test("I and you change places in the ex's own words", () => {
    expect(clauseWith("He said 'I miss you'.", "miss")).toMatchObject({
      plain: "EX miss USER",
      saidBy: "ex",
      subject: "ex",
    })
    expect(clauseWith("She goes i cant do this to you anymore", "can not")).toMatchObject({
      saidBy: "ex",
      subject: "ex",
    })
    expect(clauseWith("He said that I was kind.", "kind")).toMatchObject({
      plain: "that USER was kind",
      subject: "user",
    })
    expect(clauseWith("I told him you are a liar.", "liar")).toMatchObject({ plain: "EX are a liar", saidBy: "user" })
  })

  test("tells other people from the ex by kin words and gender", () => {
    expect(clauseWith("My husband left. His mother cried.", "cried").subject).toBe("other")
    expect(clauseWith("My husband came with his sister. She cried, he did not.", "cried").subject).toBe("other")
    expect(clauseWith("My wife rang. Her lip went.", "lip").subject).toBe("ex")
  })

  test.each([
    ["He never said sorry.", true],
    ["Not once did she look up.", true],
    ["She left without a tear.", true],
    ["Neither of us cried.", true],
    ["No wonder he cried.", false],
    ["It's not that she didn't care.", true],
    ["He couldn't stop crying.", false],
  ])("%s is denied: %s", (text, denied) => {
    expect(readClauses(text).clauses.some((clause) => clause.negated)).toBe(denied)
  })

  test.each([
    ["I dreamt he came back.", "dream"],
    ["If she cries I will go.", "condition"],
    ["I wish he would ring.", "wish"],
    ["We watched a film about a divorce.", "fiction"],
    ["Did she ever love me?", "question"],
    ["I'm going to call him.", "plan"],
    ["He came back.", "real"],
  ])("%s is %s", (text, reality) => {
    expect(readClauses(text).clauses[0]?.reality).toBe(reality)
  })

  test("tells former talks and background from the latest talk", () => {
    expect(clauseWith("He cried today. Three weeks ago he laughed.", "laughed").when).toBe("earlier")
    expect(clauseWith("He cried today. When we were together he used to sing.", "sing").when).toBe("general")
    expect(clauseWith("On Sunday she shouted. Tonight she rang.", "shouted").when).toBe("earlier")
    expect(clauseWith("On Sunday she came.", "came").when).toBe("latest")
  })
})
