/**
 * Keeps one reading up to date: whenever words, answers, corrections or strikes change, the engine understands and reads
 * again; the last reading stays in view meanwhile. When the engine fails, everything told is still there.
 */
import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import type { ReadingInput } from "@aftertalk/core/model"
import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { chatInput } from "./chat-input.ts"
import { useEngine } from "./engine-provider.tsx"
import type { ReadingKind } from "./readings-state.ts"
import { useChatTalk, useNeedsTelling } from "./use-chat-talk.ts"
import { useChat, useReadings, useSample, useTelling } from "./state.tsx"
import { isOf, understoodWords } from "./telling-state.ts"
import { toldInput } from "./told-input.ts"
import type { ReadingSource } from "./reading-source.ts"
import { useSource } from "./use-source.ts"
import { showDayInWeeks } from "../words/dates.ts"
import { type EngineStand, useUnderstand } from "./use-understand.ts"

export interface KeptReading {
  readonly stand: EngineStand
  readonly tryAgain: () => void
}

export function useReading(which: ReadingKind): KeptReading {
  const understanding = useFreshUnderstanding(which)
  const source = useSource(which)
  const reading = useFreshReading(which, useInput(which, source), source)
  return understanding.stand === "resting" ? reading : understanding
}

/** A chat is understood while it is read; a telling whenever its words or answers change, also one that joins a chat. */
function useFreshUnderstanding(which: ReadingKind): KeptReading {
  const [told] = useTelling()
  const [sample] = useSample()
  const telling = which === "sample" ? sample : told
  const { stand, understand } = useUnderstand(which === "sample" ? "sample" : "told")
  const needsTelling = useNeedsTelling()
  const isWanted = (which !== "chat" || needsTelling) && stand === "resting" && !isOf(telling.understood, telling)

  useEffect(() => {
    if (isWanted) void understand(telling)
  }, [isWanted, telling, understand])

  return { stand, tryAgain: () => void understand(telling) }
}

function useInput(which: ReadingKind, source: ReadingSource | null): ReadingInput | null {
  const [told] = useTelling()
  const [sample] = useSample()
  const talk = useChatTalk()
  const [{ feelings }] = useChat()
  const { strikes, answers, ties } = useReadings()[0][which]

  return useMemo(() => {
    if (which === "chat") {
      if (talk === null || source === null) return null
      return chatInput(talk, source, { answers, strikes, ties }, feelings, TALK_QUESTIONS)
    }
    const telling = which === "sample" ? sample : told
    const account = understoodWords(telling)
    if (account === null || source === null) return null
    return toldInput(telling, account.talks, source, { strikes, ties })
  }, [which, source, talk, feelings, answers, strikes, ties, sample, told])
}

/** How long space is asked for in words to send. */
const WEEKS_OF_SPACE = 4
const NOTHING_SAID = { lines: [], mirrored: [] }

/** What became of reading one input. */
interface Settled {
  readonly input: ReadingInput
  readonly stand: "resting" | "broken"
}

function useFreshReading(which: ReadingKind, input: ReadingInput | null, source: ReadingSource | null): KeptReading {
  const engine = useEngine()
  const [readings, dispatch] = useReadings()
  const name = useGivenName(which)
  const [settled, setSettled] = useState<Settled | null>(null)
  const { before } = readings[which]
  // Undo takes `before` away by itself, and nothing is to be read for that.
  const latestBefore = useRef(before)
  useEffect(() => {
    latestBefore.current = before
  }, [before])

  // It changes with the input and never alone.
  const latestSource = useRef(source)
  useEffect(() => {
    latestSource.current = source
  }, [source])

  const read = useCallback(
    async (wanted: ReadingInput, signal: AbortSignal): Promise<void> => {
      const { lines, mirrored } = latestSource.current ?? NOTHING_SAID
      const until = showDayInWeeks(document.documentElement.lang, Date.now(), WEEKS_OF_SPACE)
      const takes = { input: wanted, name, before: latestBefore.current, lines, mirrored, until }
      const outcome = await engine.call("read", takes, { signal })
      if (outcome.kind === "cancelled") return
      setSettled({ input: wanted, stand: outcome.kind === "done" ? "resting" : "broken" })
      if (outcome.kind !== "done") return
      dispatch({ which, action: { kind: "reading-made", shown: { ...outcome.gives, facts: wanted.facts } } })
    },
    [engine, dispatch, which, name],
  )
  useEffect(() => {
    if (input === null) return undefined
    const controller = new AbortController()
    void read(input, controller.signal)
    return () => controller.abort()
  }, [read, input])

  return {
    stand: input === null ? "resting" : settled?.input === input ? settled.stand : "working",
    tryAgain: () => {
      if (input !== null) void read(input, new AbortController().signal)
    },
  }
}

/** null where the user gave no name: the engine then says "your ex". */
function useGivenName(which: ReadingKind): string | null {
  const [told] = useTelling()
  const [sample] = useSample()
  const [{ talk }] = useChat()
  const name = which === "chat" ? (talk?.name ?? "") : (which === "sample" ? sample : told).name
  return name.trim() === "" ? null : name.trim()
}
