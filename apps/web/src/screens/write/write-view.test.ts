import { describe, expect, it } from "vitest"
import { viewDraftNotice } from "./write-view.ts"

describe("viewDraftNotice()", () => {
  it("leads to the page of help where the words open one, also when the engine has failed since", () => {
    const care = { route: "USER_PURSUIT", words: [], also: [] } as const
    expect(viewDraftNotice(care, false)).toEqual({ text: "write.danger", opens: true })
    expect(viewDraftNotice(care, true)).toEqual({ text: "write.danger", opens: true })
  })

  it("says when the words could not be looked through, and nothing when all is well", () => {
    expect(viewDraftNotice(null, true)).toEqual({ text: "write.broken", opens: false })
    expect(viewDraftNotice(null, false)).toBeNull()
  })
})
