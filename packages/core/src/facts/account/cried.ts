/** Who shed tears, as the account as a whole tells it: the ex if the ex did, else the user, else somebody else. */
import type { Cried } from "../../model/fact.ts"
import type { Tears } from "./tears-mention.ts"

export function readCried(tears: readonly Tears[], howOften: Cried["howOften"]): Cried {
  const shed = tears.filter((one) => one.certainty === "clear" && !one.denied)
  for (const who of ["ex", "user", "other"] as const) {
    const theirs = shed.filter((one) => one.who === who || (one.who === "both" && who !== "other"))
    if (theirs.length > 0)
      return { who, howOften: who === "ex" ? howOften : "unknown", inLatestTalk: inLatest(theirs, who) }
  }
  const denied = tears.some((one) => one.denied && (one.who === "ex" || one.who === "both") && one.when === "latest")
  return { who: "none", howOften: "unknown", inLatestTalk: denied ? false : "unknown" }
}

function inLatest(theirs: readonly Tears[], who: Cried["who"]): Cried["inLatestTalk"] {
  if (theirs.some((one) => one.when === "latest" && one.where === "talk")) return true
  return who === "ex" ? "unknown" : false
}
