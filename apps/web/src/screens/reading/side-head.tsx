/** Heads what speaks for or against an explanation, with a sample of the line under the words that do. */
import type { ReactNode } from "react"
import styles from "./reading.module.css"

export interface SideHeadProps {
  readonly side: "for" | "against"
  readonly children: ReactNode
}

export function SideHead({ side, children }: SideHeadProps) {
  return (
    <h3 className={side === "for" ? styles.forHead : styles.againstHead}>
      <span className={side === "for" ? styles.forSample : styles.againstSample} aria-hidden="true" />
      {children}
    </h3>
  )
}
