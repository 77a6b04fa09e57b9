/** The way back at the start of the bar: to a place, or one step back within a task. */
import { type LinkProps, Link } from "@tanstack/react-router"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../words/use-words.ts"
import styles from "./frame.module.css"

export type BackTo = NonNullable<LinkProps["to"]> | (() => void)

export function BackLink({ to, closes }: { readonly to: BackTo; readonly closes: boolean }) {
  const t = useWords()
  const name = t(closes ? "shell.close" : "shell.back")
  const icon = <Icon name={closes ? "x" : "arrow-left"} />
  if (typeof to === "function") {
    return (
      <button type="button" className={styles.iconButton} aria-label={name} onClick={to}>
        {icon}
      </button>
    )
  }
  return (
    <Link to={to} className={styles.iconButton} aria-label={name}>
      {icon}
    </Link>
  )
}
