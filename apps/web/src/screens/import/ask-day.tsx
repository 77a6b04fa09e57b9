/** The day on which a text was copied, where it says "Today", "Mon" or "3 Mar". Today is chosen already: most copy and paste at once. */
import { type Dispatch, useId, useState } from "react"
import type { WallTime } from "@aftertalk/core/model"
import type { ImportAction } from "../../app/import-state.ts"
import { Button } from "../../parts/button.tsx"
import { DayField } from "../../parts/day-field.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"

export interface AskDayProps {
  readonly label: string
  readonly dispatch: Dispatch<ImportAction>
}

export function AskDay({ label, dispatch }: AskDayProps) {
  const t = useWords()
  const id = useId()
  const [day, setDay] = useState(today)
  const [hurried, setHurried] = useState(false)
  const goOn = (): void => {
    setHurried(day === "")
    if (day !== "") dispatch({ kind: "day-chosen", copiedOn: `${day}T00:00:00` as WallTime })
  }
  return (
    <>
      <Sheet label={label}>
        <label htmlFor={id} className={styles.second}>
          {t("import.copiedDay")}
        </label>
        <DayField id={id} value={day} max={today()} onChoose={setDay} />
      </Sheet>
      {hurried && (
        <Notice icon="circle-alert" live>
          {t("import.copiedFirst")}
        </Notice>
      )}
      <Button onClick={goOn}>{t("import.goOn")}</Button>
      <Button look="plain" onClick={() => dispatch({ kind: "day-chosen", copiedOn: "unknown" })}>
        {t("import.dontKnow")}
      </Button>
    </>
  )
}

/** A real stamp of the text. */
export function OpenDay({ stamp }: { readonly stamp: string }) {
  const t = useWords()
  return (
    <>
      <p>{t("import.copiedWhy")}</p>
      <p className={styles.stamp} dir="auto">
        {stamp}
      </p>
    </>
  )
}

/** By the clock of this device, as a field for a day wants it. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
