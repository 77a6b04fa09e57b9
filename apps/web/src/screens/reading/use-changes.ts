/** What the user may change in a reading: strike, doubt, bring back, answer, undo. Each makes a new order at once. */
import type { ExplanationId, FactId, QuestionId, SharedLifeRoute } from "@aftertalk/core/model"
import {
  type FactKey,
  type ReadingAction,
  type ReadingState,
  withExplanationStrike,
  withFactStrike,
  withLineStrike,
} from "../../app/reading-state.ts"
import { accountOfLines } from "../../app/additions.ts"
import { useEngine } from "../../app/engine-provider.tsx"
import type { StruckLine } from "../../app/struck-lines.ts"
import type { ReadingKind } from "../../app/readings-state.ts"
import { useReadings, useSample, useTelling } from "../../app/state.tsx"

export interface Changes {
  readonly strikeFact: (keys: readonly FactKey[], to: "struck" | "unsure") => void
  readonly bringFactBack: (key: FactKey) => void
  readonly strikeExplanation: (id: ExplanationId) => void
  readonly bringExplanationBack: (id: ExplanationId) => void
  readonly answer: (question: QuestionId, options: readonly string[]) => void
  readonly strikeLine: (line: StruckLine, struck: boolean) => void
  readonly addLine: (words: string) => Promise<void>
  readonly addFact: (fact: FactId) => void
  /** One of the user's own; the same words again take it back. */
  readonly addExplanation: (words: string) => void
  readonly tapTie: (tie: SharedLifeRoute) => void
  readonly putAway: (untilMs: number | null) => void
  readonly takeMisreadBack: () => void
  readonly undo: () => void
}

export function useChanges(which: ReadingKind, state: ReadingState): Changes {
  const [, dispatch] = useReadings()
  const [, tell] = useTelling()
  const [, tellSample] = useSample()
  const tellIt = which === "told" ? tell : which === "sample" ? tellSample : null
  const { strikes, undo, answers, added } = state
  const engine = useEngine()
  const act = (action: ReadingAction): void => dispatch({ which, action })

  return {
    strikeFact: (keys, to) => {
      const after = keys.reduce((so, key) => withFactStrike(so, key, to), strikes)
      act({ kind: "strikes-changed", strikes: after, change: to })
    },
    bringFactBack: (key) =>
      act({ kind: "strikes-changed", strikes: withFactStrike(strikes, key, "kept"), change: "back" }),
    strikeExplanation: (id) =>
      act({ kind: "strikes-changed", strikes: withExplanationStrike(strikes, id, true), change: "explanation" }),
    bringExplanationBack: (id) =>
      act({ kind: "strikes-changed", strikes: withExplanationStrike(strikes, id, false), change: "back" }),
    answer: (question, options) => {
      act({ kind: "reading-answered", question, options })
      tellIt?.({ kind: "question-answered", question, options })
    },
    strikeLine: (line, struck) =>
      act({
        kind: "strikes-changed",
        strikes: withLineStrike(strikes, line, struck),
        change: struck ? "struck" : "back",
      }),
    addLine: async (words) => {
      const lines = [...added.lines, words]
      const outcome = await engine.call("understand", accountOfLines(lines))
      if (outcome.kind === "done") act({ kind: "added", added: { ...added, lines, account: outcome.gives } })
    },
    addFact: (fact) => act({ kind: "added", added: { ...added, facts: [...added.facts, fact] } }),
    addExplanation: (words) => {
      const others = added.explanations.filter((one) => one !== words)
      const isNew = others.length === added.explanations.length
      act({ kind: "added", added: { ...added, explanations: isNew ? [...others, words] : others } })
    },
    tapTie: (tie) => act({ kind: "tie-tapped", tie }),
    putAway: (untilMs) => act({ kind: "put-away", untilMs }),
    takeMisreadBack: () => {
      act({ kind: "misread-taken-back" })
      // A telling that was joined with a chat brings its own along.
      if (which === "chat") dispatch({ which: "told", action: { kind: "misread-taken-back" } })
    },
    undo: () => {
      const given = answers.filter((answer) => undo !== null && !undo.answers.includes(answer))
      for (const { question } of given) tellIt?.({ kind: "answer-taken-back", question })
      act({ kind: "change-undone" })
    },
  }
}
