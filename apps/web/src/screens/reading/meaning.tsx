/** What it does not mean, and the wish to return in its three states, never a band. */
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { LibraryLink } from "./library-link.tsx"
import type { CardOf } from "./reading-view.ts"
import styles from "./reading.module.css"

export function Meaning({ card }: { readonly card: CardOf<"does-not-mean"> }) {
  const t = useWords()
  const { state, states, text } = card.returnWish
  return (
    <Sheet label={t("reading.doesNotMean")}>
      <ul className={styles.dashes}>
        {card.lines.map(({ id, text: line }) => (
          <li key={id}>
            <Spoken text={line} />
          </li>
        ))}
        {card.notSigns !== null && (
          <li>
            <Spoken text={card.notSigns} />
          </li>
        )}
      </ul>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t("reading.returnWish")}</h3>
        <ul className={styles.states}>
          {states.map((each) => (
            <li
              key={each.state}
              className={each.state === state ? styles.stateNow : styles.state}
              aria-current={each.state === state ? "true" : undefined}
            >
              {each.label}
            </li>
          ))}
        </ul>
        <p className={styles.second}>
          <Spoken text={text} />
        </p>
        <LibraryLink page="signs">{t("reading.signs")}</LibraryLink>
      </div>
    </Sheet>
  )
}
