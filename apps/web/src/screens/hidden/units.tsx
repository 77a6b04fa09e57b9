/** Screen 14b: what a passer-by sees. A converter that really works; holding its name for a second leads back. */
import { useEffect, useState } from "react"
import { useShowAgain } from "../../app/hide.ts"
import { useWords } from "../../words/use-words.ts"
import { HoldWord } from "./hold-word.tsx"
import { convert, parseAmount, UNIT_KINDS, type UnitId, type UnitKind, unitsOf } from "./units-view.ts"
import styles from "./units.module.css"

export function Units() {
  const t = useWords()
  const showAgain = useShowAgain()
  const [kind, setKind] = useState<UnitKind>("volume")
  const [unit, setUnit] = useState<UnitId>("units.ml")
  const [text, setText] = useState("250")
  const amount = parseAmount(text)

  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  const choose = (next: UnitKind): void => {
    setKind(next)
    setUnit(unitsOf(next)[0] ?? "units.ml")
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <HoldWord word={t("units.title")} onHeld={showAgain} />
      </h1>
      <fieldset className={styles.kinds} aria-label={t("units.kinds")}>
        {UNIT_KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.kind}
            aria-pressed={each === kind}
            onClick={() => choose(each)}
          >
            {t(`units.${each}`)}
          </button>
        ))}
      </fieldset>
      <section className={styles.sheet} aria-label={t("units.amount")}>
        <label className={styles.label} htmlFor="units-amount">
          {t("units.amount")}
        </label>
        <div className={styles.fields}>
          <input
            id="units-amount"
            className={styles.amount}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={amount === null}
            aria-describedby={amount === null ? "units-problem" : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <select
            className={styles.unit}
            aria-label={t("units.unit")}
            value={unit}
            onChange={(event) => {
              const chosen = unitsOf(kind).find((id) => id === event.target.value)
              if (chosen !== undefined) setUnit(chosen)
            }}
          >
            {unitsOf(kind).map((id) => (
              <option key={id} value={id}>
                {t(id)}
              </option>
            ))}
          </select>
        </div>
        {amount === null && <p id="units-problem">{t("units.notNumber")}</p>}
      </section>
      {amount !== null && (
        <dl className={styles.sheet}>
          {convert(kind, unit, amount).map((converted) => (
            <div key={converted.id} className={styles.row}>
              <dt>{t(converted.id)}</dt>
              <dd>{converted.amount}</dd>
            </div>
          ))}
        </dl>
      )}
    </main>
  )
}
