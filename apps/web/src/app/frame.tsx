/**
 * The frame around a screen: skip link, Hide, the bar (phone) or the rail (from 960 px), the content, and the sticky foot
 * of a task. Hide comes first in the order of the keyboard, wherever it stands.
 */
import { Link } from "@tanstack/react-router"
import { type MouseEvent, type ReactNode, useRef } from "react"
import { Icon } from "../parts/icon.tsx"
import { PageHeading } from "../parts/page-heading.tsx"
import { useWords } from "../words/use-words.ts"
import { type BackTo, BackLink } from "./back-link.tsx"
import styles from "./frame.module.css"
import { HideButton } from "./hide-button.tsx"
import { Rail } from "./rail.tsx"

export interface FrameProps {
  readonly children: ReactNode
  /** Where "back" leads; left out, there is no way back. */
  readonly back?: BackTo
  /** A cross instead of an arrow, for what one leaves and does not go back from. */
  readonly closes?: boolean
  /** In the middle of the bar. */
  readonly title?: string
  /** The title is the heading of the screen; otherwise the content has its own h1. */
  readonly titleIsHeading?: boolean
  /** Stands at the foot of the screen, within reach of the thumb. */
  readonly foot?: ReactNode
  /** Two columns on a wide screen instead of one of 640 px. */
  readonly wide?: boolean
  /** In place of Hide, where the page has an exit of its own. */
  readonly exit?: ReactNode
}

export function Frame({ children, back, closes, title, titleIsHeading = false, foot, wide = false, exit }: FrameProps) {
  const content = useRef<HTMLElement>(null)
  return (
    <div className={styles.frame}>
      <SkipLink onSkip={() => content.current?.focus()} />
      <Rail />
      <div className={styles.page}>
        <header className={wide ? styles.barWide : styles.bar}>
          <div className={exit === undefined ? styles.barHide : styles.barExit}>{exit ?? <HideButton />}</div>
          <div className={styles.barBack}>{back !== undefined && <BackLink to={back} closes={closes ?? false} />}</div>
          <div className={styles.barTitle}>
            {title !== undefined &&
              (titleIsHeading ? <PageHeading place="bar">{title}</PageHeading> : <span>{title}</span>)}
          </div>
        </header>
        <main id="content" ref={content} tabIndex={-1} className={wide ? styles.wide : styles.column}>
          {children}
          {foot !== undefined && <div className={styles.foot}>{foot}</div>}
        </main>
      </div>
    </div>
  )
}

/** The first screen: no way back, the name at the start, and no rail. */
export function DoorsFrame({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const content = useRef<HTMLElement>(null)
  return (
    <div className={styles.doors}>
      <SkipLink onSkip={() => content.current?.focus()} />
      <header className={styles.doorsBar}>
        <div className={styles.doorsHide}>
          <HideButton />
        </div>
        <span className={styles.name}>{t("shell.name")}</span>
        <Link to="/settings" className={styles.barLink}>
          <Icon name="settings" />
          {t("shell.settings")}
        </Link>
      </header>
      <main id="content" ref={content} tabIndex={-1} className={styles.doorsMain}>
        {children}
      </main>
    </div>
  )
}

function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const t = useWords()
  const skip = (event: MouseEvent): void => {
    // The address keeps the place in the app, so the link must not change it.
    event.preventDefault()
    onSkip()
  }
  return (
    <a href="#content" className={styles.skip} onClick={skip}>
      {t("shell.skip")}
    </a>
  )
}
