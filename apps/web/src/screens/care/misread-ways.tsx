/** A way to say that words of danger were misread. It corrects these words alone: the check stays on, and help stays in view. */
import type { SeriousRoute } from "@aftertalk/core/model"
import { useState } from "react"
import { MISREAD_WAYS, type MisreadWay } from "../../shared/misread.ts"
import { Chips } from "../../parts/chips.tsx"
import { RowFold } from "../../parts/rows.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./care.module.css"

export interface MisreadWaysProps {
  readonly route: SeriousRoute
  readonly label: string
  readonly onMisread: (way: MisreadWay) => void
}

export function MisreadWays({ route, label, onMisread }: MisreadWaysProps) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const ways: readonly MisreadWay[] = route === "MINOR" ? ["adult", ...MISREAD_WAYS] : MISREAD_WAYS
  const chips = ways.map((id) => ({ id, label: t(`care.misread.${id}`) }))
  const tap = (id: string): void => {
    const way = ways.find((one) => one === id)
    if (way !== undefined) onMisread(way)
  }
  return (
    <RowFold
      name={label}
      more={t("care.misreadMore")}
      sign={open ? "chevron-down" : "chevron-right"}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <div className={styles.misread}>
        <p>{t("care.misreadThen")}</p>
        <Chips label={label} chips={chips} chosen={[]} onTap={tap} />
      </div>
    </RowFold>
  )
}
