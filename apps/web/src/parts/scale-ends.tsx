/** The two end words below a slider from zero to ten. */
import styles from "./scale-ends.module.css"

export function ScaleEnds({ low, high }: { readonly low: string; readonly high: string }) {
  return (
    <div className={styles.ends} aria-hidden="true">
      <span>{low}</span>
      <span>{high}</span>
    </div>
  )
}
