/** The very words that opened a page of help. */
import styles from "./care.module.css"

export function CareWords({ why, words }: { readonly why: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <div className={styles.why}>
      <p className={styles.whyLabel}>{why}</p>
      {words.map((each) => (
        <p key={each} className={styles.said} dir="auto">
          “{each}”
        </p>
      ))}
    </div>
  )
}
