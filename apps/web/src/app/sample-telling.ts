/** The sample: an invented account, told as a user would tell it, with numbers of its own. It is read like any other. */
import { words } from "../words/words.ts"
import { FIRST_TELLING, type TellingState } from "./telling-state.ts"

export const SAMPLE_TELLING: TellingState = {
  ...FIRST_TELLING,
  text: words("sample.text"),
  name: words("sample.name"),
  feelings: { mood: { before: 4, now: 2 }, hope: { before: 3, now: 6 } },
}
