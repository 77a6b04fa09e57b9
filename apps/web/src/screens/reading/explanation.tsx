/**
 * One explanation: its band in words, and in sentences with the very words what speaks for it, what speaks against it, and what
 * would change it. Every fact of it stands below, to be looked at and struck: folded on a phone, so that a reading can be read.
 */
import type { ExplanationCard, HereLine } from "@aftertalk/core/model"
import { useState } from "react"
import { Button } from "../../parts/button.tsx"
import { useWords } from "../../words/use-words.ts"
import { Spoken } from "../../parts/spoken.tsx"
import { BandWord } from "./band-word.tsx"
import { FactLine } from "./fact-line.tsx"
import { LibraryLink } from "./library-link.tsx"
import { foldFacts } from "./reading-view.ts"
import styles from "./reading.module.css"
import { SideHead } from "./side-head.tsx"

export function Explanation({ card, headed = true }: { readonly card: ExplanationCard; readonly headed?: boolean }) {
  const t = useWords()
  const count = card.for.length + card.against.length
  return (
    <>
      {headed && (
        <>
          <BandWord band={card.band} />
          <h2 className={styles.title}>{card.name}</h2>
        </>
      )}
      {card.for.length === 0 && <p className={styles.second}>{t("reading.noneFor")}</p>}
      {card.here.map((line) => (
        <Here key={line.kind} line={line} hasAgainst={card.against.length > 0} />
      ))}
      {count > 0 && <Facts card={card} />}
      <LibraryLink page={card.id}>{t("library.more")}</LibraryLink>
    </>
  )
}

/** A sentence of it under its head. That nothing speaks against it is no evidence, and bears no mark. */
function Here({ line: { kind, text }, hasAgainst }: { readonly line: HereLine; readonly hasAgainst: boolean }) {
  const t = useWords()
  const side = kind === "carries" ? "for" : kind === "against" && hasAgainst ? "against" : null
  return (
    <>
      {side !== null && <SideHead side={side}>{t(side === "for" ? "reading.for" : "reading.against")}</SideHead>}
      {kind === "needs" && <h3 className={styles.needs}>{t("reading.needs")}</h3>}
      <p className={side !== null ? undefined : kind === "needs" ? styles.second : styles.unmarked}>
        <Spoken text={text} {...(side !== null && { mark: side })} />
      </p>
    </>
  )
}

/** Open beside the talk, where there is room and a fact shows its place in it. */
const WIDE = "(min-width: 960px)"

function Facts({ card }: { readonly card: ExplanationCard }) {
  const t = useWords()
  const [wide] = useState(() => matchMedia(WIDE).matches)
  return (
    <details className={`${styles.details} ${styles.facts}`} open={wide}>
      <summary>{t("reading.facts", { of: card.for.length, against: card.against.length })}</summary>
      <Side card={card} side="for" />
      <Side card={card} side="against" />
    </details>
  )
}

function Side({ card, side }: { readonly card: ExplanationCard; readonly side: "for" | "against" }) {
  const t = useWords()
  const lines = card[side]
  const [all, setAll] = useState(false)
  const { open, folded } = foldFacts(lines)
  if (lines.length === 0) return null
  return (
    <>
      <SideHead side={side}>{t(side === "for" ? "reading.factsFor" : "reading.factsAgainst")}</SideHead>
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
