/** A second danger that was found beside the first: acknowledged with its words, and what can be done, on the same page. */
import type { CareReason } from "../../app/care-source.ts"
import { withName } from "../../app/other-person.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import { CareSteps } from "./care-steps.tsx"
import { CareWords } from "./care-words.tsx"

export function CareAlso({ reason, name }: { readonly reason: CareReason; readonly name: string }) {
  const t = useWords()
  const text = TEXTS.safetyPages[reason.route]
  return (
    <>
      <Sheet label={t("care.also")}>
        <p>{withName(text.acknowledgement, name)}</p>
        <CareWords why={t("care.alsoWhy")} words={reason.words} />
      </Sheet>
      <CareSteps steps={text.steps} name={name} label={t("care.alsoSteps")} />
    </>
  )
}
