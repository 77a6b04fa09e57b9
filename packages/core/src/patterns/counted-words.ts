/**
 * What was said, counted in messages, and in how many talks. A talk that was told adds what it alone tells; what a told talk
 * and its messages both say is counted in the messages. Asking for space is counted for both.
 */
import type { Evidence } from "../model/evidence.ts"
import type { FactId } from "../model/fact.ts"
import type { CountedWords, PatternWord, Side } from "../model/pattern.ts"
import { type Period, cuesAt, evidenceAt, isMineAt, wordsAt } from "./pattern-input.ts"
import { placesOfTold } from "./talk-rows.ts"

const OF_EX: readonly FactId[] = [
  "apology_hurt",
  "says_guilty",
  "self_attack",
  "takes_all_blame",
  "blames_user",
  "says_unsure",
  "hope_phrase",
  "explicit_ask_back",
  "says_love_miss",
  "nostalgia_talk",
  "finality_phrase",
  "new_partner",
  "no_longer_loves",
  "lets_stay_friends",
  "ex_angry_insulting",
  "talks_stress",
  "seeks_comfort",
  "asks_wellbeing",
  "asks_dating_life",
  "guilt_trip_or_threat",
]
const OF_USER: readonly FactId[] = ["user_pleaded", "user_harsh", "user_cried"]
const SPACE = ["space_request", "no_contact"]
const LISTED: readonly (readonly [PatternWord, Side])[] = [
  ...OF_EX.map((what): [PatternWord, Side] => [what, "ex"]),
  ["asked_for_space", "ex"],
  ...OF_USER.map((what): [PatternWord, Side] => [what, "user"]),
  ["asked_for_space", "user"],
]

interface Pile {
  readonly evidence: Evidence[]
  readonly talks: Set<string>
}

export function findCountedWords(period: Period): readonly CountedWords[] {
  const piles = new Map<string, Pile>()
  const add = (what: PatternWord, by: Side, talk: string, evidence: Evidence): void => {
    const pile = piles.get(`${what} ${by}`) ?? { evidence: [], talks: new Set() }
    piles.set(`${what} ${by}`, pile)
    pile.evidence.push(evidence)
    pile.talks.add(talk)
  }
  addMessages(period, add)
  addTold(period, piles, add)
  return LISTED.flatMap(([what, by]) => {
    const pile = piles.get(`${what} ${by}`)
    if (pile === undefined) return []
    return [{ what, by, count: pile.evidence.length, talks: pile.talks.size, evidence: pile.evidence }]
  })
}

type Add = (what: PatternWord, by: Side, talk: string, evidence: Evidence) => void

function addMessages({ input, talks }: Period, add: Add): void {
  for (const [which, { start, end }] of talks.entries()) {
    for (let i = start; i < end; i += 1) {
      const by = isMineAt(input, i) ? "user" : "ex"
      const listed = by === "ex" ? OF_EX : OF_USER
      const seen = new Set<FactId>()
      for (const words of wordsAt(input, i)) {
        if (!listed.includes(words.fact) || seen.has(words.fact)) continue
        seen.add(words.fact)
        add(words.fact, by, String(which), evidenceAt(input, i, words))
      }
      const space = cuesAt(input, i).find(({ cue }) => SPACE.includes(cue))
      if (space !== undefined) add("asked_for_space", by, String(which), evidenceAt(input, i, space))
    }
  }
}

/** Only what no message of the same talk says. */
function addTold(period: Period, piles: ReadonlyMap<string, Pile>, add: Add): void {
  const places = placesOfTold(period)
  for (const told of period.input.told) {
    const talk = places.has(told.id) ? String(places.get(told.id)) : told.id
    for (const { fact, value, certainty, evidence } of told.facts) {
      const by = OF_EX.includes(fact) ? "ex" : OF_USER.includes(fact) ? "user" : null
      const words = evidence.find(({ kind }) => kind === "account")
      if (by === null || !value || certainty !== "clear" || words === undefined) continue
      if (piles.get(`${fact} ${by}`)?.talks.has(talk) === true) continue
      add(fact, by, talk, words)
    }
  }
}
