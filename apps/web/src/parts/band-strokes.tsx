/** The four pencil strokes before a band. They only decorate the word beside them, so readers do not hear them. */
import styles from "./band-strokes.module.css"

export function BandStrokes({ inked }: { readonly inked: 1 | 2 | 3 | 4 }) {
  return (
    <svg viewBox="0 0 26 14" className={styles.strokes} aria-hidden="true">
      {[0, 1, 2, 3].map((place) => (
        <line
          key={place}
          x1={2.5 + place * 6.5}
          y1={12.5}
          x2={4.5 + place * 6.5}
          y2={1.5}
          className={place < inked ? styles.inked : styles.bare}
        />
      ))}
    </svg>
  )
}
