/** From before to now on a line of zero to ten: a ring, a line, a dot. The numbers beside it carry the values. */
import styles from "./reading.module.css"

export interface SpanProps {
  readonly before: number | null
  readonly now: number | null
  readonly pen: "ink" | "hope"
}

const STEP = 20

export function Span({ before, now, pen }: SpanProps) {
  return (
    <svg
      viewBox="-6 0 212 16"
      preserveAspectRatio="xMinYMid"
      className={`${styles.span} ${pen === "hope" ? styles.hopePen : ""}`}
      aria-hidden="true"
    >
      <line x1={0} x2={200} y1={8} y2={8} className={styles.spanAxis} />
      {before !== null && now !== null && (
        <line x1={before * STEP} x2={now * STEP} y1={8} y2={8} className={styles.spanLine} />
      )}
      {before !== null && <circle cx={before * STEP} cy={8} r={4} className={styles.spanRing} />}
      {now !== null && <circle cx={now * STEP} cy={8} r={4} className={styles.spanDot} />}
    </svg>
  )
}
