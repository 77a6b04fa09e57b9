/** The cards of a reading in their fixed order, the talk beside them on a wide screen, and what was struck. */
import type { FactId } from "@aftertalk/core/model"
import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo, useRef, useState } from "react"
import { type ReadingState, type ShownReading, factKey } from "../../app/reading-state.ts"
import type { ReadingKind } from "../../app/readings-state.ts"
import { useReadings } from "../../app/state.tsx"
import type { ReadingSource } from "../../app/reading-source.ts"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { Toast } from "../../parts/toast.tsx"
import { useWords } from "../../words/use-words.ts"
import { Cards } from "./cards.tsx"
import { DoubtNotice } from "./doubt-notice.tsx"
import { FactDialog } from "./fact-dialog.tsx"
import { OrderCard } from "./order-card.tsx"
import { type AskedFact, ReadingContext, type ReadingParts } from "./reading-context.ts"
import { MisreadNotice } from "./misread-notice.tsx"
import { ReadingHead } from "./reading-head.tsx"
import { evidenceOf, markedInTalk, viewStruck } from "./reading-view.ts"
import styles from "./reading.module.css"
import { StruckCard } from "./struck-card.tsx"
import { TalkLines } from "./talk-lines.tsx"
import { type Changes, useChanges } from "./use-changes.ts"
import { usePointedFact } from "./use-pointed-fact.ts"

export interface ReadingPageProps {
  readonly source: ReadingSource
  readonly state: ReadingState
}

export function ReadingPage({ source, state }: ReadingPageProps) {
  const t = useWords()
  const navigate = useNavigate()
  const changes = useChanges(source.which, state)
  const [nowMs] = useState(() => Date.now())
  const [asked, setAsked] = useState<AskedFact | null>(null)
  const cards = useRef<HTMLDivElement>(null)
  const pointed = usePointedFact(cards)
  const { name, lines } = source
  const leaveAside = useLeaveAside(source.which)
  const parts = useMemo<ReadingParts>(
    () => ({ name, lines, pointed, askAbout: setAsked, asked, leaveAside }),
    [name, lines, pointed, asked, leaveAside],
  )
  const { now, before } = state
  const focus = useMemo(() => evidenceOf(now?.told ?? null, pointed), [now, pointed])
  // Any change makes a new version, and leads back to it.
  const [lookedBackFrom, setLookedBackFrom] = useState<ShownReading | null>(null)
  if (now === null) return null
  const isBefore = before !== null && lookedBackFrom === now
  const version = isBefore ? before : now
  const keysOf = (fact: FactId) => source.facts.filter((each) => each.fact === fact).map(factKey)
  const { marked, line } = markedInTalk(version.told)

  return (
    <ReadingContext value={parts}>
      <div className={styles.columns}>
        {/* It scrolls by itself, so the keyboard must reach it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <aside className={styles.talk} aria-label={t("reading.theTalk")} tabIndex={0}>
          <Sheet label={t("reading.theTalk")}>
            <TalkLines marked={marked} line={line} focus={focus} />
          </Sheet>
        </aside>
        <div ref={cards} className={styles.cards}>
          <ReadingHead source={source} told={now.told} />
          <DoubtNotice source={source} />
          <MisreadNotice misread={source.misread} onTakeBack={changes.takeMisreadBack} />
          {state.lastChange !== null && now !== before && (
            <Toast
              // A new one for each change, since each takes the control away that had the focus.
              key={JSON.stringify([state.strikes, state.answers])}
              text={`${t("strike.done", { what: state.lastChange })} ${t(orderKey(now.change))}`}
              undo={t("shell.undo")}
              onUndo={() => {
                changes.undo()
                // The notice goes with its button, and the keyboard shall not start over.
                cards.current?.querySelector("h1")?.focus({ preventScroll: true })
              }}
            />
          )}
          <Cards
            source={source}
            state={state}
            told={version.told}
            facts={version.facts}
            changes={changes}
            nowMs={nowMs}
            onAway={(untilMs) => {
              changes.putAway(untilMs)
              void navigate({ to: "/" })
            }}
          >
            {isBefore && (
              <Notice icon="book-open">
                {t("strike.isBefore")}{" "}
                <Button look="plain" fits onClick={() => setLookedBackFrom(null)}>
                  {t("strike.backToNow")}
                </Button>
              </Notice>
            )}
            {before !== null && !isBefore && (
              <OrderCard
                now={now}
                before={before}
                onShowBefore={() => {
                  setLookedBackFrom(now)
                  window.scrollTo(0, 0)
                }}
              />
            )}
            <Struck source={source} state={state} changes={changes} />
          </Cards>
        </div>
      </div>
      {asked !== null && (
        <FactDialog
          asked={asked}
          onClose={() => setAsked(null)}
          onStrike={(to) => {
            changes.strikeFact(keysOf(asked.fact), to)
            setAsked(null)
            window.scrollTo(0, 0)
          }}
          onStrikeLine={(struck) => {
            changes.strikeLine(struck, true)
            setAsked(null)
            window.scrollTo(0, 0)
          }}
          onStrikeExplanation={() => {
            if (asked.explanation !== null) changes.strikeExplanation(asked.explanation)
            setAsked(null)
            window.scrollTo(0, 0)
          }}
        />
      )}
    </ReadingContext>
  )
}

/** What is looked up in the library is no new opening, and one comes back to the same place. */
function useLeaveAside(which: ReadingKind): () => void {
  const [, dispatch] = useReadings()
  return useCallback(
    () => dispatch({ which, action: { kind: "reading-left-aside", atY: window.scrollY } }),
    [dispatch, which],
  )
}

/** Said only where it is so: many a change leaves the order as it was. */
function orderKey(change: ShownReading["change"]) {
  return change?.text == null ? "strike.sameOrder" : "strike.newOrder"
}

interface StruckProps extends ReadingPageProps {
  readonly changes: Changes
}

function Struck({ source, state, changes }: StruckProps) {
  return (
    <StruckCard
      facts={viewStruck(source.facts, state.strikes)}
      explanations={state.strikes.explanations}
      lines={state.strikes.lines}
      onLineBack={(line) => changes.strikeLine(line, false)}
      onFactBack={changes.bringFactBack}
      onExplanationBack={changes.bringExplanationBack}
    />
  )
}
