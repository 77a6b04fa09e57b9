/** The patterns as cards: a sentence first, then its numbers, each of which opens the messages behind it. */
import type { Evidence } from "@aftertalk/core/model"
import { useState } from "react"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowFold, RowText, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import type { FoundPatterns } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { PatternLines } from "./pattern-lines.tsx"
import styles from "./talks.module.css"

type Found = FoundPatterns & { readonly kind: "patterns" }

export function PatternsList({ found: { told } }: { readonly found: Found }) {
  const t = useWords()
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step="patterns">{t("talks.patterns")}</PageHeading>
        {told.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {told.cards.map(({ id, sentence, note, rows }) => (
        <Sheet key={id} name={sentence}>
          <h2 className={styles.sentence}>{sentence}</h2>
          {note !== null && <p className={styles.note}>{note}</p>}
          <Rows>
            {rows.map(({ label, value, evidence }) => (
              <NumberRow key={label} label={label} value={value} evidence={evidence} />
            ))}
          </Rows>
        </Sheet>
      ))}
      <Sheet label={t("talks.cannotShow")}>
        <ul className={styles.cannot}>
          {told.cannotShow.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
    </>
  )
}

interface NumberRowProps {
  readonly label: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

function NumberRow({ label, value, evidence }: NumberRowProps) {
  const [open, setOpen] = useState(false)
  if (evidence.length === 0) return <RowText name={label} more={value} />
  return (
    <RowFold
      name={label}
      more={value}
      sign={open ? "chevron-down" : "chevron-right"}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <PatternLines evidence={evidence} />
    </RowFold>
  )
}
