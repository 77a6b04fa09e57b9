/** Screen 02c: what certain words were understood as, and one tap to correct it. */
import { useState } from "react"
import type { Verdict } from "../../app/corrections.ts"
import { factSentence } from "../../app/fact-sentence.ts"
import { useOtherName } from "../../app/use-other.ts"
import { BottomDialog } from "../../parts/bottom-dialog.tsx"
import { TEXTS } from "../../words/texts.ts"
import { RowButton, Rows } from "../../parts/rows.tsx"
import { useWords } from "../../words/use-words.ts"
import { OtherFacts } from "./other-facts.tsx"
import { type PlacedFact, mineInstead } from "./words-view.ts"

export interface CorrectDialogProps {
  /** What the words were understood as; several where marks overlap. The first is spoken about first. */
  readonly opened: readonly PlacedFact[]
  readonly onClose: () => void
  readonly onVerdict: (placed: PlacedFact, verdict: Verdict) => void
}

export function CorrectDialog({ opened, onClose, onVerdict }: CorrectDialogProps) {
  const t = useWords()
  const name = useOtherName()
  const [at, setAt] = useState(0)
  const [choosing, setChoosing] = useState(false)
  const placed = opened[at] ?? opened[0]
  if (placed === undefined) return null
  const { fact } = placed
  const give = (verdict: Verdict): void => onVerdict(placed, verdict)

  if (choosing) {
    return (
      <BottomDialog besideLiftedSheet onClose={onClose} lead={t("correct.other")} heading={t("correct.otherLead")}>
        <OtherFacts not={fact.fact} onChoose={(other) => give({ kind: "became", fact: other })} />
      </BottomDialog>
    )
  }
  const mine = mineInstead(fact.fact)
  return (
    <BottomDialog
      besideLiftedSheet
      onClose={onClose}
      lead={t(fact.certainty === "unsure" ? "correct.leadUnsure" : "correct.lead")}
      heading={factSentence(TEXTS.facts[fact.fact], fact.value, name, t)}
    >
      <Rows>
        <RowButton
          name={t("correct.right")}
          {...(fact.certainty === "clear" && { sign: "check" })}
          onTap={() => (fact.certainty === "clear" ? onClose() : give({ kind: "right" }))}
        />
        <RowButton name={t("correct.out")} more={t("correct.outMore")} onTap={() => give({ kind: "out" })} />
        <RowButton name={t("correct.unsure")} more={t("correct.unsureMore")} onTap={() => give({ kind: "unsure" })} />
        {mine !== null && (
          <RowButton
            name={t("correct.me")}
            more={t("correct.meMore", { fact: factSentence(TEXTS.facts[mine], true, name, t) })}
            onTap={() => give({ kind: "became", fact: mine })}
          />
        )}
        <RowButton name={t("correct.other")} sign="chevron-right" onTap={() => setChoosing(true)} />
        {opened.map((other, place) =>
          place === at ? null : (
            <RowButton
              key={other.id}
              name={factSentence(TEXTS.facts[other.fact.fact], other.fact.value, name, t)}
              more={t("correct.otherHere")}
              sign="chevron-right"
              onTap={() => setAt(place)}
            />
          ),
        )}
      </Rows>
    </BottomDialog>
  )
}
