/** A quiet notice: an icon and two lines at most, without colours for kinds. */
import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon.tsx"
import styles from "./notice.module.css"

export interface NoticeProps {
  readonly icon: IconName
  readonly children: ReactNode
  /** Said at once by readers, because something happened. */
  readonly live?: boolean
}

export function Notice({ icon, children, live = false }: NoticeProps) {
  return (
    <div className={styles.notice} role={live ? "status" : undefined}>
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
    </div>
  )
}
