import { describe, expect, it } from "vitest"
import { allPages, viewLibrary } from "./library-view.ts"

describe("viewLibrary()", () => {
  it("shows every page on a shelf, with the long shelves folded", () => {
    const view = viewLibrary(allPages(), " ")
    if (view.kind !== "shelves") throw new TypeError("Expected: shelves")
    expect(view.shelves.flatMap(({ pages }) => pages)).toHaveLength(allPages().length)
    expect(view.shelves.filter(({ folded }) => folded).map(({ kind }) => kind)).toEqual(["claim", "source"])
  })

  it("shows what was found, and says how many there are", () => {
    const view = viewLibrary(allPages(), "guilt")
    if (view.kind !== "found") throw new TypeError("Expected: found pages")
    expect(view.pages[0]?.id).toBe("guilt")
    expect(view.count).toBeGreaterThanOrEqual(view.pages.length)
    expect(viewLibrary(allPages(), "zebra")).toEqual({ kind: "found", pages: [], count: 0 })
  })
})
