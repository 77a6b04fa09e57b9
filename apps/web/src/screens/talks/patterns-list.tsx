/** The patterns as cards: a sentence first, then its numbers, each of which opens the messages behind it. */
import type { PatternRow } from "@aftertalk/core"
import { Link, useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { useImport } from "../../app/state.tsx"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowFold, RowText, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import type { FoundPatterns } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { HoursChart } from "./hours-chart.tsx"
import { PatternLines } from "./pattern-lines.tsx"
import styles from "./talks.module.css"

type Found = FoundPatterns & { readonly kind: "patterns" }

export function PatternsList({ found: { told, name, chats, hasMisread } }: { readonly found: Found }) {
  const t = useWords()
  const [, dispatch] = useImport()
  const navigate = useNavigate()
  const add = (): void => {
    dispatch({ kind: "adding-begun" })
    void navigate({ to: "/chat" })
  }
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step="patterns">{t("talks.patterns")}</PageHeading>
        {told.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {chats > 1 && <p>{t("talks.counted", { chats })}</p>}
      </div>
      {hasMisread && (
        <Notice icon="phone">
          {t("misread.staysOn")} <Link to="/help">{t("misread.help")}</Link>
        </Notice>
      )}
      {told.cards.map(({ id, sentence, note, rows, byHour }) => (
        <Sheet key={id} name={sentence}>
          <h2 className={styles.sentence}>{sentence}</h2>
          {note !== null && <p className={styles.note}>{note}</p>}
          {byHour !== undefined && <HoursChart byHour={byHour} />}
          <Rows>
            {rows.map((row) => (
              <NumberRow key={row.label} row={row} name={name} />
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
      <Button look="line" onClick={add}>
        {t("talks.add")}
      </Button>
    </>
  )
}

interface NumberRowProps {
  readonly row: PatternRow
  readonly name: string
}

function NumberRow({ row: { label, value, more, evidence }, name }: NumberRowProps) {
  const [open, setOpen] = useState(false)
  const face = { name: label, value, ...(more !== null && { more }) }
  if (evidence.length === 0) return <RowText {...face} />
  return (
    <RowFold {...face} sign={open ? "chevron-down" : "chevron-right"} open={open} onToggle={() => setOpen(!open)}>
      <PatternLines evidence={evidence} name={name} />
    </RowFold>
  )
}
