/** A word that does something when it is held for a second: with a finger, the mouse, Enter or Space. */
import { type KeyboardEvent, useEffect, useRef } from "react"
import styles from "./units.module.css"

const HOLD_MS = 1000

export function HoldWord({ word, onHeld }: { readonly word: string; readonly onHeld: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = (): void => clearTimeout(timer.current)
  const start = (): void => {
    stop()
    timer.current = setTimeout(onHeld, HOLD_MS)
  }
  const startByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    if (!event.repeat) start()
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <button
      type="button"
      className={styles.hold}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={startByKey}
      onKeyUp={stop}
      onBlur={stop}
      onContextMenu={(event) => event.preventDefault()}
    >
      {word}
    </button>
  )
}
