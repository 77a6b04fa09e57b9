/**
 * Keeps one reading up to date: whenever words, answers, corrections or strikes change, the engine understands and reads
 * again; the last reading stays in view meanwhile. When the engine fails, everything told is still there.
 */
import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import type { ReadingInput } from "@aftertalk/core/model"
import { useEffect, useMemo, useState } from "react"
import { chatInput } from "./chat-input.ts"
import { useEngine } from "./engine-provider.tsx"
import type { ReadingKind } from "./readings-state.ts"
import { useChat, useReadings, useSample, useTelling } from "./state.tsx"
import { isOf, understoodWords } from "./telling-state.ts"
import { toldInput } from "./told-input.ts"
import { type EngineStand, useUnderstand } from "./use-understand.ts"

export interface KeptReading {
  readonly stand: EngineStand
  readonly tryAgain: () => void
}

export function useReading(which: ReadingKind): KeptReading {
  const [tries, setTries] = useState(0)
  const understanding = useFreshUnderstanding(which, tries)
  const reading = useFreshReading(which, useInput(which), tries)
  const stand = understanding === "resting" ? reading : understanding
  return { stand, tryAgain: () => setTries((count) => count + 1) }
}

/** A chat is understood while it is read; a telling whenever its words or answers change. */
function useFreshUnderstanding(which: ReadingKind, tries: number): EngineStand {
  const [told] = useTelling()
  const [sample] = useSample()
  const telling = which === "sample" ? sample : told
  const { stand, understand } = useUnderstand(which === "sample" ? "sample" : "told")
  const { text, answers } = telling
  const isWanted = which !== "chat" && !isOf(telling.understood, telling)

  useEffect(() => {
    if (isWanted) void understand(telling)
    // A name, a number or a correction changes nothing in what the words say.
  }, [isWanted, text, answers, tries, understand])

  return stand
}

function useInput(which: ReadingKind): ReadingInput | null {
  const [told] = useTelling()
  const [sample] = useSample()
  const [{ talk }] = useChat()
  const { strikes, answers } = useReadings()[0][which]
  const telling = which === "sample" ? sample : told
  const account = understoodWords(telling)
  const { corrections, noTears } = telling

  return useMemo(() => {
    if (which === "chat") return talk === null ? null : chatInput(talk, answers, strikes, TALK_QUESTIONS)
    return account === null ? null : toldInput(telling, account, strikes)
  }, [which, talk, answers, strikes, account, corrections, noTears, telling.text])
}

function useFreshReading(which: ReadingKind, input: ReadingInput | null, tries: number): EngineStand {
  const engine = useEngine()
  const [readings, dispatch] = useReadings()
  const name = useGivenName(which)
  const [stand, setStand] = useState<EngineStand>("resting")
  const { before } = readings[which]

  useEffect(() => {
    if (input === null) return undefined
    const controller = new AbortController()
    setStand("working")
    void engine.call("read", { input, name, before }, { signal: controller.signal }).then((outcome) => {
      if (outcome.kind === "cancelled") return
      setStand(outcome.kind === "done" ? "resting" : "broken")
      if (outcome.kind !== "done") return
      dispatch({ which, action: { kind: "reading-made", shown: { ...outcome.gives, facts: input.facts } } })
    })
    return () => controller.abort()
    // `before` changes together with the input, or alone by Undo, and then nothing is to be read for it.
  }, [engine, dispatch, which, input, name, tries])

  return stand
}

/** null where the user gave no name: the engine then says "your ex". */
function useGivenName(which: ReadingKind): string | null {
  const [told] = useTelling()
  const [sample] = useSample()
  const [{ talk }] = useChat()
  const name = which === "chat" ? (talk?.name ?? "") : (which === "sample" ? sample : told).name
  return name.trim() === "" ? null : name.trim()
}
