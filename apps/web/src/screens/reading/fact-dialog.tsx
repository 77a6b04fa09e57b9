/** Screen 05: what may be done with a fact: show it, strike it, doubt it, or strike the explanation it stands under. */
import { useState } from "react"
import { type StruckLine, lineAround } from "../../app/struck-lines.ts"
import { asSentence } from "../../app/other-person.ts"
import { BottomDialog } from "../../parts/bottom-dialog.tsx"
import { RowButton, Rows } from "../../parts/rows.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import { type AskedFact, useParts } from "./reading-context.ts"
import { TalkLines } from "./talk-lines.tsx"

/** A long message is known again by its beginning. */
const MOST_SHOWN = 80

export interface FactDialogProps {
  readonly asked: AskedFact
  readonly onClose: () => void
  readonly onStrike: (to: "struck" | "unsure") => void
  readonly onStrikeLine: (line: StruckLine) => void
  readonly onStrikeExplanation: () => void
}

export function FactDialog({ asked, onClose, onStrike, onStrikeLine, onStrikeExplanation }: FactDialogProps) {
  const t = useWords()
  const { name, lines } = useParts()
  const [shown, setShown] = useState(false)
  const line = asked.evidence.flatMap((one) => lineAround(one, lines) ?? [])[0] ?? null
  const hasWords = asked.evidence.some(({ kind }) => kind !== "answer")
  if (shown) {
    return (
      <BottomDialog onClose={onClose} lead={t("strike.showTitle")} heading={asked.label}>
        <TalkLines focus={asked.evidence} onlyAround />
      </BottomDialog>
    )
  }
  return (
    <BottomDialog
      besideLiftedSheet={asked.explanation !== null}
      onClose={onClose}
      lead={t("strike.lead")}
      heading={asSentence(TEXTS.facts[asked.fact].clause, name)}
    >
      <Rows>
        {hasWords && <RowButton icon="text-search" name={t("strike.show")} onTap={() => setShown(true)} />}
        <RowButton
          icon="strike"
          name={t("strike.strike")}
          more={t("strike.strikeMore")}
          onTap={() => onStrike("struck")}
        />
        {line !== null && (
          <RowButton
            icon="strike"
            name={t("strike.line")}
            more={t("strike.lineMore", { words: line.words.slice(0, MOST_SHOWN) })}
            onTap={() => onStrikeLine(line)}
          />
        )}
        <RowButton icon="circle-help" name={t("strike.unsure")} onTap={() => onStrike("unsure")} />
        {asked.explanation !== null && (
          <RowButton icon="list-x" name={t("strike.explanation")} onTap={onStrikeExplanation} />
        )}
      </Rows>
    </BottomDialog>
  )
}
