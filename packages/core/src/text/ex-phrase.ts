/** Names of the ex by kin: "my ex husband", "the wife", "that man". */
import { EX_NOUNS } from "./people.ts"
import type { Unit } from "./units.ts"

const BEFORE_EX = new Set(
  "my the soon to be estranged separated future dear darling lovely beloved stupid so called wee own former poor sweet big".split(
    " ",
  ),
)

/** "my ex husband", "the ex", "my wife": how many units name the ex here; 0 where they do not. */
export function exPhrase(units: readonly Unit[], at: number, to: number): number {
  const word = units[at]?.word ?? ""
  if (isThatMan(units, at)) return 2
  if (word !== "my" && word !== "the" && !(word === "ex" && units[at]?.opening === true)) return 0
  let place = word === "ex" ? at : at + 1
  while (place < to && place < at + 5 && BEFORE_EX.has(units[place]?.word ?? "")) place++
  let nouns = 0
  while (place + nouns < to && EX_NOUNS.has(units[place + nouns]?.word ?? "") && nouns < 3) nouns++
  if (nouns === 0) return 0
  const noun = units[place]?.word ?? ""
  if (word === "the" && !THE_EX.has(noun)) return 0
  return place + nouns - at + yearsLength(units, place + nouns, to)
}

const UNIT = /^(?:years?|yrs?|months?|mths?|weeks?|decades?)$/
const COUNT =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|nearly|almost|over|about|many|several|some|few|half|and|odd|the|last|past)$/

/** "my husband of nineteen years", "my gf of 3 yrs": part of the name, so that the verb stands next to it. */
function yearsLength(units: readonly Unit[], from: number, to: number): number {
  if (units[from]?.word !== "of") return 0
  let at = from + 1
  while (at < to && at < from + 6 && COUNT.test(units[at]?.word ?? "")) at++
  return at < to && at > from + 1 && UNIT.test(units[at]?.word ?? "") ? at - from + 1 : 0
}

/** "the wife" is the one of the couple; "the partner" may be anybody's. */
const THE_EX = new Set("ex wife missus husband hubby boyfriend girlfriend".split(" "))

/** "I never saw that man cry". */
function isThatMan(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:that|this)$/.test(units[at]?.word ?? "") &&
    /^(?:man|woman|bloke|guy|girl|boy)$/.test(units[at + 1]?.word ?? "")
  )
}
