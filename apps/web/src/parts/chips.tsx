/** Chips: one or several of a few short answers. A chosen chip has an edge and a tick, never only a tone. */
import { Icon } from "./icon.tsx"
import styles from "./chips.module.css"

export interface Chip {
  readonly id: string
  readonly label: string
}

export interface ChipsProps {
  readonly chips: readonly Chip[]
  readonly chosen: readonly string[]
  readonly onTap: (id: string) => void
  /** Names the group for readers. */
  readonly label: string
}

export function Chips({ chips, chosen, onTap, label }: ChipsProps) {
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {chips.map(({ id, label: word }) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(id)}
          onClick={() => onTap(id)}
        >
          {chosen.includes(id) && <Icon name="check" small />}
          {word}
        </button>
      ))}
    </fieldset>
  )
}
