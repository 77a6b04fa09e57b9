import { describe, expect, test } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { roleLineOf } from "./role-line.ts"
import { type Doubt, doubtOf } from "./told-doubt.ts"

/** The doubt on the words between the bars. */
function doubtOn(marked: string, ofUser = false): Doubt | null {
  const [before = "", words = "", after = ""] = marked.split("|")
  const text = before + words + after
  const account = readClauses(text)
  const role = roleLineOf(account)
  const placed = role.words.filter(({ plainStart }) => {
    const at = account.starts[plainStart] ?? 0
    return at >= before.length && at < before.length + words.length
  })
  const [first, last] = [placed[0]?.at ?? 0, placed.at(-1)?.at ?? 0]
  return doubtOf(role, first, role.line.indexOf(" ", last) + 1, ofUser)
}

describe("doubtOf()", () => {
  test.each([
    ["She asked was I |seeing someone|.", "asked"],
    ["He wanted to know if she was |seeing someone|.", "asked"],
    ["I asked was he |seeing someone|. No, he said, just work.", "denied"],
    ["I thought he was |drunk|.", "believed"],
    ["My sister is convinced he is |drunk|.", "believed"],
    ["I thought he was |drunk|. He wasn't.", "denied"],
    ["People say he |rings me all day|. He doesn't.", "denied"],
    ["She asked could I |hold her hand|, so I did.", null],
    ["He |rings me all day|. I don't answer.", null],
    ["He was |drunk|. He had been at the pub.", null],
    ["I asked him in and then he was |drunk|.", null],
  ] as const)("%s", (text, doubt) => {
    expect(doubtOn(text)).toBe(doubt)
  })

  test("a correction must be of the one who acts", () => {
    expect(doubtOn("She says I |begged him|. I didn't.", true)).toBe("denied")
    expect(doubtOn("She says I |begged him|. He didn't.", true)).toBeNull()
  })
})
