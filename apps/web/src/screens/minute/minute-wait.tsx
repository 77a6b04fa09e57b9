/** Screen 09b: waiting with it. The breathing line is the one lasting movement; the time left is said in words. */
import { useEffect } from "react"
import { Frame } from "../../app/frame.tsx"
import { useMinute } from "../../app/state.tsx"
import { useNow } from "../../app/use-now.ts"
import type { Wait } from "../../app/minute-state.ts"
import { BreathingLine } from "../../parts/breathing-line.tsx"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { breathAt, timeLeft } from "./minute-view.ts"
import styles from "./minute.module.css"

export interface MinuteWaitProps {
  readonly wait: Wait
  readonly onOver: () => void
  readonly onEnd: () => void
}

export function MinuteWait({ wait, onOver, onEnd }: MinuteWaitProps) {
  const t = useWords()
  const [{ words }] = useMinute()
  const nowMs = useNow()
  const left = timeLeft(wait, nowMs)
  const isOver = left === null

  useEffect(() => {
    if (isOver) onOver()
  }, [isOver, onOver])

  const phase = breathAt(Math.max(0, nowMs - wait.startMs))
  return (
    <Frame
      back="/"
      closes
      title={left === null ? t("minute.waiting") : t("minute.left", { ...left })}
      titleIsHeading
      foot={
        <Button look="quiet" onClick={onEnd}>
          {t("minute.endNow")}
        </Button>
      }
    >
      <BreathingLine phase={phase} word={t(phase === "in" ? "minute.in" : "minute.out")} />
      {words.trim() !== "" && (
        <Sheet label={t("minute.words")}>
          <p className={styles.said} dir="auto">
            {words}
          </p>
        </Sheet>
      )}
      <p className={styles.keep}>{t("minute.keep")}</p>
    </Frame>
  )
}
