/**
 * The one h1 of a screen. It takes the focus when the screen comes, so that a screen reader says where one is; not when
 * the page has just been opened, because then the reader starts at the top by itself.
 */
import { type ReactNode, useEffect, useRef } from "react"
import styles from "./page-heading.module.css"

let pageJustOpened = true

export interface PageHeadingProps {
  readonly children: ReactNode
  /** `bar`: small, in the bar of a task. */
  readonly place?: "page" | "bar"
  /** A change of this value moves the focus here again: the step of a task. */
  readonly step?: string
}

export function PageHeading({ children, place = "page", step = "" }: PageHeadingProps) {
  return (
    <FocusedHeading key={step} className={place === "bar" ? styles.bar : styles.page}>
      {children}
    </FocusedHeading>
  )
}

function FocusedHeading({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className: string | undefined
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!pageJustOpened) heading.current?.focus({ preventScroll: true })
    pageJustOpened = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
