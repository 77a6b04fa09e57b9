/**
 * A dialog from the bottom. Esc, a tap beside it and a swipe down close it; the focus goes in and comes back. The sheet
 * that it speaks about may stay bright (`Sheet lifted`): then this brings no scrim of its own.
 */
import { type ReactNode, type TouchEvent, useRef } from "react"
import { Dialog, Heading } from "react-aria-components/Dialog"
import { Modal, ModalOverlay } from "react-aria-components/Modal"
import styles from "./bottom-dialog.module.css"

/** A swipe shorter than this is a slip of the finger. */
const SWIPE_PX = 72

export interface BottomDialogProps {
  readonly onClose: () => void
  /** Above the heading, in the second voice. */
  readonly lead: string
  readonly heading: string
  readonly children: ReactNode
  readonly besideLiftedSheet?: boolean
}

export function BottomDialog({ onClose, lead, heading, children, besideLiftedSheet = false }: BottomDialogProps) {
  const swipe = useSwipeDown(onClose)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={besideLiftedSheet ? (styles.overlay ?? "") : `${styles.overlay} ${styles.scrim}`}
    >
      <Modal className={styles.panel ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div {...swipe}>
            <div className={styles.handle} aria-hidden="true" />
            <p className={styles.lead}>{lead}</p>
            <Heading slot="title" level={2} className={styles.heading ?? ""}>
              {heading}
            </Heading>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useSwipeDown(onSwipe: () => void) {
  const startY = useRef<number | null>(null)
  return {
    onTouchStart: (event: TouchEvent): void => {
      startY.current = event.touches[0]?.clientY ?? null
    },
    onTouchEnd: (event: TouchEvent): void => {
      const endY = event.changedTouches[0]?.clientY
      if (startY.current !== null && endY !== undefined && endY - startY.current > SWIPE_PX) onSwipe()
      startY.current = null
    },
  }
}
