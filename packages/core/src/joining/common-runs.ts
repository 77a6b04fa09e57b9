/**
 * Runs of words that stand in a telling and in a chat. Three words in a row are seldom chance, unless all of them are words
 * that stand in every text.
 */
const RUN = 3
const EVERYWHERE = new Set(
  (
    "a an and are as at be been but by can come did do for from get go going got had has have he her him his how i if in is " +
    "it its just know like me my no not now of oh ok okay on or our out said say she so that the their them then there they " +
    "think this to too up us want was we well were what when where which who why will with would you your im dont thats"
  ).split(" "),
)

export function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  const runs = words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN))
  return new Set(runs.filter((run) => run.some((word) => !EVERYWHERE.has(word))).map((run) => run.join(" ")))
}

/** How many runs of these also stand in the messages; counting stops at `most`. */
export function commonRuns(runs: ReadonlySet<string>, messages: readonly string[], most: number): number {
  const common = new Set<string>()
  for (const message of messages) {
    for (const run of runsOf(message)) if (runs.has(run)) common.add(run)
    if (common.size >= most) return most
  }
  return common.size
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
