/**
 * Words of a person with marks under some of them, each in the element `mark`. A mark that opens something is a button:
 * readers hear "marked: … end of mark" once, and why it is marked.
 */
import { type KeyboardEvent, type MouseEvent, useId } from "react"
import { type Mark, type Piece, cutAtMarks } from "./marked.ts"
import styles from "./marked-text.module.css"

/** How the line is drawn: for, against, understood and not weighed, in focus, struck. */
export type MarkLine = "for" | "against" | "understood" | "focus" | "struck"

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly lineOf: (ids: readonly string[]) => MarkLine
  readonly spokenStart: string
  readonly spokenEnd: string
  /** Why these words are marked, for readers; left out, nothing is said. */
  readonly reasonOf?: (ids: readonly string[]) => string
  /** Left out, the marks open nothing. */
  readonly onOpen?: (ids: readonly string[]) => void
  /** Names the element of each mark, so that others can point at it. */
  readonly elementIdOf?: (ids: readonly string[]) => string
}

export function MarkedText({ text, marks, ...rest }: MarkedTextProps) {
  const base = useId()
  return cutAtMarks(text, marks).map((piece, nth, pieces) =>
    piece.ids.length === 0 ? (
      piece.text
    ) : (
      <MarkPiece
        key={piece.start}
        piece={piece}
        adjoins={(pieces[nth - 1]?.ids.length ?? 0) > 0}
        reasonId={`${base}-${piece.start}`}
        {...rest}
      />
    ),
  )
}

type MarkPieceProps = Omit<MarkedTextProps, "text" | "marks"> & {
  readonly piece: Piece
  /** Another mark ends where this one begins: the two are split by 2 px. */
  readonly adjoins: boolean
  readonly reasonId: string
}

function MarkPiece({
  piece,
  adjoins,
  lineOf,
  spokenStart,
  spokenEnd,
  reasonOf,
  onOpen,
  elementIdOf,
  reasonId,
}: MarkPieceProps) {
  const { ids, text } = piece
  const reason = reasonOf?.(ids)
  const open = onOpen === undefined ? null : () => onOpen(ids)
  return (
    <>
      <mark
        id={elementIdOf?.(ids)}
        className={`${styles.mark} ${styles[lineOf(ids)]} ${adjoins ? styles.adjoins : ""}`}
        aria-describedby={reason === undefined ? undefined : reasonId}
        {...(open !== null && asButton(open))}
      >
        <span className="visually-hidden">{spokenStart} </span>
        {text}
        <span className="visually-hidden"> {spokenEnd}</span>
      </mark>
      {reason !== undefined && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  )
}

/** A `button` element cannot break across lines, so the mark itself becomes one. */
function asButton(open: () => void) {
  const openInView = (mark: Element): void => {
    // What opens comes from below; the words it speaks about stay in view above it.
    mark.scrollIntoView({ block: "nearest" })
    open()
  }
  return {
    role: "button",
    tabIndex: 0,
    onClick: (event: MouseEvent): void => openInView(event.currentTarget),
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      openInView(event.currentTarget)
    },
  } as const
}
