/**
 * What has just been done, with one Undo. At the top of the content, never over the thumb; it stays until it is dismissed.
 * Where the thing that was tapped is gone, the focus comes here, so that the keyboard does not start over.
 */
import { useEffect, useRef } from "react"
import styles from "./toast.module.css"

export interface ToastProps {
  readonly text: string
  readonly undo: string
  readonly onUndo: () => void
}

/** A dialog that closes gives the focus back first. */
const AFTER_DIALOG_MS = 60

export function Toast({ text, undo, onUndo }: ToastProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    }, AFTER_DIALOG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.toast}>
      <output className={styles.text}>{text}</output>
      <button type="button" className={styles.undo} onClick={onUndo}>
        {undo}
      </button>
    </div>
  )
}
