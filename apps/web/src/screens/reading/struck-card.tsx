/** What the user struck or doubted, kept in view, each with "Bring back". */
import type { ExplanationId } from "@aftertalk/core/model"
import type { FactKey } from "../../app/reading-state.ts"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import type { StruckLine } from "../../app/struck-lines.ts"
import { withName } from "../../app/other-person.ts"
import { Quotes } from "./quotes.tsx"
import { useParts } from "./reading-context.ts"
import type { StruckFact } from "./reading-view.ts"
import styles from "./reading.module.css"

export interface StruckCardProps {
  readonly facts: readonly StruckFact[]
  readonly explanations: readonly ExplanationId[]
  readonly lines: readonly StruckLine[]
  readonly onLineBack: (line: StruckLine) => void
  readonly onFactBack: (key: FactKey) => void
  readonly onExplanationBack: (id: ExplanationId) => void
}

export function StruckCard({ facts, explanations, lines, onLineBack, onFactBack, onExplanationBack }: StruckCardProps) {
  const t = useWords()
  const { name } = useParts()
  if (facts.length + explanations.length + lines.length === 0) return null
  return (
    <Sheet label={t("strike.byYou")}>
      <ul>
        {facts.map(({ key, fact, unsure }) => {
          const label = withName(TEXTS.facts[fact.fact].label, name)
          return (
            <li key={key} className={styles.struck}>
              <div className={styles.struckWords}>
                <p className={styles.struckName}>
                  {label}
                  {unsure && ` (${t("strike.byYouUnsure")})`}
                </p>
                <Quotes evidence={fact.evidence.slice(0, 1)} line={unsure ? "understood" : "struck"} small />
              </div>
              <Button
                look="line"
                fits
                aria-label={t("strike.backName", { what: label })}
                onClick={() => onFactBack(key)}
              >
                {t("strike.back")}
              </Button>
            </li>
          )
        })}
        {lines.map((line) => (
          <li key={`${line.line} ${line.start}`} className={styles.struck}>
            <s className={styles.saidSmall} dir="auto">
              “{line.words}”
            </s>
            <Button
              look="line"
              fits
              aria-label={t("strike.backName", { what: line.words })}
              onClick={() => onLineBack(line)}
            >
              {t("strike.back")}
            </Button>
          </li>
        ))}
        {explanations.map((id) => {
          const label = withName(TEXTS.explanations[id].name, name)
          return (
            <li key={id} className={styles.struck}>
              <s className={styles.struckName}>{label}</s>
              <Button
                look="line"
                fits
                aria-label={t("strike.backName", { what: label })}
                onClick={() => onExplanationBack(id)}
              >
                {t("strike.back")}
              </Button>
            </li>
          )
        })}
      </ul>
      <p className={styles.stamp}>{t("strike.bothKept")}</p>
    </Sheet>
  )
}
