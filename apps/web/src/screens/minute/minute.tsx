/** Screen 09: a minute. It needs no engine: name it, put the words down, wait, and say what it came to. */
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { checkWords } from "../../app/check-words.ts"
import { useEngine } from "../../app/engine-provider.tsx"
import { useMinute } from "../../app/state.tsx"
import { MinuteEnd } from "./minute-end.tsx"
import { MinuteStart } from "./minute-start.tsx"
import { startWait, type WaitLength } from "./minute-view.ts"
import { MinuteWait } from "./minute-wait.tsx"

export function Minute() {
  const [{ wait, words }, dispatch] = useMinute()
  const [ended, setEnded] = useState<"over" | "early" | null>(null)
  const engine = useEngine()
  const navigate = useNavigate()

  const lookForDanger = async (): Promise<void> => {
    const checked = await checkWords(engine, words)
    if (checked.kind === "unknown") return
    dispatch({ kind: "urge-words-checked", care: checked.care })
    if (checked.care !== null) await navigate({ to: "/minute/care" })
  }
  const start = (length: WaitLength): void => {
    setEnded(null)
    dispatch({ kind: "wait-started", wait: startWait(length, Date.now()) })
    // The wait begins at once; danger in the words is looked for beside it.
    void lookForDanger()
  }
  if (wait === null) return <MinuteStart onWait={start} />
  if (ended === null) {
    return <MinuteWait wait={wait} onOver={() => setEnded("over")} onEnd={() => setEnded("early")} />
  }
  return (
    <MinuteEnd
      length={ended === "over" ? wait.length : "early"}
      onAnother={() => start("s600")}
      onLeave={() => dispatch({ kind: "minute-left" })}
    />
  )
}
