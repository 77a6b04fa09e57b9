/** Rows of a card with a hairline between them: a name, a second line, and what happens at the end of the row. */
import { type LinkProps, Link } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon.tsx"
import styles from "./rows.module.css"

export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>
}

interface RowFace {
  readonly name: string
  readonly more?: string
  /** Before the name. */
  readonly icon?: IconName
  /** After it: a number or an amount. */
  readonly value?: string
  /** At the end: what a tap does or has done. */
  readonly sign?: IconName
}

export interface RowButtonProps extends RowFace {
  readonly onTap: () => void
  readonly pressed?: boolean
}

export function RowButton({ onTap, pressed, ...face }: RowButtonProps) {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.control} onClick={onTap} aria-pressed={pressed}>
        <Face {...face} />
      </button>
    </li>
  )
}

export interface RowLinkProps extends RowFace {
  readonly to: NonNullable<LinkProps["to"]>
}

export function RowLink({ to, ...face }: RowLinkProps) {
  return (
    <li className={styles.row}>
      <Link to={to} className={styles.control}>
        <Face sign="chevron-right" {...face} />
      </Link>
    </li>
  )
}

export interface RowPageProps extends RowFace {
  /** Which page of the library it opens. */
  readonly page: string
}

export function RowPage({ page, ...face }: RowPageProps) {
  return (
    <li className={styles.row}>
      <Link to="/library/$id" params={{ id: page }} className={styles.control}>
        <Face sign="chevron-right" {...face} />
      </Link>
    </li>
  )
}

/** A row that only says something. */
export function RowText(face: RowFace) {
  return (
    <li className={styles.row}>
      <div className={styles.control}>
        <Face {...face} />
      </div>
    </li>
  )
}

/** A row that opens in place. */
export interface RowFoldProps extends RowFace {
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function RowFold({ open, onToggle, children, ...face }: RowFoldProps) {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.control} onClick={onToggle} aria-expanded={open}>
        <Face {...face} />
      </button>
      {open && <div className={styles.folded}>{children}</div>}
    </li>
  )
}

function Face({ name, more, icon, value, sign }: RowFace) {
  return (
    <>
      {icon !== undefined && (
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </span>
      {value !== undefined && <span className={styles.value}>{value}</span>}
      {sign !== undefined && (
        <span className={styles.icon}>
          <Icon name={sign} />
        </span>
      )}
    </>
  )
}
