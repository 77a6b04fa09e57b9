/** One explanation: its band in words, what it is, and the facts for and against it. */
import type { ExplanationCard } from "@aftertalk/core/model"
import { useState } from "react"
import { Button } from "../../parts/button.tsx"
import { useWords } from "../../words/use-words.ts"
import { Spoken } from "../../parts/spoken.tsx"
import { BandWord } from "./band-word.tsx"
import { FactLine } from "./fact-line.tsx"
import { LibraryLink } from "./library-link.tsx"
import { foldFacts } from "./reading-view.ts"
import styles from "./reading.module.css"

export function Explanation({ card, headed = true }: { readonly card: ExplanationCard; readonly headed?: boolean }) {
  const t = useWords()
  return (
    <>
      {headed && (
        <>
          <BandWord band={card.band} />
          <h2 className={styles.title}>{card.name}</h2>
        </>
      )}
      {card.here
        .filter(({ kind }) => kind !== "needs")
        .map(({ kind, text }) => (
          <p key={kind} className={styles.second}>
            {text}
          </p>
        ))}
      <Side card={card} side="for" />
      <Side card={card} side="against" />
      {card.here
        .filter(({ kind }) => kind === "needs")
        .map(({ text }) => (
          <div key={text} className={styles.needs}>
            <h3>{t("reading.needs")}</h3>
            <p>
              <Spoken text={text} />
            </p>
          </div>
        ))}
      <LibraryLink page={card.id}>{t("library.more")}</LibraryLink>
    </>
  )
}

function Side({ card, side }: { readonly card: ExplanationCard; readonly side: "for" | "against" }) {
  const t = useWords()
  const lines = card[side]
  const [all, setAll] = useState(false)
  const { open, folded } = foldFacts(lines)
  if (lines.length === 0) {
    return <p className={styles.second}>{t(side === "for" ? "reading.noneFor" : "reading.noneAgainst")}</p>
  }
  return (
    <>
      <h3 className={side === "for" ? styles.forHead : styles.againstHead}>
        <span className={side === "for" ? styles.forSample : styles.againstSample} aria-hidden="true" />
        {t(side === "for" ? "reading.for" : "reading.against")}
      </h3>
      <ul>
        {[...open, ...(all ? folded : [])].map((line) => (
          <FactLine key={line.fact} line={line} side={side} why={line.why} explanation={card.id} speaks={card.name} />
        ))}
      </ul>
      {folded.length > 0 && !all && (
        <Button look="plain" fits onClick={() => setAll(true)}>
          {t("reading.moreFacts", { count: folded.length })}
        </Button>
      )}
    </>
  )
}
