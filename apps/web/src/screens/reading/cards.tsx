/** The cards in the order of the product. Where there is not enough, the same calm form says what can be said. */
import type { Fact, ToldReading } from "@aftertalk/core/model"
import { Fragment, type ReactNode } from "react"
import type { ReadingState } from "../../app/reading-state.ts"
import type { ReadingSource } from "../../app/reading-source.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { AddCard } from "./add-card.tsx"
import { viewNotShown } from "./add-view.ts"
import { OwnExplanations } from "./own-explanations.tsx"
import { Effects } from "./effects.tsx"
import { Explanations } from "./explanations.tsx"
import { madeFrom } from "./reading-view.ts"
import { KeepIt } from "./keep-it.tsx"
import { LibraryLink } from "./library-link.tsx"
import { Meaning } from "./meaning.tsx"
import { NextStep } from "./next-step.tsx"
import { NightOffer } from "./night-offer.tsx"
import { NotEnough } from "./not-enough.tsx"
import { PutAway } from "./put-away.tsx"
import { Shares } from "./shares.tsx"
import { Ties } from "./ties.tsx"
import { Unknown } from "./unknown.tsx"
import type { Changes } from "./use-changes.ts"
import styles from "./reading.module.css"

export interface CardsProps {
  readonly source: ReadingSource
  readonly state: ReadingState
  readonly told: ToldReading
  /** From which it was made. */
  readonly facts: readonly Fact[]
  readonly changes: Changes
  readonly nowMs: number
  readonly onAway: (untilMs: number | null) => void
  /** Stands after the first card: the new order, and what was struck. */
  readonly children: ReactNode
}

export function Cards({ source, state, told, facts, changes, nowMs, onAway, children }: CardsProps) {
  const t = useWords()
  if (told.kind === "safety") return null
  if (told.kind === "not-enough") {
    return (
      <NotEnough page={told} source={source} changes={changes}>
        {children}
      </NotEnough>
    )
  }
  const { count, talks } = madeFrom(facts)
  return (
    <>
      {told.cards.map((card) => {
        switch (card.kind) {
          case "sentence":
            return (
              <Fragment key={card.kind}>
                <Sheet label={t("reading.sentence")} aside={t("reading.madeFrom", { count, talks })}>
                  <p className={styles.lead}>
                    <Spoken text={card.text} />
                  </p>
                </Sheet>
                {children}
              </Fragment>
            )
          case "explanations":
            return (
              <Fragment key={card.kind}>
                <Explanations card={card} />
                <OwnExplanations explanations={state.added.explanations} onTakeBack={changes.addExplanation} />
                <AddCard source={source} notShown={viewNotShown(told, state.strikes.explanations)} changes={changes} />
              </Fragment>
            )
          case "does-not-mean":
            return <Meaning key={card.kind} card={card} />
          case "effects":
            return <Effects key={card.kind} card={card} feelings={source.feelings} />
          case "shares":
            return <Shares key={card.kind} card={card} />
          case "cannot-know":
            return <Unknown key={card.kind} card={card} onAnswer={changes.answer} />
          case "ties":
            return <Ties key={card.kind} card={card} />
          case "next-step":
            return (
              <NextStep
                key={card.kind}
                step={card.step}
                others={card.others}
                shared={{ ties: state.ties, onTap: changes.tapTie }}
              />
            )
          default:
            return card satisfies never
        }
      })}
      <KeepIt source={source} told={told} />
      {source.which !== "sample" && <NightOffer />}
      <PutAway openings={state.openings} nowMs={nowMs} onAway={onAway} />
      <p className={styles.foot}>
        {t("reading.foot", { count })} <LibraryLink page="method">{t("library.method")}</LibraryLink>
      </p>
    </>
  )
}
