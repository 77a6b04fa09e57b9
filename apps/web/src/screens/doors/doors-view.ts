/** What the first screen shows: which doors, in which order, and the promise in the words of the device. */
import type { WordKey } from "../../words/words.ts"

export interface Door {
  readonly to: "/talk" | "/write" | "/minute" | "/sleep"
  readonly name: WordKey
  readonly more: WordKey
  /** Darker toward the thumb, so that the last one is the easiest to hit with closed eyes. */
  readonly tone: "light" | "middle" | "dark"
}

export interface DoorsView {
  readonly promise: WordKey
  readonly doors: readonly Door[]
}

/** In the night hours that the user chose: a letter, sleep, and the minute where the thumb is. */
export const NIGHT_DOORS: readonly Door[] = [
  { to: "/write", name: "doors.letter", more: "doors.letterMore", tone: "light" },
  { to: "/sleep", name: "doors.sleep", more: "doors.sleepMore", tone: "middle" },
  { to: "/minute", name: "doors.minute", more: "doors.minuteNight", tone: "dark" },
]

export function viewDoors(isPhone: boolean): DoorsView {
  return {
    promise: isPhone ? "doors.promisePhone" : "doors.promiseComputer",
    doors: [
      { to: "/talk", name: "doors.talked", more: "doors.talkedMore", tone: "light" },
      { to: "/write", name: "doors.write", more: "doors.writeMore", tone: "middle" },
      { to: "/minute", name: "doors.minute", more: "doors.minuteMore", tone: "dark" },
    ],
  }
}
