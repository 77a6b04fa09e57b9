/** A native list to choose one from. Its label stands beside it, and names it by its id. */
import type { ReactNode } from "react"
import styles from "./field-box.module.css"

export interface SelectProps {
  readonly id: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

export function Select({ id, value, onChoose, children }: SelectProps) {
  return (
    <select id={id} className={styles.box} value={value} onChange={(event) => onChoose(event.target.value)}>
      {children}
    </select>
  )
}
