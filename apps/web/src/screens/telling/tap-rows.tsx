/** The four taps: each row opens its answers in place. */
import { useState } from "react"
import { useTelling } from "../../app/state.tsx"
import { Chips } from "../../parts/chips.tsx"
import { Icon } from "../../parts/icon.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./tap-rows.module.css"
import type { Tap } from "./telling-view.ts"

export function TapRows({ taps }: { readonly taps: readonly Tap[] }) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul>
      {taps.map((tap) => (
        <TapRow
          key={tap.question}
          tap={tap}
          open={open === tap.question}
          onToggle={() => setOpen(open === tap.question ? null : tap.question)}
          onDone={() => setOpen(null)}
        />
      ))}
    </ul>
  )
}

interface TapRowProps {
  readonly tap: Tap
  readonly open: boolean
  readonly onToggle: () => void
  readonly onDone: () => void
}

function TapRow({ tap, open, onToggle, onDone }: TapRowProps) {
  const t = useWords()
  const [, dispatch] = useTelling()
  const { question, chosen } = tap

  const choose = (id: string): void => {
    const takesBack = chosen.includes(id)
    if (takesBack) dispatch({ kind: "answer-taken-back", question })
    else dispatch({ kind: "question-answered", question, options: [id] })
    if (!takesBack) onDone()
  }

  return (
    <li className={styles.row}>
      <button type="button" className={styles.tap} aria-expanded={open} onClick={onToggle}>
        <span className={styles.words}>
          <span className={styles.ask}>{t(tap.ask)}</span>
          <span className={tap.answer === null ? styles.choose : styles.answer}>
            {tap.answer ?? t("telling.choose")}
          </span>
        </span>
        <Icon name={tap.answer === null ? "plus" : "check"} />
      </button>
      {open && (
        <div className={styles.chips}>
          <Chips label={t(tap.ask)} chips={tap.chips} chosen={chosen} onTap={choose} />
        </div>
      )}
    </li>
  )
}
