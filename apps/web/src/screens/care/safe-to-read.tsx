/** Asks whether it is safe to read here. "No" and "not sure" say how to leave; the numbers stay in view either way. */
import { useState } from "react"
import { useHide } from "../../app/hide.ts"
import { Button } from "../../parts/button.tsx"
import { Chips } from "../../parts/chips.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./care.module.css"

export function SafeToRead({ question }: { readonly question: string }) {
  const t = useWords()
  const hide = useHide()
  const [answer, setAnswer] = useState<string | null>(null)
  const isUnsafe = answer !== null && answer !== "yes"
  const chips = [
    { id: "yes", label: t("care.yes") },
    { id: "unsure", label: t("care.unsure") },
    { id: "no", label: t("care.no") },
  ]
  return (
    <Sheet name={question}>
      <h2 className={styles.ask}>{question}</h2>
      <Chips label={question} chips={chips} chosen={answer === null ? [] : [answer]} onTap={setAnswer} />
      <output className={styles.notSafe}>{isUnsafe && t("care.notSafe")}</output>
      {isUnsafe && (
        <Button look="line" fits onClick={hide}>
          {t("care.leave")}
        </Button>
      )}
    </Sheet>
  )
}
