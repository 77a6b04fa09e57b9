/** What a reading rests on, alike for the telling, a chat and the sample: the lines, the facts, the name, the numbers. */
import type { Fact, SafetyHit } from "@aftertalk/core/model"
import { useMemo } from "react"
import { useWords } from "../words/use-words.ts"
import type { Feelings } from "./feelings.ts"
import type { ReadingKind } from "./readings-state.ts"
import { type Misread, factsWithoutMisread, withoutMisread } from "./misread.ts"
import { useChat, useReadings, useSample, useTelling } from "./state.tsx"
import type { TalkLine } from "../shared/talk-line.ts"
import { useChatTalk } from "./use-chat-talk.ts"
import { toldLine } from "./told-line.ts"
import { type TellingState, understoodWords } from "./telling-state.ts"
import { toldFacts } from "./told-input.ts"

export interface ReadingSource {
  readonly which: ReadingKind
  readonly name: string
  /** As the user left them by corrections, unsure ones among them; strikes are not yet taken out. */
  readonly facts: readonly Fact[]
  /** What was found with the two people changed over, for "Both shares". */
  readonly mirrored: readonly Fact[]
  /** What still counts, after the words that the user says were misread. */
  readonly safety: readonly SafetyHit[]
  readonly misread: readonly Misread[]
  readonly lines: readonly TalkLine[]
  readonly feelings: Feelings
}

/** @returns null when there is nothing to read: nothing was told, or it is not understood yet */
export function useSource(which: ReadingKind): ReadingSource | null {
  const source = useWholeSource(which)
  const { told, ...readings } = useReadings()[0]
  const own = which === "told" ? told.misread : readings[which].misread
  return useMemo(() => {
    if (source === null) return null
    // A telling that was joined with a chat brings what was said of its words along.
    const misread = which === "chat" ? [...own, ...told.misread] : own
    const { lines } = source
    const facts = factsWithoutMisread(source.facts, lines, misread)
    return { ...source, misread, facts, safety: withoutMisread(source.safety, lines, misread) }
  }, [source, own, told.misread, which])
}

type WholeSource = Omit<ReadingSource, "misread">

function useWholeSource(which: ReadingKind): WholeSource | null {
  const t = useWords()
  const [told] = useTelling()
  const [sample] = useSample()
  const [{ feelings }] = useChat()
  const talk = useChatTalk()
  return useMemo(() => {
    if (which !== "chat") return sourceOfTelling(which, which === "told" ? told : sample, t("shell.yourEx"))
    if (talk === null) return null
    const name = talk.name === "" ? t("shell.yourEx") : talk.name
    return { which, name, facts: talk.facts, mirrored: talk.mirrored, safety: talk.safety, lines: talk.lines, feelings }
  }, [which, told, sample, talk, feelings, t])
}

function sourceOfTelling(which: "told" | "sample", telling: TellingState, yourEx: string): WholeSource | null {
  const account = understoodWords(telling)
  if (account === null) return null
  return {
    which,
    name: telling.name.trim() === "" ? yourEx : telling.name.trim(),
    facts: toldFacts(telling, account),
    mirrored: account.mirrored,
    safety: account.safety,
    lines: [toldLine(telling.text)],
    feelings: telling.feelings,
  }
}
