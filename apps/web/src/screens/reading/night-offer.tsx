/** After a reading, once: hours in which no reading opens. They are offered and never assumed; the talk by day is as it was. */
import { useState } from "react"
import { useFrameState } from "../../app/state.tsx"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { NightChoice } from "../settings/night-choice.tsx"
import styles from "./reading.module.css"

export function NightOffer() {
  const t = useWords()
  const [{ nightAnswered }, dispatch] = useFrameState()
  // It stays in view while hours are tried out here, and is gone the next time.
  const [isOffered] = useState(!nightAnswered)
  const [isDeclined, setIsDeclined] = useState(false)
  if (!isOffered || isDeclined) return null
  const decline = (): void => {
    setIsDeclined(true)
    dispatch({ kind: "night-offer-answered" })
  }
  return (
    <Sheet label={t("night.offer")}>
      <p className={styles.awayText}>{t("night.offerMore")}</p>
      <NightChoice />
      {!nightAnswered && (
        <Button look="plain" onClick={decline}>
          {t("night.offerNo")}
        </Button>
      )}
    </Sheet>
  )
}
