/** How strong the pull is, before the wait or now, from zero to ten. */
import { useMinute } from "../../app/state.tsx"
import { ScaleEnds } from "../../parts/scale-ends.tsx"
import { ZeroToTen } from "../../parts/zero-to-ten.tsx"
import { useWords } from "../../words/use-words.ts"

export function StrengthLine({ when, ends = true }: { readonly when: "before" | "now"; readonly ends?: boolean }) {
  const t = useWords()
  const [{ strengthBefore, strengthNow }, dispatch] = useMinute()
  const value = when === "before" ? strengthBefore : strengthNow
  const low = t("minute.low")
  const high = t("minute.high")
  return (
    <>
      <ZeroToTen
        label={t(when === "before" ? "minute.before" : "minute.now")}
        name={t("minute.strengthName", { when })}
        value={value}
        spoken={value === null ? t("you.unanswered") : t("you.spoken", { value, low, high })}
        onChange={(to) => dispatch({ kind: "urge-strength-set", when, value: to })}
      />
      {ends && <ScaleEnds low={low} high={high} />}
    </>
  )
}
