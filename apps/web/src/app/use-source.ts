/** What a reading rests on, alike for the telling, a chat and the sample: the lines, the facts, the name, the numbers. */
import { useMemo } from "react"
import { withAdditions } from "./additions.ts"
import { useWords } from "../words/use-words.ts"
import type { ReadingSource, WholeSource } from "./reading-source.ts"
import type { ReadingKind } from "./readings-state.ts"
import { factsWithoutMisread, withoutMisread } from "../shared/misread.ts"
import { useChat, useReadings, useSample, useTelling } from "./state.tsx"
import { useChatTalk } from "./use-chat-talk.ts"
import { toldLine } from "./told-line.ts"
import { TOLD_TALK, type TellingState, understoodWords } from "./telling-state.ts"
import { toldFacts } from "./told-input.ts"

/** @returns null when there is nothing to read: nothing was told, or it is not understood yet */
export function useSource(which: ReadingKind): ReadingSource | null {
  const source = useWholeSource(which)
  const { told, ...readings } = useReadings()[0]
  const { misread: own, added } = which === "told" ? told : readings[which]
  return useMemo(() => {
    if (source === null) return null
    // A telling that was joined with a chat brings what was said of its words along.
    const misread = which === "chat" ? [...own, ...told.misread] : own
    const whole = withAdditions(source, added)
    const { lines } = whole
    const facts = factsWithoutMisread(whole.facts, lines, misread)
    return { ...whole, misread, facts, safety: withoutMisread(whole.safety, lines, misread) }
  }, [source, own, added, told.misread, which])
}

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
    return {
      which,
      name,
      talk: talk.id,
      facts: talk.facts,
      mirrored: talk.mirrored,
      acts: talk.acts,
      safety: talk.safety,
      doubtful: [],
      lines: talk.lines,
      feelings,
    }
  }, [which, told, sample, talk, feelings, t])
}

function sourceOfTelling(which: "told" | "sample", telling: TellingState, yourEx: string): WholeSource | null {
  const account = understoodWords(telling)
  if (account === null) return null
  return {
    which,
    talk: TOLD_TALK,
    name: telling.name.trim() === "" ? yourEx : telling.name.trim(),
    facts: toldFacts(telling, account),
    mirrored: account.mirrored,
    acts: account.acts,
    safety: account.safety,
    doubtful: account.doubtful,
    lines: [toldLine(telling.text)],
    feelings: telling.feelings,
  }
}
