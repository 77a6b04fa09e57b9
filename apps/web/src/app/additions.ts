/** What the user added to a reading: lines of their own are understood as a telling of the same talk; facts count as said by a tap. */
import { joinFacts } from "@aftertalk/core"
import type { Fact, TalkAccount, TalkId } from "@aftertalk/core/model"
import type { Additions } from "./reading-state.ts"
import type { WholeSource } from "./reading-source.ts"

/** Names the added lines, so that evidence can point into them. */
export const ADDED_TALK = "added"

export function accountOfLines(lines: readonly string[]): TalkAccount {
  return { kind: "account", id: ADDED_TALK, text: lines.join("\n"), answers: [] }
}

export function withAdditions(source: WholeSource, { lines, account, facts }: Additions): WholeSource {
  const tapped = facts.map((fact) => asTapped(fact, source.talk))
  if (account === null) return tapped.length === 0 ? source : { ...source, facts: [...source.facts, ...tapped] }
  const { talk } = source
  return {
    ...source,
    facts: [...joinFacts(account.facts, source.facts, talk, talk), ...tapped],
    mirrored: joinFacts(account.mirrored, source.mirrored, talk, talk),
    acts: [...source.acts, ...account.acts],
    safety: [...source.safety, ...account.safety],
    doubtful: [...source.doubtful, ...account.doubtful],
    lines: [
      ...source.lines,
      { at: { kind: "account", talk: ADDED_TALK }, text: lines.join("\n"), who: null, sent: null, shown: true },
    ],
  }
}

function asTapped(fact: Fact["fact"], talk: TalkId): Fact {
  return {
    fact,
    value: true,
    talk,
    when: "latest",
    certainty: "clear",
    evidence: [{ kind: "answer", question: ADDED_TALK }],
  }
}
