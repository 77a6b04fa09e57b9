/** The explanations in their order: the first two that facts speak for stand open, the rest folded with their band. */
import type { ExplanationCard } from "@aftertalk/core/model"
import { useState } from "react"
import { Icon } from "../../parts/icon.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { BandWord } from "./band-word.tsx"
import { Explanation } from "./explanation.tsx"
import { useParts } from "./reading-context.ts"
import { type CardOf, viewExplanations } from "./reading-view.ts"
import styles from "./reading.module.css"

export function Explanations({ card }: { readonly card: CardOf<"explanations"> }) {
  const t = useWords()
  const { asked } = useParts()
  const { together, open, folded, less } = viewExplanations(card)
  const foldedIsAsked = [...folded, ...less].some(({ id }) => id === asked?.explanation)
  return (
    <ol className={styles.explanations}>
      {open.map((item, nth) => (
        <li key={item.id}>
          <Sheet name={item.name} lifted={asked?.explanation === item.id}>
            {together && nth === 0 && <p className={styles.second}>{t("reading.eitherOrBoth")}</p>}
            {together && nth === 1 && <p className={styles.second}>{t("reading.orThis")}</p>}
            <Explanation card={item} />
          </Sheet>
        </li>
      ))}
      {folded.length > 0 && (
        <li>
          <Sheet label={t("reading.also")} lifted={foldedIsAsked}>
            <ol>
              {folded.map((item) => (
                <Folded key={item.id} card={item} />
              ))}
            </ol>
            {less.length > 0 && (
              <details className={styles.details}>
                <summary>{t("reading.lessFits", { count: less.length })}</summary>
                <ol>
                  {less.map((item) => (
                    <Folded key={item.id} card={item} />
                  ))}
                </ol>
              </details>
            )}
          </Sheet>
        </li>
      )}
    </ol>
  )
}

function Folded({ card }: { readonly card: ExplanationCard }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  // A band that stands by itself, before any fact, is no finding about this talk.
  const speaksForIt = card.for.length > 0
  return (
    <li className={styles.folded}>
      <h3>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={styles.foldWords}>
            <span className={styles.foldName}>{card.name}</span>
            {speaksForIt ? (
              <BandWord band={card.band} />
            ) : (
              <span className={styles.second}>{t("reading.noneFor")}</span>
            )}
          </span>
          <span className={open ? styles.turned : undefined}>
            <Icon name="chevron-down" />
          </span>
        </button>
      </h3>
      {open && <Explanation card={card} headed={false} />}
    </li>
  )
}
