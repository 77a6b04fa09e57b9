/**
 * When talks begin, from noon to noon, so that the night lies in the middle: a mark for each talk, or bars where there are
 * many. It is a drawing of the rows below it, which hold the numbers, so readers pass it by.
 */
import { fromNoon, hourMarks, MOST_MARKS } from "./talks-view.ts"
import styles from "./talks.module.css"

const COLUMN = 12
const HEIGHT = 108
const FLOOR = HEIGHT - 20
const WIDTH = 24 * COLUMN
/** Columns of 22:00 to 5:00. */
const NIGHT = { from: 10, to: 17 } as const
const AXIS = [
  { column: 0, words: "12" },
  { column: 6, words: "18" },
  { column: 12, words: "00" },
  { column: 18, words: "06" },
] as const

export function HoursChart({ byHour }: { readonly byHour: readonly number[] }) {
  const marks = hourMarks(byHour)
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" direction="ltr">
      <rect
        className={styles.night}
        x={NIGHT.from * COLUMN}
        y={0}
        width={(NIGHT.to - NIGHT.from) * COLUMN}
        height={FLOOR}
        rx={4}
      />
      <line className={styles.floor} x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} />
      {marks === null ? (
        <Bars byHour={byHour} />
      ) : (
        marks.map(({ column, level }) => (
          <circle
            key={`${column} ${level}`}
            className={styles.ink}
            cx={(column + 0.5) * COLUMN}
            cy={FLOOR - 6 - level * (FLOOR / MOST_MARKS)}
            r={4}
          />
        ))
      )}
      {AXIS.map(({ column, words }) => (
        <text key={words} className={styles.axis} x={column * COLUMN} y={HEIGHT - 4}>
          {words}
        </text>
      ))}
    </svg>
  )
}

function Bars({ byHour }: { readonly byHour: readonly number[] }) {
  const most = Math.max(...byHour)
  return fromNoon(byHour).map((count, column) => {
    const height = (count / most) * (FLOOR - 8)
    const x = column * COLUMN + 3
    return <rect key={x} className={styles.ink} x={x} y={FLOOR - height} width={COLUMN - 6} height={height} />
  })
}
