/** A text of ours that quotes somebody: what was said stands in serif, in its own direction. Ours stays as it is. */
import { Fragment } from "react"
import styles from "./spoken.module.css"

export function Spoken({ text }: { readonly text: string }) {
  return text.split(/(“[^”]*”)/).map((part, nth) =>
    part.startsWith("“") ? (
      // oxlint-disable-next-line react/no-array-index-key
      <q key={nth} className={styles.said} dir="auto">
        {part}
      </q>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={nth}>{part}</Fragment>
    ),
  )
}
