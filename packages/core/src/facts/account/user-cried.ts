/** Whether the user cried in a talk. Tears afterwards, alone, are the user's own and no fact of the talk. */
import type { AccountRecogniser } from "./found-fact.ts"

export const findUserCried: AccountRecogniser = ({ tears }) => {
  return tears
    .filter((one) => one.who === "user" || one.who === "both")
    .map(({ denied, when, where, start, end, certainty }) => ({
      fact: "user_cried",
      value: !denied,
      when,
      start,
      end,
      certainty: where === "talk" || denied ? certainty : "unsure",
    }))
}
