/** One fact of the reading: its name, the very words, why it speaks so, and a button for what may be done with it. */
import type { ExplanationId, FactLine as Line } from "@aftertalk/core/model"
import { Icon } from "../../parts/icon.tsx"
import { useWords } from "../../words/use-words.ts"
import { Quotes } from "./quotes.tsx"
import { useParts } from "./reading-context.ts"
import styles from "./reading.module.css"

export interface FactLineProps {
  readonly line: Line
  readonly side: "for" | "against"
  readonly why: string
  readonly explanation: ExplanationId
  /** The name of the explanation, for readers. */
  readonly speaks: string
}

export function FactLine({ line, side, why, explanation, speaks }: FactLineProps) {
  const t = useWords()
  const { pointed, askAbout, asked } = useParts()
  const { fact, label, evidence, talks } = line
  const isPointed = pointed === fact
  const isAsked = asked?.fact === fact && asked.explanation === explanation
  const reason = t(side === "for" ? "reading.reasonFor" : "reading.reasonAgainst", { name: speaks })
  return (
    <li className={isPointed ? `${styles.fact} ${styles.pointed}` : styles.fact} data-fact={fact}>
      <div className={styles.factHead}>
        <h4 className={styles.factName}>{label}</h4>
        <button
          type="button"
          className={styles.moreButton}
          aria-label={t("reading.more", { fact: label })}
          onClick={(event) => {
            // The dialog comes from below; the fact stays in view above it.
            event.currentTarget.closest("li")?.scrollIntoView({ block: "start" })
            askAbout({ fact, label, evidence, explanation })
          }}
        >
          <Icon name="ellipsis" />
        </button>
      </div>
      <Quotes evidence={evidence} line={isAsked ? "focus" : side} reason={reason} />
      {talks > 1 && <p className={styles.stamp}>{t("reading.talks", { count: talks })}</p>}
      {why !== "" && <p className={styles.why}>{why}</p>}
    </li>
  )
}
