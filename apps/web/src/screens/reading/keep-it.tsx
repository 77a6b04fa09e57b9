/** The reading as a file to keep or print: made on this device, with a neutral name, and sent nowhere. */
import type { ToldReading } from "@aftertalk/core/model"
import { useLingui } from "@lingui/react"
import { useState } from "react"
import { useEngine } from "../../app/engine-provider.tsx"
import type { ReadingSource } from "../../app/reading-source.ts"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { showToday } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export interface KeepItProps {
  readonly source: ReadingSource
  readonly told: ToldReading
}

const TYPES = { html: "text/html", json: "application/json" } as const

export function KeepIt({ source, told }: KeepItProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const engine = useEngine()
  const [state, setState] = useState<"resting" | "saved" | "failed">("resting")
  const keep = async (as: "html" | "json"): Promise<void> => {
    const { lines, feelings: ratings } = source
    const takes = { as, told, lines, ratings, day: showToday(i18n.locale, Date.now()), language: i18n.locale }
    const outcome = await engine.call("print", takes)
    if (outcome.kind === "done") save(outcome.gives, as)
    setState(outcome.kind === "done" ? "saved" : "failed")
  }
  return (
    <Sheet label={t("keep.label")}>
      <p className={styles.second}>{t("keep.lead")}</p>
      <div className={styles.keepWays}>
        <Button look="line" fits onClick={() => void keep("html")}>
          {t("keep.page")}
        </Button>
        <Button look="plain" fits onClick={() => void keep("json")}>
          {t("keep.data")}
        </Button>
      </div>
      <output className={styles.second}>{state !== "resting" && t(`keep.${state}`)}</output>
    </Sheet>
  )
}

/** The name says nothing of what is in it. */
function save(text: string, as: "html" | "json"): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[as] }))
  const link = document.createElement("a")
  link.href = url
  link.download = `notes.${as}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
