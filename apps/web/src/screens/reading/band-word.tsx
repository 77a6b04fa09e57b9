/** A band: always the word, with its pencil strokes before it. */
import type { Band } from "@aftertalk/core/model"
import { BandStrokes } from "../../parts/band-strokes.tsx"
import { useWords } from "../../words/use-words.ts"
import { BAND_STROKES } from "./reading-view.ts"
import styles from "./reading.module.css"

export function BandWord({ band }: { readonly band: Band }) {
  const t = useWords()
  return (
    <span className={styles.band}>
      <BandStrokes inked={BAND_STROKES[band]} />
      {t(`band.${band}`)}
    </span>
  )
}
