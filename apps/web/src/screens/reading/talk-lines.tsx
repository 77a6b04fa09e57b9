/** The talk itself, line by line, with the marks of the reading in it. What is pointed at is outlined and comes into view. */
import type { Evidence, FactId } from "@aftertalk/core/model"
import { useEffect, useRef } from "react"
import { type TalkLine, isIn } from "../../shared/talk-line.ts"
import { MarkedText } from "../../parts/marked-text.tsx"
import { useWords } from "../../words/use-words.ts"
import { useParts } from "./reading-context.ts"
import { clockOf } from "./times.ts"
import styles from "./reading.module.css"

export interface TalkLinesProps {
  /** Evidence that is marked all the time, by fact. */
  readonly marked?: readonly { readonly fact: FactId; readonly evidence: readonly Evidence[] }[]
  /** How those marks are drawn: in the pen of "for", or dotted where nothing is weighed. */
  readonly line?: "for" | "understood"
  readonly focus: readonly Evidence[]
  /** Of a chat only the lines of the focus and their neighbours. */
  readonly onlyAround?: boolean
}

/** So many lines stand before and after the focus where only those around it are shown. */
const NEIGHBOURS = 2

export function TalkLines({ marked = [], line: pen = "for", focus, onlyAround = false }: TalkLinesProps) {
  const { lines } = useParts()
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (focus.length === 0) return
    place.current?.querySelector('[data-focus="true"]')?.scrollIntoView({ block: "nearest" })
  }, [focus])

  const shown = onlyAround ? around(lines, focus) : lines.filter((line) => line.shown)
  return (
    <div ref={place} className={styles.lines}>
      {shown.map((line, nth) => (
        <OneLine
          key={line.at.kind === "message" ? line.at.seq : line.at.talk}
          line={line}
          before={shown[nth - 1] ?? null}
          marked={marked}
          pen={pen}
          focus={focus}
        />
      ))}
    </div>
  )
}

function around(lines: readonly TalkLine[], focus: readonly Evidence[]): readonly TalkLine[] {
  const places = lines.flatMap((line, at) => (focus.some((evidence) => isIn(line, evidence)) ? [at] : []))
  return lines.filter((_line, at) => places.some((place) => Math.abs(place - at) <= NEIGHBOURS))
}

interface OneLineProps {
  readonly line: TalkLine
  readonly before: TalkLine | null
  readonly marked: NonNullable<TalkLinesProps["marked"]>
  readonly pen: "for" | "understood"
  readonly focus: readonly Evidence[]
}

function OneLine({ line, before, marked, pen, focus }: OneLineProps) {
  const t = useWords()
  const { name } = useParts()
  const focused = focus.filter((evidence) => isIn(line, evidence))
  const others = marked.flatMap(({ evidence }) => evidence).filter((evidence) => isIn(line, evidence))
  const marks = [
    ...others.map((evidence) => markOf(evidence, pen)),
    ...focused.map((evidence) => markOf(evidence, "focus")),
  ].filter((mark) => mark !== null)
  const isNewVoice = line.who !== null && line.who !== before?.who
  return (
    <>
      {isNewVoice && <p className={styles.voice}>{line.who === "user" ? t("reading.you") : name}</p>}
      {line.who === null && before !== null && <p className={styles.voice}>{t("reading.asTold")}</p>}
      <div className={focused.length > 0 && line.who !== null ? styles.lineFocus : styles.line}>
        {line.sent !== null && <span className={styles.clock}>{clockOf(line.sent)}</span>}
        <p
          className={line.who === "user" ? styles.lineMine : styles.lineText}
          dir="auto"
          data-focus={focused.length > 0}
        >
          <MarkedText
            text={line.text}
            marks={marks}
            lineOf={(ids) => (ids.includes("focus") ? "focus" : pen)}
            spokenStart={t("shell.markStart")}
            spokenEnd={t("shell.markEnd")}
          />
        </p>
      </div>
    </>
  )
}

function markOf(evidence: Evidence, id: string) {
  return evidence.kind === "answer" ? null : { id, start: evidence.start, end: evidence.end }
}
