/** Screen 09: what it is by taps, the unsent words, and how long to wait. */
import { Link } from "@tanstack/react-router"
import { Frame } from "../../app/frame.tsx"
import { useMinute } from "../../app/state.tsx"
import { Chips } from "../../parts/chips.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import { useWords } from "../../words/use-words.ts"
import { URGES, type WaitLength, WAITS } from "./minute-view.ts"
import { StrengthLine } from "./strength-line.tsx"
import styles from "./minute.module.css"

export function MinuteStart({ onWait }: { readonly onWait: (length: WaitLength) => void }) {
  const t = useWords()
  const [{ feelings, words }, dispatch] = useMinute()
  const foot = (
    <fieldset className={styles.waits}>
      <legend className={styles.waitsLabel}>{t("minute.wait")}</legend>
      <div className={styles.choices}>
        {WAITS.map(({ length, amount, unit }) => (
          <button key={length} type="button" className={styles.choice} onClick={() => onWait(length)}>
            <span className={styles.amount}>{t(amount)}</span> <span>{t(unit)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
  return (
    <Frame back="/" closes foot={foot}>
      <div className={styles.head}>
        <PageHeading step="start">{t("minute.title")}</PageHeading>
        <p>{t("minute.lead")}</p>
      </div>
      <Sheet label={t("minute.what")}>
        <Chips
          label={t("minute.what")}
          chips={URGES.map((id) => ({ id, label: t(`minute.${id}`) }))}
          chosen={feelings}
          onTap={(feeling) => dispatch({ kind: "urge-tapped", feeling })}
        />
      </Sheet>
      <Sheet>
        <TextField
          label={t("minute.words")}
          note={t("minute.wordsNote")}
          value={words}
          rows={3}
          onChange={(typed) => dispatch({ kind: "urge-words-typed", words: typed })}
        />
      </Sheet>
      <Sheet name={t("minute.strength")}>
        <h2 className={styles.strength}>{t("minute.strength")}</h2>
        <StrengthLine when="before" />
      </Sheet>
      <Link to="/help" className={styles.help}>
        {t("doors.help")}
      </Link>
    </Frame>
  )
}
