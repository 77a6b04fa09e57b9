/** A line that grows for four seconds and shrinks for six, with the words. With less motion only the words change. */
import styles from "./breathing-line.module.css"

export interface BreathingLineProps {
  readonly phase: "in" | "out"
  readonly word: string
}

export function BreathingLine({ phase, word }: BreathingLineProps) {
  return (
    <div className={styles.breath}>
      <div className={styles.track} aria-hidden="true">
        <div className={phase === "in" ? styles.grown : styles.small} />
      </div>
      <p className={styles.word}>{word}</p>
    </div>
  )
}
