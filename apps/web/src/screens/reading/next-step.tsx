/** One next step: what, why here, words to say with Copy, how sure it is, and what else would be fair. */
import { SHARED_LIFE_ROUTES, type SharedLifeRoute, type StepCard } from "@aftertalk/core/model"
import { useState } from "react"
import { Chips } from "../../parts/chips.tsx"
import { CopyButton } from "../../parts/copy-button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { LibraryLink } from "./library-link.tsx"
import styles from "./reading.module.css"

export interface NextStepProps {
  readonly step: StepCard
  readonly others: readonly StepCard[]
  /** What the two still share, as tapped; left out where the step does not depend on it. */
  readonly shared?: SharedProps
}

export interface SharedProps {
  readonly ties: readonly SharedLifeRoute[]
  readonly onTap: (tie: SharedLifeRoute) => void
}

export function NextStep({ step, others, shared }: NextStepProps) {
  const t = useWords()
  return (
    <Sheet label={t("reading.step")}>
      <h3 className={styles.title}>{step.name}</h3>
      <p>
        <Spoken text={step.why} />
      </p>
      <p className={styles.second}>{step.what}</p>
      <WordsToSay step={step} />
      {shared !== undefined && <Shared {...shared} />}
      <details className={styles.details}>
        <summary>{t("reading.sure")}</summary>
        <p>
          {step.grade} {step.known}
        </p>
        <p>
          <strong>{t("reading.notIf")}</strong>: {step.notIf}
        </p>
        <LibraryLink page={step.id}>{t("library.more")}</LibraryLink>
      </details>
      {others.length > 0 && (
        <details className={styles.details}>
          <summary>{t("reading.others")}</summary>
          <ul className={styles.dashes}>
            {others.map(({ id, name, why }) => (
              <li key={id}>
                <strong>{name}</strong>. <Spoken text={why} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  )
}

/** What limits contact instead of ending it. A tap changes the step at once. */
function Shared({ ties, onTap }: SharedProps) {
  const t = useWords()
  const chips = SHARED_LIFE_ROUTES.map((id) => ({ id, label: t(`reading.tie.${id}`) }))
  const tap = (id: string): void => {
    const tie = SHARED_LIFE_ROUTES.find((one) => one === id)
    if (tie !== undefined) onTap(tie)
  }
  return (
    <div className={styles.part}>
      <p className={styles.second}>{t("reading.shareAsk")}</p>
      <Chips label={t("reading.shareAsk")} chips={chips} chosen={ties} onTap={tap} />
    </div>
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
