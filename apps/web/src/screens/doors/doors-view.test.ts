import { describe, expect, it } from "vitest"
import { NIGHT_DOORS, viewDoors } from "./doors-view.ts"

describe("viewDoors()", () => {
  it("puts the minute last and darkest, where the thumb is", () => {
    expect(viewDoors(true).doors.map(({ to, tone }) => [to, tone])).toEqual([
      ["/talk", "light"],
      ["/write", "middle"],
      ["/minute", "dark"],
    ])
  })

  it("offers no reading in the night hours, and the minute where it always is", () => {
    expect(NIGHT_DOORS.map(({ to, tone }) => [to, tone])).toEqual([
      ["/write", "light"],
      ["/sleep", "middle"],
      ["/minute", "dark"],
    ])
  })

  it("names the device in the promise", () => {
    expect(viewDoors(true).promise).toBe("doors.promisePhone")
    expect(viewDoors(false).promise).toBe("doors.promiseComputer")
  })
})
