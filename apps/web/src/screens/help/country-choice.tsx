/** The country whose numbers are shown. The user chooses it; it is never guessed. */
import { COUNTRIES } from "@aftertalk/core/knowledge"
import { useId } from "react"
import { useFrameState } from "../../app/state.tsx"
import { Icon } from "../../parts/icon.tsx"
import { Select } from "../../parts/select.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./help.module.css"

const BY_NAME = COUNTRIES.toSorted((a, b) => a.name.localeCompare(b.name, "en"))

export function CountryChoice() {
  const t = useWords()
  const [{ country }, dispatch] = useFrameState()
  const id = useId()
  return (
    <div className={styles.country}>
      <label htmlFor={id} className={styles.countryLabel}>
        <Icon name="map-pin" />
        {t("help.country")}
      </label>
      <Select
        id={id}
        value={country ?? ""}
        onChoose={(chosen) => dispatch({ kind: "country-chosen", country: chosen === "" ? null : chosen })}
      >
        <option value="">{t("help.countryNone")}</option>
        {BY_NAME.map(({ iso, name }) => (
          <option key={iso} value={iso}>
            {name}
          </option>
        ))}
      </Select>
      <p className={styles.note}>{t(country === null ? "help.noCountry" : "help.countryNote")}</p>
    </div>
  )
}
