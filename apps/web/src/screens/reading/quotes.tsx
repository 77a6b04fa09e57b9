/** The words behind a line of the reading, in serif, with their mark and where they stand. */
import type { Evidence } from "@aftertalk/core/model"
import { MarkedText, type MarkLine } from "../../parts/marked-text.tsx"
import { useWords } from "../../words/use-words.ts"
import { type Quote, type QuoteSource, quoteOf } from "./quote.ts"
import { useParts } from "./reading-context.ts"
import { clockOf, dayOf } from "./times.ts"
import styles from "./reading.module.css"

/** More than these make a list of quotes out of a card. */
const MOST_QUOTES = 3

export interface QuotesProps {
  readonly evidence: readonly Evidence[]
  readonly line: MarkLine
  /** Why the words are marked, for readers. */
  readonly reason?: string
  readonly small?: boolean
}

export function Quotes({ evidence, line, reason, small = false }: QuotesProps) {
  const t = useWords()
  const { lines } = useParts()
  const quotes = evidence.flatMap((each) => quoteOf(each, lines) ?? [])
  const shown = quotes.slice(0, MOST_QUOTES)
  const answered = evidence.some(({ kind }) => kind === "answer")
  return (
    <>
      {shown.map((quote) => (
        <OneQuote key={quote.key} quote={quote} line={line} small={small} {...(reason !== undefined && { reason })} />
      ))}
      {quotes.length > shown.length && (
        <p className={styles.stamp}>{t("reading.moreQuotes", { count: quotes.length - shown.length })}</p>
      )}
      {answered && shown.length === 0 && <p className={styles.stamp}>{t("reading.answered")}</p>}
    </>
  )
}

interface OneQuoteProps {
  readonly quote: Quote
  readonly line: MarkLine
  readonly small: boolean
  readonly reason?: string
}

function OneQuote({ quote, line, small, reason }: OneQuoteProps) {
  const t = useWords()
  const { name } = useParts()
  const { source } = quote
  const stamp =
    source.kind === "told"
      ? t("reading.toldSentence", { nth: source.sentence })
      : t(sourceKey(source.who, source.sent !== null), { name, time: timeOf(source) })
  return (
    <figure className={styles.quote}>
      <blockquote className={small ? styles.saidSmall : styles.said} dir="auto">
        “{quote.cutBefore && "… "}
        <MarkedText
          text={quote.text}
          marks={[{ id: quote.key, start: quote.start, end: quote.end }]}
          lineOf={() => line}
          spokenStart={t("shell.markStart")}
          spokenEnd={t("shell.markEnd")}
          {...(reason !== undefined && { reasonOf: () => reason })}
        />
        {quote.cutAfter && " …"}”
      </blockquote>
      <figcaption className={styles.stamp}>{stamp}</figcaption>
    </figure>
  )
}

/** The hour alone within the talk that is shown; with its day before it. */
function timeOf({ sent, earlier }: Extract<QuoteSource, { readonly kind: "wrote" }>): string {
  if (sent === null) return ""
  return earlier ? `${dayOf(sent, document.documentElement.lang)}, ${clockOf(sent)}` : clockOf(sent)
}

function sourceKey(who: "user" | "ex", dated: boolean) {
  if (who === "user") return dated ? "reading.youWroteAt" : "reading.youWrote"
  return dated ? "reading.theyWroteAt" : "reading.theyWrote"
}
