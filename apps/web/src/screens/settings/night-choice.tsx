/** The hours of the user's night as chips: in settings, and offered after a reading. */
import { NIGHTS, nightId } from "../../app/night.ts"
import { useFrameState } from "../../app/state.tsx"
import { Chips } from "../../parts/chips.tsx"
import { useWords } from "../../words/use-words.ts"

export function NightChoice() {
  const t = useWords()
  const [{ night }, dispatch] = useFrameState()
  return (
    <Chips
      label={t("settings.nights")}
      chips={[
        { id: "off", label: t("settings.nightOff") },
        ...NIGHTS.map((one) => ({ id: nightId(one), label: t("settings.nightHours", { ...one }) })),
      ]}
      chosen={[night === null ? "off" : nightId(night)]}
      onTap={(id) => dispatch({ kind: "night-chosen", night: NIGHTS.find((one) => nightId(one) === id) ?? null })}
    />
  )
}
