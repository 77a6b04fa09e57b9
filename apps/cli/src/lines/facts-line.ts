/**
 * `aftertalk facts`: an account of a talk in, the facts in it out, each with the place of its words. `facts` holds the sixty
 * of the annotated accounts, `more_facts` what people tell beside these, so that a scorer of the sixty never counts them.
 */
import { type Fact, isMoreFact } from "@aftertalk/core"
import { findFactsOfText } from "../engine.ts"
import { type JsonObject, textField } from "./fields.ts"

/** Only clear facts are given: what is in doubt would be asked, and line mode asks nobody. */
export function factsLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const { facts, cried, endedBy, channel, phase, safety } = findFactsOfText(textField(line, "text"))
  const clear = facts.filter(({ certainty }) => certainty === "clear")
  return {
    facts: clear.filter(({ fact }) => !isMoreFact(fact)).map(toJson),
    more_facts: clear.filter(({ fact }) => isMoreFact(fact)).map(toJson),
    cried: { who: cried.who, how_often: cried.howOften, in_latest_talk: cried.inLatestTalk },
    ended_by: endedBy,
    channel,
    phase,
    safety_routes: [...new Set(safety.map(({ route }) => route))],
  }
}

function toJson({ fact, value, when, evidence }: Fact): Readonly<Record<string, unknown>> {
  const words = evidence.find((item) => item.kind === "account")
  return { fact, value, start: words?.start ?? null, end: words?.end ?? null, when }
}
