/** Both shares: what each did in this talk, and the one line that the user may not want to hear. */
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { useParts } from "./reading-context.ts"
import type { CardOf } from "./reading-view.ts"
import styles from "./reading.module.css"

export function Shares({ card }: { readonly card: CardOf<"shares"> }) {
  const t = useWords()
  const { name } = useParts()
  const both = [
    { who: upperFirst(name), lines: card.ex },
    { who: t("reading.you"), lines: card.user },
  ]
  return (
    <Sheet label={t("reading.shares")}>
      {both.map(({ who, lines }) => (
        <div key={who} className={styles.share}>
          <h3 className={styles.partName}>{who}</h3>
          <p>{lines.length === 0 ? t("reading.noShare") : <Spoken text={lines.map(({ text }) => text).join(" ")} />}</p>
        </div>
      ))}
      {card.hardLine !== null && (
        <div className={styles.hardLine}>
          <h3 className={styles.hardName}>{t("reading.hardLine")}</h3>
          <p>
            <Spoken text={card.hardLine.text} />
          </p>
        </div>
      )}
    </Sheet>
  )
}

function upperFirst(text: string): string {
  const [first = ""] = text
  return first.toUpperCase() + text.slice(first.length)
}
