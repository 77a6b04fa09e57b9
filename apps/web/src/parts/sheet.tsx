/** One short card: a section named by its label. A card around a single named control needs no name of its own. */
import { type ReactNode, useId } from "react"
import styles from "./sheet.module.css"

export interface SheetProps {
  readonly children: ReactNode
  /** The name of the card, in the second voice. */
  readonly label?: string
  /** At the other end of the label's line: a stamp, or a button. */
  readonly aside?: ReactNode
  /** Stays bright above the scrim of an open dialog that speaks about it. */
  readonly lifted?: boolean
  /** Names the section where there is no label to be seen. Left out with the label, it is no section. */
  readonly name?: string
}

export function Sheet({ children, label, aside, lifted = false, name }: SheetProps) {
  const id = useId()
  const className = lifted ? `${styles.sheet} ${styles.lifted}` : styles.sheet
  if (label === undefined && name === undefined) return <div className={className}>{children}</div>
  const named = label === undefined ? { "aria-label": name } : { "aria-labelledby": id }
  return (
    <section className={className} {...named}>
      {label !== undefined && (
        <div className={styles.head}>
          <h2 id={id} className={styles.label}>
            {label}
          </h2>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
