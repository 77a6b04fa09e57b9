/**
 * Facts "ex_dry_eyed" and "tears_unsure": that the ex did not cry in the latest talk, and that the user could not tell. Both give
 * way to tears that are told plainly. A voice that breaks is neither: nothing is said of tears.
 */
import type { AccountText } from "../../text/clause.ts"
import type { AccountContext, AccountRecogniser, FoundFact } from "./found-fact.ts"
import { phraseFact } from "./phrase-fact.ts"
import type { PhraseTable } from "./phrase-table.ts"
import type { Tears } from "./tears-mention.ts"

const CRYING = "( crying|weeping|sobbing|cried|cry|tears|teary|tearful|in tears|tearing up|welling up )"

const TOLD: readonly string[] = [
  `U ( think|thought|reckon|guess|could have sworn ) ( that )? ( maybe )? ( X|there|it|those ) ( may|might|could )? ( be|have be|have )? ( ~2 )? ${CRYING}`,
  `X ( may|might|could ) ( ~1 )? ( be|have be|have ) ( ~2 )? ${CRYING}`,
  `( maybe|perhaps|possibly|might have be ) ( X )? ( be|have be )? ( ~1 )? ( crying|weeping|sobbing|tears|teary )`,
  `( not sure|can not tell|do not know|no idea|hard to tell|hard to say|unsure|can not say|never know|could not see ) ( if|whether|was ) ( X|it|that|those|they|there|X's eyes ) ( be|have|have be|was )? ( ~3 )? ${CRYING}`,
  `X ( sound*|look*|seem* ) ( ~1 )? ( like|as if|as though ) X ( may|might )? ( have )? ( be )? ( ~1 )? ${CRYING}`,
  `X ( sound*|seem*|look* ) ( ~1 )? ( teary|tearful|weepy )`,
  "( it|there|that ) ( sound*|look* ) like ( ~1 )? ( X be )? ( ~1 )? ( crying|tears|sobbing|a sob )",
  "( crying|tears|sniffing|sobbing ) ,? or ( ~1 )? ( just )? ( a cold|the cold|laughing|hay fever|hayfever|the wind|the rain|the line|static )",
]
const EXCEPT: readonly string[] = [
  `U ( do not|never ) ( ~1 )? ( think|thought ) ( ~1 )? X ( ~2 )? ${CRYING}`,
  "U ( think|thought ) ( X|U ) ( would|will|be going to|be about to ) ( ~1 )? cry",
  "U ( ~1 )? ( cry|crying|cried )",
  "X ( may|might|could ) cry",
  "( if|when ) X ( may|might|could )? cry",
]

const UNSURE: PhraseTable = {
  fact: "tears_unsure",
  told: TOLD,
  except: EXCEPT,
  realities: ["question", "condition"],
}

const unsure = phraseFact(UNSURE)
/** "She thinks I was crying": the same with the two changed over, so that swapping them swaps what is told. */
const unsureOfUser = phraseFact({
  ...UNSURE,
  told: TOLD.map(changedOver),
  except: EXCEPT.map(changedOver),
})

function changedOver(pattern: string): string {
  return pattern.replace(/(?<![^ (|])[XU](?=[ )|'])/g, (role) => (role === "X" ? "U" : "X"))
}

/** The same tears, unsure where the user says that they could not tell. */
export function withDoubt(account: AccountText, tears: readonly Tears[]): readonly Tears[] {
  const ofEx = unsure({ account, tears }).filter(({ value }) => value)
  const ofUser = unsureOfUser({ account, tears }).filter(({ value }) => value)
  return tears.map((one) => {
    const found = one.who === "ex" ? ofEx : one.who === "user" ? ofUser : []
    const isDoubted = found.some(({ start, end }) => one.start < end && start < one.end)
    return isDoubted ? { ...one, certainty: "unsure" as const } : one
  })
}

/** @param context with tears as `withDoubt` gives them */
export const findUnsureTears: AccountRecogniser = (context) => {
  const told = latestOfEx(context).some(({ denied, certainty }) => !denied && certainty === "clear")
  return told ? [] : unsure(context).filter(({ value, when }) => value && when === "latest")
}

export const findDryEyes: AccountRecogniser = (context) => {
  const latest = latestOfEx(context)
  if (latest.some(({ denied }) => !denied) || findUnsureTears(context).length > 0) return []
  return latest.map(({ start, end, certainty, clause }): FoundFact => {
    const before = context.account.clauses[clause.index - 1]?.plain ?? ""
    const isDoubted = DOUBTED.test(`${before} ${clause.plain}`)
    return { fact: "ex_dry_eyed", value: true, when: "latest", start, end, certainty: isDoubted ? "unsure" : certainty }
  })
}

/** "He didn't cry, I don't think." */
const DOUBTED = /\bUSER (?:do not|did not|don't|never) (?:think|believe|reckon)\b/

function latestOfEx({ tears }: AccountContext): readonly Tears[] {
  return tears.filter(
    ({ who, when, where }) => (who === "ex" || who === "both") && when === "latest" && where === "talk",
  )
}
