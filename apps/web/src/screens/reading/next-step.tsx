/** One next step: what, why here, words to say with Copy, how sure it is, and what else would be fair. */
import type { StepCard } from "@aftertalk/core/model"
import { useState } from "react"
import { Chips } from "../../parts/chips.tsx"
import { CopyButton } from "../../parts/copy-button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export interface NextStepProps {
  readonly step: StepCard
  readonly others: readonly StepCard[]
}

export function NextStep({ step, others }: NextStepProps) {
  const t = useWords()
  return (
    <Sheet label={t("reading.step")}>
      <h3 className={styles.title}>{step.name}</h3>
      <p>{step.why}</p>
      <p className={styles.second}>{step.what}</p>
      <WordsToSay step={step} />
      <details className={styles.details}>
        <summary>{t("reading.sure")}</summary>
        <p>
          {step.grade} {step.known}
        </p>
        <p>
          <strong>{t("reading.notIf")}</strong>: {step.notIf}
        </p>
      </details>
      {others.length > 0 && (
        <details className={styles.details}>
          <summary>{t("reading.others")}</summary>
          <ul className={styles.dashes}>
            {others.map(({ id, name, what }) => (
              <li key={id}>
                <strong>{name}</strong>. {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  )
}

function WordsToSay({ step }: { readonly step: StepCard }) {
  const t = useWords()
  const [length, setLength] = useState("0")
  const words = step.words[Number(length)] ?? step.words[0]
  if (words === undefined) return null
  const chips = step.words.map((_words, nth) => ({ id: String(nth), label: t("reading.length", { nth }) }))
  return (
    <div className={styles.well}>
      <p className={styles.said} dir="auto">
        {words}
      </p>
      {step.ifTrue !== null && <p className={styles.why}>{t("reading.ifTrue", { words: step.ifTrue })}</p>}
      <div className={styles.wellFoot}>
        <CopyButton
          key={words}
          text={words}
          label={t("reading.copy")}
          copied={t("reading.copied")}
          refused={t("reading.copyFailed")}
        />
        {step.words.length > 1 && (
          <Chips label={t("reading.lengths")} chips={chips} chosen={[length]} onTap={setLength} />
        )}
      </div>
    </div>
  )
}
