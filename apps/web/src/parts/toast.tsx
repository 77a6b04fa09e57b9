/** What has just been done, with one Undo. At the top of the content, never over the thumb; it stays until it is dismissed. */
import styles from "./toast.module.css"

export interface ToastProps {
  readonly text: string
  readonly undo: string
  readonly onUndo: () => void
}

export function Toast({ text, undo, onUndo }: ToastProps) {
  return (
    <div className={styles.toast}>
      <span role="status" className={styles.text}>
        {text}
      </span>
      <button type="button" className={styles.undo} onClick={onUndo}>
        {undo}
      </button>
    </div>
  )
}
