/** What the talk did to the user: their own numbers before and after, and the effects that facts show. */
import type { BeforeAndNow, Feelings } from "../../app/feelings.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { Quotes } from "./quotes.tsx"
import { type CardOf, type EffectLine, foldEffects, viewEffects } from "./reading-view.ts"
import styles from "./reading.module.css"
import { Span } from "./span.tsx"

export interface EffectsProps {
  readonly card: CardOf<"effects">
  readonly feelings: Feelings
}

export function Effects({ card, feelings }: EffectsProps) {
  const t = useWords()
  const none = [feelings.mood, feelings.hope].every(({ before, now }) => before === null && now === null)
  const { open, folded } = foldEffects(viewEffects(card))
  return (
    <Sheet label={t("reading.effects")}>
      {none ? (
        <p className={styles.second}>{t("reading.noNumbers")}</p>
      ) : (
        <div className={styles.spans}>
          <Feeling what={t("reading.mood")} values={feelings.mood} pen="ink" />
          <Feeling what={t("reading.hope")} values={feelings.hope} pen="hope" />
        </div>
      )}
      <ul className={`${styles.dashes} ${styles.part}`}>
        {open.map((line) => (
          <Effect key={line.id} line={line} />
        ))}
        {card.lines.length === 0 && <li>{t("reading.noEffects")}</li>}
      </ul>
      {folded.length > 0 && (
        <details className={styles.details}>
          <summary>{t("reading.moreEffects", { count: folded.length })}</summary>
          <ul className={styles.dashes}>
            {folded.map((line) => (
              <Effect key={line.id} line={line} />
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  )
}

function Effect({ line: { text, shownBy } }: { readonly line: EffectLine }) {
  const t = useWords()
  return (
    <li>
      <Spoken text={text} />
      {shownBy !== null && (
        <Quotes
          evidence={shownBy.evidence.slice(0, 1)}
          line="understood"
          reason={t("reading.reasonShown", { name: shownBy.label === "" ? text : shownBy.label })}
          small
        />
      )}
    </li>
  )
}

interface FeelingProps {
  readonly what: string
  readonly values: BeforeAndNow
  readonly pen: "ink" | "hope"
}

function Feeling({ what, values: { before, now }, pen }: FeelingProps) {
  const t = useWords()
  if (before === null && now === null) return null
  const spoken =
    before !== null && now !== null
      ? t("reading.fromToSpoken", { what, before, now })
      : now === null
        ? t("reading.onlyBeforeSpoken", { what, before: before ?? 0 })
        : t("reading.onlyNowSpoken", { what, now })
  return (
    <p className={styles.feeling}>
      <span className="visually-hidden">{spoken}</span>
      <span aria-hidden="true">{what}</span>
      <Span before={before} now={now} pen={pen} />
      <span className={styles.feelingNumbers} aria-hidden="true">
        {before !== null && now !== null
          ? t("reading.fromTo", { before, now })
          : t("reading.onlyNow", { now: now ?? before ?? 0 })}
      </span>
    </p>
  )
}
