/** A text of ours that quotes somebody: what was said stands in serif, in its own direction. Ours stays as it is. */
import { Fragment } from "react"
import marks from "./marked-text.module.css"
import styles from "./spoken.module.css"

export interface SpokenProps {
  readonly text: string
  /** The words are evidence for or against what is told here, and bear its line. */
  readonly mark?: "for" | "against"
}

export function Spoken({ text, mark }: SpokenProps) {
  return text.split(/(“[^”]*”)/).map((part, nth) =>
    part.startsWith("“") ? (
      // oxlint-disable-next-line react/no-array-index-key
      <q key={nth} className={styles.said} dir="auto">
        {mark === undefined ? part : <Marked words={part.slice(1, -1)} mark={mark} />}
      </q>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={nth}>{part}</Fragment>
    ),
  )
}

function Marked({ words, mark }: { readonly words: string; readonly mark: "for" | "against" }) {
  return (
    <>
      “<mark className={`${marks.mark} ${marks[mark]}`}>{words}</mark>”
    </>
  )
}
