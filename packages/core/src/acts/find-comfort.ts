/**
 * The act "comforted": one of the two held, calmed or consoled the other one. Real and not denied, in the user's own telling.
 * Whether it helped is a fact of its own (`calms_after_comfort`); that it was given shows where the attention went.
 */
import type { Act } from "../model/act.ts"
import type { TalkId } from "../model/ids.ts"
import type { AccountText, Clause } from "../text/clause.ts"

/** With the one who is comforted in it. */
const COMFORT =
  /\b(?:comfort(?:ed|ing) EX|consol(?:ed|ing) EX|sooth(?:ed|ing) EX|calm(?:ed|ing) EX|held EX|holding EX|hugg(?:ed|ing) EX|cuddl(?:ed|ing) EX|reassur(?:ed|ing) EX|look(?:ed|ing) after EX|wip(?:ed|ing) EXS|strok(?:ed|ing) EXS?|arms? (?:a?round|about) EX|talk(?:ed|ing) EX (?:down|through)|told EX it (?:was|is|'s|would be|will be) (?:ok|okay|fine|alright|all right))\b/

/** @param mirrored the same account with the two people changed over, for what the ex did */
export function findComfort(account: AccountText, mirrored: AccountText, talk: TalkId): readonly Act[] {
  return [
    { who: "user" as const, clauses: account.clauses },
    { who: "ex" as const, clauses: mirrored.clauses },
  ].flatMap(({ who, clauses }) => {
    const found = clauses.filter(isComfort)
    const evidence = found.map(({ start, end }) => ({ kind: "account" as const, talk, start, end }))
    return evidence.length === 0 ? [] : [{ act: "comforted" as const, who, talk, evidence }]
  })
}

function isComfort({ plain, subject, negated, reality, saidBy, when }: Clause): boolean {
  if (subject !== "user" || negated || reality !== "real" || saidBy !== null || when === "earlier") return false
  return COMFORT.test(plain)
}
