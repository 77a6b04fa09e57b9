/**
 * Zero to ten on a native slider. Until it is touched there is no answer: a hollow thumb, a dash, and no value anywhere.
 * Delete or Backspace takes the answer back.
 */
import type { CSSProperties, KeyboardEvent } from "react"
import styles from "./zero-to-ten.module.css"

/** Where the thumb rests while there is no answer. */
const REST = 5

export interface ZeroToTenProps {
  /** Beside the slider, such as "before". */
  readonly label: string
  /** The whole name for readers, such as "Mood before the talk". */
  readonly name: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** What a reader says: the value in words, or that there is none. */
  readonly spoken: string
}

export function ZeroToTen({ label, name, value, onChange, spoken }: ZeroToTenProps) {
  const answer = (input: HTMLInputElement): void => onChange(input.valueAsNumber)
  const takeBack = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Delete" || event.key === "Backspace") onChange(null)
    if (event.key === "Enter" || event.key === " ") answer(event.currentTarget)
  }
  const filled: CSSProperties & Record<"--filled", string> = { "--filled": `${(value ?? 0) * 10}%` }
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        className={value === null ? `${styles.range} ${styles.unanswered}` : styles.range}
        style={filled}
        value={value ?? REST}
        aria-label={name}
        aria-valuetext={spoken}
        onChange={(event) => answer(event.currentTarget)}
        onClick={(event) => answer(event.currentTarget)}
        onKeyDown={takeBack}
      />
      <span className={styles.number} aria-hidden="true">
        {value ?? "–"}
      </span>
    </div>
  )
}
