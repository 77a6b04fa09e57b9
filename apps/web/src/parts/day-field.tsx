/** A day, chosen as the device lets one choose it. Its label stands beside it, and names it by its id. */
import styles from "./field-box.module.css"

export interface DayFieldProps {
  readonly id: string
  /** ISO date; "" while none is chosen. */
  readonly value: string
  readonly max: string
  readonly onChoose: (value: string) => void
}

export function DayField({ id, value, max, onChoose }: DayFieldProps) {
  return (
    <input
      id={id}
      type="date"
      className={styles.box}
      value={value}
      max={max}
      onChange={(event) => onChoose(event.target.value)}
    />
  )
}
