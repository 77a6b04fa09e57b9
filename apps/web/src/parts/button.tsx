/** The four buttons: filled (one a screen), line, quiet, plain. `LinkButton` looks the same and goes somewhere. */
import { type LinkProps, Link } from "@tanstack/react-router"
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react"
import styles from "./button.module.css"

export type ButtonLook = "filled" | "line" | "quiet" | "plain"

interface Look {
  readonly look?: ButtonLook
  /** As wide as its words, and not as the page. */
  readonly fits?: boolean
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { readonly ref?: Ref<HTMLButtonElement> }

export function Button({ look = "filled", fits = false, className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classOf(look, fits, className)} />
}

type LinkButtonProps = Look & {
  readonly to: NonNullable<LinkProps["to"]>
  readonly children: ReactNode
  readonly replace?: boolean
}

export function LinkButton({ look = "filled", fits = false, to, replace = false, children }: LinkButtonProps) {
  return (
    <Link to={to} replace={replace} className={classOf(look, fits)}>
      {children}
    </Link>
  )
}

function classOf(look: ButtonLook, fits: boolean, more?: string): string {
  return [styles.button, styles[look], fits && styles.fits, more].filter(Boolean).join(" ")
}
